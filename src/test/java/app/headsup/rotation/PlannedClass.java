package app.headsup.rotation;

import app.headsup.TestSchool;
import app.headsup.access.CurrentUser;
import app.headsup.database.SchoolEntity;
import app.headsup.grouping.Style;
import app.headsup.roster.Registrar;
import app.headsup.roster.SchoolDays;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Nine students and a plan in use for the next school day at ten: three blocks of 15 minutes, a minute's walk between them.
 * In the second, Nia has a conference with Ms. Rivera; in the third, Ms. Rivera leads a station whose name is no one's
 * business.
 */
public class PlannedClass {

    public final TestSchool school;
    public final UUID plan;
    public final Instant begins;
    final List<UUID> blocks;

    private final Rotations rotations;
    private final Map<String, UUID> ids;

    public PlannedClass(Registrar registrar, Rotations rotations) {
        this.rotations = rotations;
        school = new TestSchool(registrar, "Maya", "Jonas", "Aisha", "Theo", "Ivan", "Wei", "Nia", "Zuri", "Tess");
        ids = school.students.stream().collect(Collectors.toMap(CurrentUser::name, CurrentUser::personId));
        var day = LocalDate.now(TestSchool.ZONE).plusDays(1).datesUntil(LocalDate.now().plusDays(9))
                .filter(SchoolDays::isSchoolDay).findFirst().orElseThrow();
        plan = school.in(() -> rotations.draft(school.classroom, null,
                new PlanTimes("Ratios", day, LocalTime.of(10, 0), 1, List.of(15, 15, 15)), Style.MIXED,
                school.teacher.personId(), Locale.ENGLISH));
        begins = day.atTime(10, 0).atZone(TestSchool.ZONE).toInstant();
        blocks = school.in(() -> rotations.find(plan)).blocks().stream().map(Block::id).toList();
        school.in(() -> rotations.change(plan, 0, this::fill, stored -> List.of()));
        school.in(() -> rotations.use(plan, 1, school.teacher.personId()));
    }

    private void fill(RotationPlan changing) {
        var all = Set.copyOf(blocks);
        var before = changing.view().stations();
        var video = station("Video: Ratio tables", StationKind.SCREEN, null, 2, all, 3);
        var recipes = station("Together: Ratio recipes", StationKind.TOGETHER, null, 0, all, 0, 1);
        var extra = station("Extra help", StationKind.ADULT, school.teacher.personId(), 0, Set.of(blocks.get(2)), 2);
        changing.keep(List.of());
        before.stream().filter(one -> one.adultId() != null).forEach(one -> changing.put(new Station(one.id(), "Old",
                StationKind.PAPER, null, null, false, 0, one.spots(), one.openIn())));
        List.of(video, recipes, extra).forEach(changing::put);
        before.forEach(one -> changing.remove(one.id()));
        changing.talk(ids.get("Nia"), blocks.get(1), school.teacher.personId());
        var places = new ArrayList<Place>();
        places.addAll(seat(0, recipes, 0, "Maya", "Jonas", "Aisha", "Theo"));
        places.addAll(seat(0, recipes, 1, "Ivan", "Wei", "Nia"));
        places.addAll(seat(0, video, 3, "Zuri", "Tess"));
        places.addAll(seat(1, recipes, 0, "Zuri", "Tess", "Maya"));
        places.addAll(seat(1, recipes, 1, "Jonas", "Aisha", "Wei"));
        places.addAll(seat(1, video, 3, "Theo", "Ivan"));
        places.addAll(seat(2, recipes, 0, "Theo", "Ivan", "Jonas"));
        places.addAll(seat(2, recipes, 1, "Zuri", "Aisha", "Tess"));
        places.addAll(seat(2, video, 3, "Maya"));
        places.addAll(seat(2, extra, 2, "Wei", "Nia"));
        changing.keep(places);
    }

    private Station station(String name, StationKind kind, UUID adult, int devices, Set<UUID> open, int... tables) {
        var spots = Arrays.stream(tables).mapToObj(table -> new Spot(school.tables.get(table), 4)).toList();
        return new Station(SchoolEntity.newId(), name, kind, null, adult, false, devices, spots, open);
    }

    private List<Place> seat(int block, Station station, int table, String... names) {
        return Stream.of(names).map(name -> new Place(ids.get(name), blocks.get(block), station.id(), school.tables.get(table), null))
                .toList();
    }

    LocalDate day() {
        return LocalDate.ofInstant(begins, TestSchool.ZONE);
    }

    public UUID student(String name) {
        return ids.get(name);
    }
}
