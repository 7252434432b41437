package app.headsup.classhour;

import app.headsup.roster.AdultName;
import app.headsup.roster.Roster;
import app.headsup.roster.ZoneView;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Where students of an hour may be sent. */
@Component
class Reach {

    private final Roster roster;
    private final ObjectProvider<SharedRooms> shared;

    Reach(Roster roster, ObjectProvider<SharedRooms> shared) {
        this.roster = roster;
        this.shared = shared;
    }

    /** In the class's own room, or in that of a class it is taught together with. */
    boolean includes(HourView hour, Set<Destination> places) {
        var elsewhere = outside(hour.classroomId(), places);
        if (!elsewhere.isEmpty()) {
            for (var classroom : shared.getObject().besides(hour.id())) {
                elsewhere = outside(classroom, elsewhere);
            }
        }
        return elsewhere.isEmpty();
    }

    private Set<Destination> outside(UUID classroomId, Set<Destination> places) {
        var zones = places.stream().allMatch(to -> to.zoneId() == null) ? List.of()
                : roster.zones(classroomId).stream().map(ZoneView::id).toList();
        var adults = places.stream().allMatch(to -> to.adultId() == null) ? List.of()
                : roster.adults(classroomId).stream().map(AdultName::id).toList();
        return places.stream().filter(to -> to.zoneId() != null && !zones.contains(to.zoneId())
                || to.adultId() != null && !adults.contains(to.adultId())).collect(Collectors.toSet());
    }
}
