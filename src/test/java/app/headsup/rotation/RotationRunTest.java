package app.headsup.rotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import app.headsup.HeadsupTest;
import app.headsup.TestSchool;
import app.headsup.access.CurrentUser;
import app.headsup.access.Role;
import app.headsup.classhour.ClassHours;
import app.headsup.classhour.Destination;
import app.headsup.classhour.Presence;
import app.headsup.classhour.State;
import app.headsup.classhour.Whereabouts;
import app.headsup.grouping.Style;
import app.headsup.groupwork.PartnersLedger;
import app.headsup.groupwork.TwoStudents;
import app.headsup.roster.Duty;
import app.headsup.roster.NewPerson;
import app.headsup.roster.Registrar;
import app.headsup.web.SchoolClock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A plan of three blocks in class: two tables, a video and Ms. Rivera, from the first tap to the ledger. */
@HeadsupTest
class RotationRunTest {

    @Autowired
    MockMvc mvc;
    @Autowired
    Registrar registrar;
    @Autowired
    Rotations rotations;
    @Autowired
    RotationRuns runs;
    @Autowired
    ClassHours hours;
    @Autowired
    Presence presence;
    @Autowired
    PartnersLedger partners;
    @Autowired
    SchoolClock clock;

    PlannedClass planned;
    TestSchool school;
    SchoolClock.Held held;

    @BeforeEach
    void plan() {
        planned = new PlannedClass(registrar, rotations);
        school = planned.school;
        at(0);
    }

    @AfterEach
    void letGo() {
        held.close();
    }

    @Test
    void aPlanIsOfferedStartedAndMovedOnByTaps() throws Exception {
        var before = page(school.teacher, board());
        assertThat(before.select(".plan-offer").text()).contains("Ratios", "Start the hour with this plan");
        assertThat(send(school.teacher, post("/teach/rotations/" + planned.plan + "/runs")).getRedirectedUrl()).isEqualTo(board());

        var first = page(school.teacher, board());
        assertThat(clock(first)).contains("Block 1 of 3", "15 min left", "then block 2, about 10:16", "Everyone moves: block 2");
        assertThat(names(first, "Table 1")).containsExactlyInAnyOrder("Maya", "Jonas", "Aisha", "Theo");
        assertThat(names(first, "On screen")).containsExactlyInAnyOrder("Zuri", "Tess");

        at(14);
        assertThat(page(school.teacher, board()).select(".plan-left.late i.bi-alarm + span").text()).isEqualTo("One minute: finish up");
        at(17);
        var late = page(school.teacher, board());
        assertThat(clock(late)).contains("2 min over");
        assertThat(names(late, "Table 1")).as("nobody moves without a tap").contains("Maya", "Jonas", "Aisha", "Theo");

        send(school.teacher, post(late.select("#everyone-moves").attr("formaction")));
        var second = page(school.teacher, board());
        assertThat(clock(second)).contains("Block 2 of 3", "16 min left");
        assertThat(names(second, "Table 1")).containsExactlyInAnyOrder("Zuri", "Tess", "Maya");
        assertThat(names(second, "With an adult")).containsExactly("Nia");
        assertThat(second.select(".about.adult[href$=/note]")).as("the planned conference is open").hasSize(1);

        at(33);
        send(school.teacher, post(second.select("#everyone-moves").attr("formaction")));
        var third = page(school.teacher, board());
        assertThat(clock(third)).contains("Block 3 of 3", "the last block");
        assertThat(third.select("#everyone-moves")).isEmpty();
        assertThat(names(third, "With an adult")).containsExactlyInAnyOrder("Wei", "Nia");
        assertThat(clock(page(school.teacher, board()))).doesNotContain("Start this plan");
    }

    /** The plan said Maya and Zuri; Zuri was sent to paper by hand. */
    @Test
    void theLedgerHearsOfWhoReallySatTogether() throws Exception {
        UUID run = start();
        at(16);
        step(school.teacher, run, 2);
        school.in(() -> hours.place(hour(), List.of(planned.student("Zuri")), Destination.paper(), school.teacher.personId()));
        assertThat(names(page(school.teacher, board()), "On paper")).containsExactly("Zuri");
        at(32);
        step(school.teacher, run, 3);
        assertThat(names(page(school.teacher, board()), "Table 2")).as("the next block starts from the plan").contains("Zuri");
        at(50);
        school.in(() -> hours.end(hour(), school.teacher.personId()));
        var met = school.in(() -> partners.met(Set.of(planned.student("Maya"), planned.student("Zuri"), planned.student("Tess"),
                planned.student("Jonas")), planned.begins.minusSeconds(60)));
        assertThat(met.keySet()).containsExactlyInAnyOrder(pair("Maya", "Jonas"), pair("Maya", "Tess"), pair("Zuri", "Tess"));
        assertThat(school.in(() -> runs.in(hour(run)))).as("the hour's end ends it").isEmpty();
        assertThat(send(school.teacher, step(run, 4)).getStatus()).isEqualTo(422);
    }

