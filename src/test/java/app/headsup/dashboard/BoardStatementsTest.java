package app.headsup.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import app.headsup.HeadsupTest;
import app.headsup.QueryCount;
import app.headsup.TestSchool;
import app.headsup.access.CurrentUser;
import app.headsup.access.Role;
import app.headsup.classhour.ClassHours;
import app.headsup.classhour.Destination;
import app.headsup.groupwork.Groups;
import app.headsup.roster.Duty;
import app.headsup.roster.NewPerson;
import app.headsup.roster.Registrar;
import app.headsup.routing.Needs;
import app.headsup.routing.Suggestions;
import app.headsup.rules.Route;
import app.headsup.web.SchoolClock;
import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@HeadsupTest
class BoardStatementsTest {

    @Autowired
    MockMvc mvc;
    @Autowired
    Registrar registrar;
    @Autowired
    ClassHours hours;
    @Autowired
    Groups groups;
    @Autowired
    Needs needs;
    @Autowired
    Suggestions suggestions;
    @Autowired
    SchoolClock clock;

    /** The same few statements and a page that a slow network carries, however full the room. */
    @ParameterizedTest
    @ValueSource(ints = {28, 60})
    void theBoardTakesNineStatementsAndFewBytes(int howMany) throws Exception {
        var school = new TestSchool(registrar);
        var students = school.in(() -> IntStream.rangeClosed(1, howMany).mapToObj(number -> {
            UUID student = registrar.add(NewPerson.student("Student" + number, "Sample"));
            registrar.enroll(school.classroom, student);
            return student;
        }).toList());
        var teacher = school.teacher.personId();
        school.in(() -> {
            UUID hour = hours.start(school.classroom, teacher, 50);
            hours.place(hour, students.subList(0, 8), Destination.screen(), teacher);
            groups.form(hour, null, null, students.subList(8, 12), teacher);
            groups.form(hour, null, null, students.subList(12, 16), teacher);
            hours.place(hour, students.subList(16, 20), Destination.with(teacher), teacher);
            students.subList(20, howMany).forEach(student ->
                    needs.raise(school.classroom, student, Route.CONFERENCE, "I want to talk", teacher));
            suggestions.recompute(school.classroom);
            assertThat(suggestions.open(hour, Locale.ENGLISH)).hasSize(howMany - 20);
        });
        // The first page of a school on a node also learns its zone, once.
        assertThat(board(school).getContentAsByteArray().length).isBetween(20 * 1024, 150 * 1024);
        assertThat(QueryCount.of(() -> board(school))).hasSizeLessThanOrEqualTo(9);
    }

    /** As a live page asks: with its version, which any change makes an old one, and another reader never shares. */
    @Test
    void anUnchangedBoardIsNotDrawnAgain() throws Exception {
        var school = new TestSchool(registrar, "Maya", "Jonas");
        var colleague = school.staff(Role.TEACHER, "Mr.", "Okafor");
        school.assign(colleague, Duty.TEACHER);
        try (var held = clock.at(clock.instant())) {
            UUID hour = school.in(() -> hours.start(school.classroom, school.teacher.personId(), 50));
            var first = ask(school.teacher, school, null, null);
            var session = first.getCookie("session");
            var version = first.getHeader("ETag");
            assertThat(ask(school.teacher, school, session, version)).satisfies(same -> {
                assertThat(same.getStatus()).isEqualTo(304);
                assertThat(same.getContentAsByteArray()).isEmpty();
            });
            assertThat(ask(colleague, school, null, version).getStatus()).isEqualTo(200);

            school.in(() -> hours.place(hour, List.of(school.students.getFirst().personId()), Destination.screen(),
                    school.teacher.personId()));
            assertThat(ask(school.teacher, school, session, version).getStatus()).isEqualTo(200);
        }
    }

    private MockHttpServletResponse ask(CurrentUser user, TestSchool school, Cookie session, String version)
            throws Exception {
        var request = get("/teach/classes/" + school.classroom + "/board").with(school.as(user));
        if (session != null) {
            request.cookie(session);
        }
        return mvc.perform(request.header("If-None-Match", version == null ? "" : version)).andReturn().getResponse();
    }

    private MockHttpServletResponse board(TestSchool school) throws Exception {
        var answer = mvc.perform(get("/teach/classes/" + school.classroom + "/board").with(school.as(school.teacher)))
                .andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer;
    }
}
