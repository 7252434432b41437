package app.headsup.rotation;

import app.headsup.grouping.Style;
import app.headsup.database.SchoolEntity;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A plan of another day, with ids of its own. Locks and conferences were about that day and stay there. A station that needs
 * an adult keeps them even if they left the class, and the new plan's page says so.
 */
final class PlanCopy {

    private PlanCopy() {
    }

    static PlanView of(PlanView from, PlanTimes times, TaughtClass taught, UUID by, Instant at) {
        var ids = new HashMap<UUID, UUID>();
        from.blocks().forEach(block -> ids.put(block.id(), SchoolEntity.newId()));
        from.stations().forEach(station -> ids.put(station.id(), SchoolEntity.newId()));
        var blocks = from.blocks().stream().map(block -> new Block(ids.get(block.id()), block.minutes())).toList();
        var students = taught.studentIds();
        var places = from.places().stream().filter(place -> students.contains(place.studentId()))
                .map(place -> new Place(place.studentId(), ids.get(place.blockId()), ids.get(place.stationId()), place.zoneId(), null))
                .toList();
        var copy = new RotationPlan(new PlanView(SchoolEntity.newId(), 0, from.classroomId(), from.secondClassroomId(),
                from.title(), from.day(), from.startsAt(), from.moveMinutes(), from.style(), by, at, null, blocks,
                stations(from, ids, taught), places, List.of()));
        copy.reschedule(times);
        return copy.view();
    }

    private static List<Station> stations(PlanView from, Map<UUID, UUID> ids, TaughtClass taught) {
        return from.stations().stream().map(station -> {
            var open = new HashSet<UUID>();
            station.openIn().forEach(block -> open.add(ids.get(block)));
            return new Station(ids.get(station.id()), station.name(), station.kind(), station.lessonId(),
                    adult(station, taught), station.required(), station.devices(), station.spots(), open);
        }).toList();
    }

    private static UUID adult(Station station, TaughtClass taught) {
        return station.kind() == StationKind.ADULT || taught.adultNames().containsKey(station.adultId()) ? station.adultId() : null;
    }
}