    /** Mr. Hale has left the class since he was planned for. */
    @Test
    void whoIsSentToSomebodyWhoLeftWaitsAndTheOthersMove() throws Exception {
        var hale = school.staff(Role.TEACHER, "Mr.", "Hale");
        var plan = school.in(() -> rotations.find(planned.plan));
        school.in(() -> rotations.change(plan.id(), plan.version(), changing -> {
            var station = Plans.station("With Mr. Hale", StationKind.ADULT, hale.personId(), 0, 2, Set.of(planned.blocks.get(1)));
            changing.put(new Station(station.id(), station.name(), station.kind(), null, hale.personId(), false, 0,
                    List.of(new Spot(school.tables.get(2), 2)), station.openIn()));
            changing.move(planned.student("Tess"), planned.blocks.get(1), station.id(), null);
        }, stored -> List.of()));
        UUID run = start();
        assertThat(step(school.teacher, run, 2).getRedirectedUrl()).isEqualTo(board());
        assertThat(names(page(school.teacher, board()), "Table 1")).containsExactlyInAnyOrder("Zuri", "Maya");
        assertThat(school.in(() -> hours.whereabouts(hour()))).filteredOn(one -> one.studentId().equals(planned.student("Tess")))
                .extracting(Whereabouts::state).containsExactly(State.WAITING);
    }

    @Test
    void twoAdultsWhoTapTogetherMoveEverybodyOnce() throws Exception {
        UUID run = start();
        var okafor = school.staff(Role.AIDE, "Mr.", "Okafor");
        school.assign(okafor, Duty.AIDE);
        try (var both = Executors.newFixedThreadPool(2)) {
            for (var tap : both.invokeAll(List.<Callable<MockHttpServletResponse>>of(
                    () -> step(school.teacher, run, 2), () -> step(okafor, run, 2)))) {
                assertThat(tap.get().getRedirectedUrl()).isEqualTo(board());
            }
        }
        assertThat(clock(page(okafor, board()))).contains("Block 2 of 3");
        assertThat(send(school.teacher, step(run, 2)).getRedirectedUrl()).isEqualTo(board());
        assertThat(clock(page(okafor, board()))).contains("Block 2 of 3");
    }

    @Test
    void anAideMovesEverybodyButStartsAndStopsNothing() throws Exception {
        var aide = school.staff(Role.AIDE, "Ms.", "Chen");
        school.assign(aide, Duty.AIDE);
        assertThat(send(aide, post("/teach/rotations/" + planned.plan + "/runs")).getStatus()).isEqualTo(403);
        UUID run = start();
        assertThat(page(aide, board()).select("#everyone-moves")).hasSize(1);
        assertThat(page(aide, board()).select("#plan-stop")).isEmpty();
        step(aide, run, 2);
        assertThat(clock(page(aide, board()))).contains("Block 2 of 3");
        assertThat(send(aide, post("/teach/rotation-runs/" + run + "/end")).getStatus()).isEqualTo(403);
        send(school.teacher, post("/teach/rotation-runs/" + run + "/end"));
        assertThat(page(school.teacher, "/teach/rotations/" + planned.plan).select("form[action$=/runs] button").text())
                .isEqualTo("Start this plan");
        var stopped = page(school.teacher, board());
        assertThat(stopped.select(".plan-clock")).isEmpty();
        assertThat(names(stopped, "Table 1")).as("everybody stays").containsExactlyInAnyOrder("Zuri", "Tess", "Maya");
    }

    @Test
    void theWallSaysWhereToGoAndNoPrivateWord() throws Exception {
        start();
        var wall = page(school.teacher, board() + "/projector");
        assertThat(wall.select(".plan-wall-clock").text()).contains("Block 1 of 3", "15 min left");
        assertThat(row(wall, "Together: Ratio recipes")).contains("Table 1 Aisha Jonas Maya Theo", "Table 2 Ivan Nia Wei",
                "Table 1 Maya Tess Zuri", "Table 2 Aisha Jonas Wei");
        assertThat(row(wall, "Video")).contains("Tess Zuri", "Ivan Theo");
        assertThat(row(wall, "Ms. Rivera")).as("a talk is a name beside an adult's").isEqualTo("Ms. Rivera Nia");
        assertThat(wall.text()).doesNotContainIgnoringCase("conference").doesNotContain("Extra help");
    }

