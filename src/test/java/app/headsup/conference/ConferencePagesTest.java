package app.headsup.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import app.headsup.HeadsupTest;
import app.headsup.TestSchool;
import app.headsup.access.CurrentUser;
import app.headsup.access.Role;
import app.headsup.classhour.ClassHours;
import app.headsup.classhour.State;
import app.headsup.roster.Duty;
import app.headsup.roster.Registrar;
import app.headsup.web.SchoolClock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@HeadsupTest
class ConferencePagesTest {

    @Autowired
    MockMvc mvc;
    @Autowired
    Registrar registrar;
    @Autowired
    ClassHours hours;
    @Autowired
    Conferences conferences;
    @Autowired
    CheckIns checkIns;
    @Autowired
    SchoolClock clock;

    TestSchool school;
    CurrentUser maya;
    CurrentUser jonas;
    CurrentUser teacher;
    UUID hour;

    @BeforeEach
    void aClassInItsHour() {
        school = new TestSchool(registrar, "Maya", "Jonas");
        maya = school.students.getFirst();
        jonas = school.students.get(1);
        teacher = school.teacher;
        hour = school.in(() -> hours.start(school.classroom, teacher.personId(), 50));
    }

    @Test
    void aTalkOpensBesideTheStudentAndClosesWithAStrength() throws Exception {
        var talk = open(maya);
        assertThat(stateOf(maya)).isEqualTo(State.ADULT);
        var page = page(get(talk), teacher);
        assertThat(page.select("h1").text()).isEqualTo("Talking with Maya");

        var refused = answer(post(talk).param("version", "0").param("difficulties", "Adds instead of multiplying")
                .param("closing", "true"), teacher);
        assertThat(refused.getStatus()).isEqualTo(422);
        var form = Jsoup.parse(refused.getContentAsString());
        assertThat(form.select("#strengths-wrong").text()).startsWith("A conference closes with at least one strength.");
        assertThat(form.select("#difficulties").text()).isEqualTo("Adds instead of multiplying");
        assertThat(stateOf(maya)).isEqualTo(State.ADULT);

        var closed = answer(post(talk).param("version", "0").param("strengths", "Draws before she counts")
                .param("goal", "Explain one ratio with a drawing").param("nextStep", "Draw 4 : 6")
                .param("nextTalkOn", "2026-12-01").param("then", "PAPER").param("closing", "true"), teacher);
        assertThat(closed.getRedirectedUrl()).isEqualTo("/teach/classes/" + school.classroom + "/board");
        assertThat(stateOf(maya)).isEqualTo(State.PAPER);
        school.in(() -> assertThat(conferences.goal(maya.personId())).hasValueSatisfying(goal -> {
            assertThat(goal.goal()).isEqualTo("Explain one ratio with a drawing");
            assertThat(goal.adult()).isEqualTo("Ms. Rivera");
        }));
        var goal = page(get("/learn/goal"), maya).select("#goal").text();
        assertThat(goal).contains("What you and Ms. Rivera agreed", "Draw 4 : 6").doesNotContain("Draws before");
        assertThat(page(get("/learn/goal"), jonas).select("main").text()).contains("No goal yet.");
        assertThat(page(get(talk), teacher).select("main").text()).contains("Draws before she counts");
        assertThat(page(get(talk), teacher).select("form[action$=" + talk.substring(talk.lastIndexOf('/')) + "]")).isEmpty();
    }

