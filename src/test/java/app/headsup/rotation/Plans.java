package app.headsup.rotation;

import app.headsup.grouping.Style;
import app.headsup.roster.AdultName;
import app.headsup.roster.ClassroomView;
import app.headsup.roster.Duty;
import app.headsup.roster.StudentName;
import app.headsup.roster.ZoneView;
import app.headsup.database.SchoolEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A plan without a database: two screens, a table for four and a teacher, in three blocks of 15 minutes. */
class Plans {

    static final UUID TEACHER = SchoolEntity.newId();
    static final Lock LOCK = new Lock(TEACHER, Instant.EPOCH);

    final List<Block> blocks = RotationPlan.newBlocks(List.of(15, 15, 15));
    final List<UUID> students = IntStream.range(0, 6).mapToObj(i -> SchoolEntity.newId()).toList();
    final Set<UUID> always = Set.of(block(0), block(1), block(2));
    final Station video = station("Video", StationKind.SCREEN, null, 2, 4, always);
    final Station table = station("Recipes", StationKind.TOGETHER, null, 0, 4, always);
    final Station talk = station("With Ms. Rivera", StationKind.ADULT, TEACHER, 0, 2, Set.of(block(0), block(1)));
    final PlanView view = new PlanView(SchoolEntity.newId(), 3, SchoolEntity.newId(), null, "Ratios", LocalDate.of(2026, 3, 5),
            LocalTime.of(10, 0), 1, Style.MIXED, TEACHER, Instant.EPOCH, null, blocks, List.of(video, table, talk), List.of(),
            List.of());
    final RotationPlan plan = new RotationPlan(view);

    UUID block(int index) {
        return blocks.get(index).id();
    }

    /** So many of its students, with the teacher and these devices, in a room with every place of the plan. */
    TaughtClass taught(int first, int devices) {
        var room = new ClassroomView(view.classroomId(), "Math 6B", "6", devices, 50, view.day().minusDays(9), view.day().plusDays(9));
        return new TaughtClass(List.of(room), students.subList(0, first).stream()
                .map(id -> new StudentName(id, "Maya", "Lee", "Maya")).toList(), List.of(new AdultName(TEACHER, "Ms. Rivera", Duty.TEACHER)),
                plan.view().stations().stream().flatMap(one -> one.spots().stream())
                        .map(spot -> new ZoneView(spot.zoneId(), "Table", spot.seats(), 0)).toList());
    }

    static Station station(String name, StationKind kind, UUID adult, int devices, int seats, Set<UUID> open) {
        return new Station(SchoolEntity.newId(), name, kind, null, adult, false, devices,
                List.of(new Spot(SchoolEntity.newId(), seats)), open);
    }

    /** The table as a station of several, with four seats each. */
    Station tables(UUID... zones) {
        return new Station(table.id(), table.name(), StationKind.TOGETHER, null, null, false, 0,
                Stream.of(zones).map(zone -> new Spot(zone, 4)).toList(), always);
    }

    /** Where the student is now, by the station's name; null for nowhere. */
    String where(int student, int block) {
        var now = plan.view();
        return now.place(students.get(student), block(block)).map(place -> now.station(place.stationId()).orElseThrow().name())
                .orElse(null);
    }
}