    @Test
    void whoIsAbsentIsMissedAtOneTableAndOneMoveMendsIt() throws Exception {
        start();
        school.in(() -> presence.markAbsent(hour(), List.of(planned.student("Ivan")), school.teacher.personId()));
        var advice = page(school.teacher, board()).select(".plan-advice");
        assertThat(advice.first().text()).matches("Ivan is absent: two are left at that table in block 1. Move (\\w+) to Table 2\\? Yes: \\1 to Table 2");
        assertThat(names(page(school.teacher, board()), "Table 2")).as("nobody moves without a tap").containsExactlyInAnyOrder("Wei", "Nia");
        send(school.teacher, post(advice.first().select("button").attr("formaction")).param("classroom", school.classroom.toString()));
        var mended = page(school.teacher, board());
        assertThat(names(mended, "Table 1")).hasSize(3);
        assertThat(names(mended, "Table 2")).hasSize(3).contains("Wei", "Nia");
        school.in(() -> rotations.change(planned.plan, 2, one -> one.keep(one.view().places()), stored -> List.of()));
        assertThat(school.in(() -> runs.in(hour()).orElseThrow().replaced())).as("the plan's next version keeps it").hasSize(1);

        var arrived = mended.select(".plan-advice button:contains(Ivan is here)").attr("formaction");
        send(school.teacher, post(arrived).param("classroom", school.classroom.toString()));
        var whole = page(school.teacher, board());
        assertThat(names(whole, "Table 2")).hasSize(4).contains("Ivan", "Wei", "Nia");
        assertThat(whole.select(".plan-advice")).isEmpty();
    }

    @Test
    void whoComesLateIsInThePlannedConference() throws Exception {
        UUID run = start();
        school.in(() -> presence.markAbsent(hour(), List.of(planned.student("Nia")), school.teacher.personId()));
        at(16);
        step(school.teacher, run, 2);
        send(school.teacher, post("/teach/rotation-runs/" + run + "/arrivals").param("student", planned.student("Nia").toString()));
        var board = page(school.teacher, board());
        assertThat(names(board, "With an adult")).containsExactly("Nia");
        assertThat(board.select(".about.adult[href$=/note]")).hasSize(1);
    }

    @Test
    void aStudentReadsWhereTheyGoNext() throws Exception {
        start();
        assertThat(page(student("Maya"), "/learn").select(".then").text()).matches("Then: Table 1, about 10:16\\WAM.");
        assertThat(page(student("Nia"), "/learn").select(".then").text()).startsWith("Then: Ms. Rivera, about 10:16");
        at(32);
        send(school.teacher, step(school.in(() -> runs.in(hour()).orElseThrow().id()), 2));
        assertThat(page(student("Wei"), "/learn").select(".then").text()).startsWith("Then: Ms. Rivera");
    }

    @Test
    void aPlanIsPrintedForTheStationsForEachStudentAndOnOnePage() throws Exception {
        assertThat(page(school.teacher, "/teach/rotations/" + planned.plan).select("a[href$=/print/stations]").text()).isEqualTo("Cards");
        var stations = page(school.teacher, print("stations"));
        assertThat(stations.select(".station-card h1").eachText()).containsExactly("Video: Ratio tables", "Together: Ratio recipes",
                "Ms. Rivera");
        assertThat(stations.select(".station-card:has(h1:contains(recipes)) tr").first().text())
                .contains("10:00", "Table 1: Aisha, Jonas, Maya, Theo", "Table 2: Ivan, Nia, Wei");
        assertThat(stations.text()).doesNotContain("Extra help");
        assertThat(page(school.teacher, print("names")).select(".way-card:has(h2:contains(Nia)) li").eachText())
                .satisfiesExactly(one -> assertThat(one).contains("10:00", "Table 2"),
                        two -> assertThat(two).contains("10:16", "Ms. Rivera"), three -> assertThat(three).contains("10:32", "Ms. Rivera"));
        assertThat(page(school.teacher, print("plan")).select(".plan-sheet").text()).contains("Nia – Ms. Rivera", "Tess, Zuri");
        var stranger = school.staff(Role.TEACHER, "Mr.", "Stranger");
        assertThat(send(stranger, get(print("names"))).getStatus()).isEqualTo(404);
    }