    @Test
    void whatAnAdultKnowsComesBeforeAnyFigureAndStaysTheirs() throws Exception {
        var talk = open(maya);
        var figures = "a[href$=/students/" + maya.personId() + "]";
        assertThat(page(get(talk), teacher).select(figures)).isEmpty();

        answer(post(talk + "/what-helps").param("words", "Time to draw first"), teacher);
        var refused = answer(post(talk + "/intention").param("words", " "), teacher);
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.getContentAsString()).select("#intention-wrong").text())
                .startsWith("Please write a few words first.");
        answer(post(talk + "/intention").param("words", "How she sees it herself"), teacher);

        var page = page(get(talk), teacher);
        assertThat(page.select(figures).text()).isEqualTo("What happened lately");
        assertThat(page.select("#helps-words").text()).isEqualTo("Time to draw first");
        assertThat(page.select("main").text()).contains("What I want to find out: How she sees it herself");

        var other = school.staff(Role.TEACHER, "Mr.", "Okafor");
        school.assign(other, Duty.TEACHER);
        assertThat(page(get(talk), other).select("main").text()).doesNotContain("Time to draw", "How she sees it");
        assertThat(page(get(talk), other).select(figures)).isEmpty();
    }

    @Test
    void aQuickNoteClosesWithATapAndAFewWordsOnly() throws Exception {
        var note = open(maya) + "/note";
        var refused = answer(post(note).param("version", "0").param("words", "Adds first"), teacher);
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.getContentAsString()).select("main").text())
                .contains("A conference closes with at least one strength.", "Adds first");

        var strength = QuickNoteForm.STRENGTHS.iterator().next();
        var closed = answer(post(note).param("version", "0").param("words", "Adds first").param("strengths", strength)
                .param("then", "PAPER"), teacher);
        assertThat(closed.getRedirectedUrl()).isEqualTo("/teach/classes/" + school.classroom + "/board");
        assertThat(stateOf(maya)).isEqualTo(State.PAPER);
    }

    @Test
    void aFacilitatorWhoClosesATalkIsNotSentToABoardTheyMayNotSee() throws Exception {
        var facilitator = school.staff(Role.FACILITATOR, "Ms.", "Navarro");
        school.assign(facilitator, Duty.FACILITATOR);
        var talk = "/teach/conferences/" + school.in(() ->
                conferences.open(hour, school.classroom, maya.personId(), facilitator.personId()));
        var closed = answer(post(talk).param("version", "0").param("strengths", "Asks")
                .param("closing", "true"), facilitator);
        assertThat(closed.getRedirectedUrl()).isEqualTo(talk);
        assertThat(page(get(talk), facilitator).select("main").text()).contains("Asks");
    }

    @Test
    void aDraftIsKeptAndAnOldPageSeesBothVersions() throws Exception {
        var talk = open(maya);
        answer(post(talk).param("version", "0").param("strengths", "Draws first").param("closing", "false"), teacher);
        assertThat(page(get(talk), teacher).select("#strengths").text()).isEqualTo("Draws first");

        var second = answer(post(talk).param("version", "0").param("strengths", "Asks good questions")
                .param("closing", "true"), teacher);
        assertThat(second.getStatus()).isEqualTo(409);
        assertThat(Jsoup.parse(second.getContentAsString()).select("table").text())
                .contains("What goes well", "Asks good questions", "Draws first");
        assertThat(stateOf(maya)).isEqualTo(State.ADULT);
    }

    @Test
    void aStudentHasOneTalkAtATime() throws Exception {
        open(maya);
        var again = answer(post("/teach/hours/" + hour + "/conferences").param("student", maya.personId().toString()),
                teacher);
        assertThat(again.getStatus()).isEqualTo(422);
        assertThat(again.getContentAsString()).contains("Maya is in a conference already.");
    }

    @Test
    void aTalkThatTheBellInterruptedGoesOnInTheNextHour() throws Exception {
        var talk = open(maya);
        answer(post(talk).param("version", "0").param("strengths", "Draws first").param("closing", "false"), teacher);
        school.in(() -> hours.end(hour, teacher.personId()));
        assertThat(school.in(() -> conferences.with(school.classroom).get(maya.personId()).getLast().leftAt()))
                .isEqualTo(school.in(() -> hours.hour(hour).endedAt()));

        hour = school.in(() -> hours.start(school.classroom, teacher.personId(), 50));
        assertThat(open(maya)).isEqualTo(talk);
        assertThat(stateOf(maya)).isEqualTo(State.ADULT);
        assertThat(page(get(talk), teacher).select("#strengths").text()).isEqualTo("Draws first");
    }

    @Test
    void earlierTalksStandBelow() throws Exception {
        var first = open(maya);
        answer(post(first).param("version", "0").param("strengths", "Helped Jonas").param("closing", "true"), teacher);
        var page = page(get(open(maya)), teacher);
        assertThat(page.select("h2").text()).contains("Earlier talks");
        assertThat(page.select("main").text()).contains("Helped Jonas");
    }

    @Test
    void anAideWritesTheirOwnTalkAndReadsTheOthers() throws Exception {
        var aide = school.staff(Role.AIDE, "Ms.", "Chen");
        school.assign(aide, Duty.AIDE);
        var theirs = open(maya);
        assertThat(page(get(theirs), aide).select("form.card")).isEmpty();
        assertThat(answer(post(theirs).param("version", "0").param("strengths", "x"), aide).getStatus()).isEqualTo(404);

        var own = answer(post("/teach/hours/" + hour + "/conferences").param("student", jonas.personId().toString()), aide)
                .getRedirectedUrl();
        assertThat(page(get(own), aide).select("textarea")).isNotEmpty();
    }

    @Test
    void anotherClassesTalkIsNotFound() throws Exception {
        var talk = open(maya);
        var colleague = school.staff(Role.TEACHER, "Mr.", "Okafor");
        assertThat(answer(get(talk), colleague).getStatus()).isEqualTo(404);
        assertThat(answer(post(talk).param("version", "0"), colleague).getStatus()).isEqualTo(404);
        assertThat(answer(post("/teach/hours/" + hour + "/conferences").param("student", jonas.personId().toString()),
                colleague).getStatus()).isEqualTo(404);
        assertThat(answer(get("/teach/conferences/" + UUID.randomUUID()), teacher).getStatus()).isEqualTo(404);
    }

    @Test
    void whoWasNotSpokenToForSevenSchoolDaysIsDueOldestFirst() throws Exception {
        var mentor = school.mentorOf(maya, jonas);
        assertThat(page(get("/mentor"), mentor).select("section").getFirst().text())
                .startsWith("A talk is due this week").contains("Jonas", "Maya", "no check-in yet");

        checkIn(mentor, jonas, 21, new CheckInNotes("Tired", "", "", "", ""));
        checkIn(mentor, maya, 1, new CheckInNotes("", "Kites", "", "", ""));
        checkIn(mentor, jonas, 1, new CheckInNotes("", "", "80 % twice", "", ""));

        var page = page(get("/mentor"), mentor);
        var sections = page.select("section");
        assertThat(sections.getFirst().select("li a:first-child").eachText()).containsExactly("Jonas");
        assertThat(sections.getFirst().text()).contains("15 school days ago");
        assertThat(sections.getLast().select("li a:first-child").eachText()).containsExactly("Maya");
    }

    @Test
    void aCheckInWithScoresAloneIsKeptAndSaysThatItDoesntCount() throws Exception {
        var mentor = school.mentorOf(maya);
        var path = "/mentor/students/" + maya.personId();
        assertThat(page(get(path), mentor).select("textarea").eachAttr("name"))
                .containsExactly("wellbeing", "interests", "goal", "nextStep", "scores");

        assertThat(answer(post(path).param("wellbeing", " "), mentor).getStatus()).isEqualTo(422);
        answer(post(path).param("scores", "92, 71"), mentor);
        var page = page(get(path), mentor);
        assertThat(page.select("li").text()).contains("Scores only: kept, but it doesn’t count as a check-in.", "92, 71");
        assertThat(page(get("/mentor"), mentor).text()).contains("no check-in yet");

        var tooLong = answer(post(path).param("wellbeing", "x".repeat(10_000)), mentor);
        assertThat(tooLong.getStatus()).isEqualTo(422);
    }

    @Test
    void aMentorSeesTheirOwnStudentsOnly() throws Exception {
        var mentor = school.mentorOf(maya);
        assertThat(answer(get("/mentor/students/" + jonas.personId()), mentor).getStatus()).isEqualTo(404);
        assertThat(answer(post("/mentor/students/" + jonas.personId()).param("wellbeing", "Fine"), mentor).getStatus())
                .isEqualTo(404);
        assertThat(answer(get("/mentor/students/" + maya.personId()), teacher).getStatus()).isEqualTo(404);
    }

    private void checkIn(CurrentUser mentor, CurrentUser student, int daysAgo, CheckInNotes notes) {
        clock.at(Instant.now().minus(Duration.ofDays(daysAgo)), () -> school.in(
                () -> checkIns.write(mentor.personId(), student.personId(), notes)));
    }

    private String open(CurrentUser student) throws Exception {
        return answer(post("/teach/hours/" + hour + "/conferences").param("student", student.personId().toString()),
                teacher).getRedirectedUrl();
    }

    private State stateOf(CurrentUser student) {
        return school.in(() -> hours.ofStudent(student.personId()).orElseThrow().state());
    }

    private Document page(MockHttpServletRequestBuilder request, CurrentUser user) throws Exception {
        var answer = answer(request, user);
        assertThat(answer.getStatus()).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString());
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request, CurrentUser user) throws Exception {
        return mvc.perform(request.with(school.as(user)).with(csrf())).andReturn().getResponse();
    }
}
