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
import app.headsup.classhour.State;
import app.headsup.grouping.Style;
import app.headsup.roster.Duty;
import app.headsup.roster.Registrar;
import app.headsup.roster.SchoolDays;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A plan's order, style and end; and what a facilitator does with it and with the board. */
@HeadsupTest
class PlanShapeTest {

    @Autowired
    MockMvc mvc;
    @Autowired
    Registrar registrar;
    @Autowired
    Rotations rotations;
    @Autowired
    ClassHours hours;

    TestSchool school;
    CurrentUser teacher;
    UUID plan;
    String address;

    @BeforeEach
    void aDraft() {
        school = new TestSchool(registrar, "Maya", "Jonas", "Ana", "Theo");
        teacher = school.teacher;
        var tomorrow = LocalDate.now(TestSchool.ZONE).plusDays(1);
        var day = tomorrow.datesUntil(tomorrow.plusDays(4)).filter(SchoolDays::isSchoolDay).findFirst().orElseThrow();
        plan = school.in(() -> rotations.draft(school.classroom, null, new PlanTimes("Ratios", day, LocalTime.of(10, 0), 1,
                List.of(15, 15)), Style.MIXED, teacher.personId(), Locale.ENGLISH));
        address = "/teach/rotations/" + plan;
    }

    @Test
    void aStationMovesUpAndDownAndStaysAtTheEnds() throws Exception {
        var names = names();
        var second = school.in(() -> rotations.find(plan).stations().get(1).id());
        assertThat(shift(second, "UP", 0)).isEqualTo(302);
        assertThat(names()).startsWith(names.get(1), names.getFirst());
        shift(second, "UP", 1);
        assertThat(names()).startsWith(names.get(1), names.getFirst());
        shift(second, "DOWN", 2);
        assertThat(names()).isEqualTo(names);
        assertThat(shift(second, "UP", 0)).isEqualTo(409);
    }

    @Test
    void peopleAreMixedInAnotherWayFromTheNextSearchOn() throws Exception {
        assertThat(answer(post(address + "/style").param("version", "0").param("style", "ALIKE"), teacher).getStatus()).isEqualTo(302);
        assertThat(Jsoup.parse(answer(get(address), teacher).getContentAsString()).select("select[name=style] option[selected]")
                .val()).isEqualTo("ALIKE");
        var late = answer(post(address + "/style").param("version", "0").param("style", "RANDOM"), teacher);
        assertThat(late.getStatus()).isEqualTo(409);
        assertThat(Jsoup.parse(late.getContentAsString()).select("table").text()).contains("Alike", "By lot");
    }

    @Test
    void aDraftIsThrownAwayAndAPlanInUseIsNot() throws Exception {
        school.in(() -> rotations.use(plan, 0, teacher.personId()));
        long version = school.in(() -> rotations.find(plan).version());
        assertThat(answer(post(address + "/removal").param("version", "" + version), teacher).getStatus()).isEqualTo(422);
        school.in(() -> rotations.setAside(plan, teacher.personId()));
        assertThat(answer(post(address + "/removal").param("version", "" + (version - 1)), teacher).getStatus()).isEqualTo(409);
        assertThat(answer(post(address + "/removal").param("version", "" + version), teacher).getStatus()).isEqualTo(302);
        assertThat(answer(get(address), teacher).getStatus()).isEqualTo(404);
        assertThat(school.in(() -> rotations.ofClass(school.classroom))).isEmpty();
    }

    @Test
    void aFacilitatorOfTheClassReadsItsPlanAndMovesPeopleTodayAndDecidesNothing() throws Exception {
        var facilitator = school.staff(Role.FACILITATOR, "Ms.", "Navarro");
        var board = "/teach/classes/" + school.classroom + "/board";
        assertThat(answer(get(board), facilitator).getStatus()).isEqualTo(404);
        assertThat(answer(get(address), facilitator).getStatus()).isEqualTo(404);
        school.assign(facilitator, Duty.FACILITATOR);
        assertThat(answer(get("/teach"), facilitator).getContentAsString()).contains("Math 6B");
        assertThat(Jsoup.parse(answer(get(address), facilitator).getContentAsString()).select(".plan-actions")).isEmpty();
        assertThat(answer(post(address + "/removal").param("version", "0"), facilitator).getStatus()).isEqualTo(403);
        var maya = school.students.getFirst().personId();
        var hour = school.in(() -> hours.start(school.classroom, teacher.personId(), 50));
        school.in(() -> hours.place(hour, List.of(maya), Destination.screen(), teacher.personId()));
        var seen = Jsoup.parse(answer(get(board), facilitator).getContentAsString()).select("input[name=students]").stream()
                .map(input -> input.val()).filter(value -> value.startsWith(maya.toString())).findFirst().orElseThrow();
        assertThat(answer(post("/teach/hours/" + hour + "/placements").param("students", seen).param("to", "paper"), facilitator)
                .getStatus()).isEqualTo(302);
        assertThat(school.in(() -> hours.ofStudent(maya)).orElseThrow().state()).isEqualTo(State.PAPER);
    }

    @Test
    void aFacilitatorFromElsewhereReadsWhatTheirStudentDoesNowAndNoRoom() throws Exception {
        var facilitator = school.staff(Role.FACILITATOR, "Ms.", "Navarro");
        var maya = school.students.getFirst().personId();
        school.in(() -> registrar.linkMentor(facilitator.personId(), maya));
        var hour = school.in(() -> hours.start(school.classroom, teacher.personId(), 50));
        school.in(() -> hours.place(hour, List.of(maya), Destination.paper(), teacher.personId()));
        var page = Jsoup.parse(answer(get("/mentor/students/" + maya), facilitator).getContentAsString());
        assertThat(page.select("main").text()).contains("Right now: On paper").doesNotContain("Jonas");
        assertThat(answer(get("/teach/classes/" + school.classroom + "/board"), facilitator).getStatus()).isEqualTo(404);
        assertThat(answer(post("/teach/hours/" + hour + "/placements").param("students", maya + "@0").param("to", "paper"),
                facilitator).getStatus()).isEqualTo(404);
    }

    private List<String> names() {
        return school.in(() -> rotations.find(plan)).stations().stream().map(Station::name).toList();
    }

    private int shift(UUID station, String direction, long version) throws Exception {
        return answer(post(address + "/stations/" + station + "/position").param("direction", direction)
                .param("version", "" + version), teacher).getStatus();
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request, CurrentUser user) throws Exception {
        return mvc.perform(request.with(school.as(user)).with(csrf())).andReturn().getResponse();
    }
}