    /** Maya and Jonas of 6B share a table in their room with Bo and Cleo of 6C. */
    @Test
    void twoClassesInOnePlanMoveTogetherAndMeetEachOther() throws Exception {
        var both = new TestSchool(registrar, "Maya", "Jonas");
        UUID other = both.openClassroom("Math 6C");
        var guests = both.in(() -> Stream.of("Bo", "Cleo").map(name -> {
            UUID student = registrar.add(NewPerson.student(name, "Sample"));
            registrar.enroll(other, student);
            return student;
        }).toList());
        both.in(() -> {
            registrar.addZone(other, "Bench", 4);
            registrar.assign(other, both.teacher.personId(), Duty.TEACHER);
        });
        var maya = both.students.get(0).personId();
        var jonas = both.students.get(1).personId();
        UUID plan = both.in(() -> rotations.draft(both.classroom, other, new PlanTimes("Together", planned.day(), LocalTime.of(10, 0), 1,
                List.of(15, 15)), Style.MIXED, both.teacher.personId(), Locale.ENGLISH));
        both.in(() -> rotations.change(plan, 0, changing -> seat(changing, both.tables.getFirst(),
                List.of(List.of(maya, jonas, guests.get(0), guests.get(1)), List.of(maya, guests.get(0)))), stored -> List.of()));
        both.in(() -> rotations.use(plan, 1, both.teacher.personId()));

        UUID run = both.in(() -> runs.start(plan, both.teacher.personId()));
        assertThat(names(pageOf(both, both.classroom), "Table 1")).containsExactlyInAnyOrder("Maya", "Jonas");
        assertThat(names(pageOf(both, other), "Table 1")).as("their board names the other room's table").containsExactlyInAnyOrder("Bo", "Cleo");
        at(16);
        both.in(() -> runs.move(run, 2, both.teacher.personId()));
        assertThat(clock(pageOf(both, other))).contains("Block 2 of 2");
        assertThat(names(pageOf(both, other), "On paper")).containsExactly("Cleo");
        at(32);
        both.in(() -> runs.find(run).hourIds().forEach(hour -> hours.end(hour, both.teacher.personId())));
        var met = both.in(() -> partners.met(List.of(maya, jonas, guests.get(0), guests.get(1)), planned.begins.minusSeconds(60)));
        assertThat(met).containsEntry(new TwoStudents(maya, guests.get(0)), 2).containsEntry(new TwoStudents(jonas, guests.get(1)), 1)
                .hasSize(6);
        assertThat(both.in(() -> runs.in(runs.find(run).hourIds().getFirst()))).isEmpty();
    }

    /** Those named sit at this table, block by block; everybody else works on paper. */
    private static void seat(RotationPlan changing, UUID table, List<List<UUID>> together) {
        var plan = changing.view();
        var places = new ArrayList<Place>();
        for (int i = 0; i < together.size(); i++) {
            var block = plan.blocks().get(i).id();
            for (var student : together.getFirst()) {
                boolean sits = together.get(i).contains(student);
                var station = plan.stations().stream().filter(one -> one.kind() == (sits ? StationKind.TOGETHER : StationKind.PAPER))
                        .findFirst().orElseThrow();
                places.add(new Place(student, block, station.id(), sits ? table : station.spots().getFirst().zoneId(), null));
            }
        }
        changing.keep(places);
    }

    private Document pageOf(TestSchool of, UUID classroom) throws Exception {
        return Jsoup.parse(mvc.perform(get("/teach/classes/" + classroom + "/board").with(of.as(of.teacher))).andReturn().getResponse()
                .getContentAsString());
    }

    private String print(String sheet) {
        return "/teach/rotations/" + planned.plan + "/print/" + sheet;
    }

    private CurrentUser student(String name) {
        return school.students.stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    }

    private UUID start() throws Exception {
        send(school.teacher, post("/teach/rotations/" + planned.plan + "/runs"));
        return school.in(() -> runs.in(hour()).orElseThrow().id());
    }

    private UUID hour() {
        return school.in(() -> hours.running(school.classroom).orElseThrow().id());
    }

    private UUID hour(UUID run) {
        return school.in(() -> runs.find(run).hourIds().getFirst());
    }

    private TwoStudents pair(String one, String other) {
        return new TwoStudents(planned.student(one), planned.student(other));
    }

    private MockHttpServletResponse step(CurrentUser user, UUID run, int block) throws Exception {
        return send(user, step(run, block));
    }

    private static MockHttpServletRequestBuilder step(UUID run, int block) {
        return post("/teach/rotation-runs/" + run + "/steps").param("number", String.valueOf(block));
    }

    private void at(int minutes) {
        if (held != null) {
            held.close();
        }
        held = clock.at(planned.begins.plus(Duration.ofMinutes(minutes)));
    }

    private String board() {
        return "/teach/classes/" + school.classroom + "/board";
    }

    private static String clock(Document page) {
        return page.select(".plan-clock").text();
    }

    private static String row(Document wall, String station) {
        return wall.select("tr:has(th:contains(" + station + "))").text();
    }

    private static List<String> names(Document page, String zone) {
        return page.select(".zone:has(h2:contains(" + zone + ")) .pick b").eachText();
    }

    private MockHttpServletResponse send(CurrentUser user, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(school.as(user)).with(csrf())).andReturn().getResponse();
    }

    private Document page(CurrentUser user, String address) throws Exception {
        var answer = mvc.perform(get(address).with(school.as(user))).andReturn().getResponse();
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString());
    }
}
