package app.headsup.collaboration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import app.headsup.HeadsupTest;
import app.headsup.TestSchool;
import app.headsup.access.CurrentUser;
import app.headsup.access.Role;
import app.headsup.roster.Duty;
import app.headsup.roster.NewPerson;
import app.headsup.roster.Registrar;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Older and younger students of two classes, from one teacher's question to the end that either side may make. */
@HeadsupTest
class BuddiesPagesTest {

    @Autowired
    MockMvc mvc;
    @Autowired
    Registrar registrar;
    @Autowired
    Collaborations collaborations;

    TestSchool school;
    CurrentUser rivera;
    CurrentUser okafor;
    CurrentUser lindqvist;
    CurrentUser maya;
    UUID small;
    CurrentUser pia;

    @BeforeEach
    void twoClasses() {
        school = new TestSchool(registrar, "Maya", "Jonas");
        rivera = school.teacher;
        maya = school.students.getFirst();
        small = school.openClassroom("Grade 2");
        okafor = school.staff(Role.TEACHER, "Mr.", "Okafor");
        lindqvist = school.staff(Role.TEACHER, "Ms.", "Lindqvist");
        school.in(() -> registrar.assign(small, okafor.personId(), Duty.TEACHER));
        school.in(() -> registrar.assign(small, lindqvist.personId(), Duty.TEACHER));
        pia = enrolled(small, "Pia");
        enrolled(small, "Quinn");
    }

    @Test
    void anotherTeachersClassIsAskedAndNobodySeesAStudentBeforeAYes() throws Exception {
        var form = page(get(classPage(school.classroom) + "/new?kind=BUDDIES"), rivera);
        assertThat(form.select("#partner option").eachText()).containsExactly("Choose one", "Grade 2: asks Ms. Lindqvist, Mr. Okafor");
        assertThat(form.text()).doesNotContain("Pia");
        var asked = ask(true, maya.personId());
        assertThat(asked).startsWith("/teach/invitations/");
        assertThat(page(get(asked), rivera).text()).contains("waits for an answer").doesNotContain("Pia", "Quinn");
        assertThat(page(get("/teach"), okafor).select(".notice").text())
                .contains("Ms. Rivera asks: may students of Math 6B be the older buddies of Grade 2?");
        assertThat(page(get(classPage(small)), okafor).select(".collaboration-rows").text()).contains("you are asked", "Ms. Rivera");
        var read = page(get(asked), okafor);
        assertThat(read.select("main").text()).contains("We read to each other", "I ask before I answer", "Pia")
                .doesNotContain("Maya", "Jonas");
        assertThat(page(get("/learn"), pia).select(".collaboration-piece")).isEmpty();
        assertThat(school.in(() -> collaborations.ofClass(school.classroom))).isEmpty();
    }

    @Test
    void aYesDealsThePairsAndBothTeachersSeeThemAndOnlyThem() throws Exception {
        var teach = answer(post(ask(true, maya.personId()) + "/answer").param("accept", "true").param("word", "Gladly")
                .param("students", id(pia.personId())), okafor).getRedirectedUrl();
        for (var teacher : List.of(rivera, okafor, lindqvist)) {
            assertThat(page(get(teach), teacher).select(".zone .chip b").eachText()).containsExactlyInAnyOrder("Maya", "Pia");
        }
        var learn = teach.replace("/teach/", "/learn/");
        assertThat(page(get(learn), maya).select(".decision").text()).contains("older", "Your buddy: Pia");
        assertThat(page(get(learn), pia).select(".decision").text()).contains("younger", "Your buddy: Maya");
        assertThat(page(get("/learn"), pia).select(".collaboration-piece a").attr("href")).isEqualTo(learn);

        answer(post(teach + "/days").param("on", LocalDate.now(TestSchool.ZONE).toString()).param("words", "In the library"),
                okafor);
        answer(post(learn + "/contributions").param("kind", "LOG").param("words", "We read about whales"), pia);
        answer(post(teach + "/observations").param("words", "Pia laughed").param("student", id(pia.personId())), rivera);
        var page = page(get(teach + "?student=" + pia.personId()), rivera);
        assertThat(page.text()).contains("In the library", "We read about whales", "Pia laughed").doesNotContain("Quinn");
        assertThat(page.select("#chosen-student form")).isEmpty();
        assertThat(page(get(teach + "?student=" + pia.personId()), okafor).select("#chosen-student form")).isNotEmpty();
        assertThat(answer(post(teach + "/contributions").param("kind", "LOG").param("words", "In her name")
                .param("student", id(pia.personId())), rivera).getStatus()).isEqualTo(404);
        assertThat(page.select("select[name=student] option").text()).contains("Jonas");
        var quinn = school.in(() -> registrar.addStudent(NewPerson.student("Rami", "Sample"), "star", "1234"));
        school.in(() -> registrar.enroll(small, quinn));
        assertThat(answer(post(teach + "/members").param("student", id(quinn)).param("team", "1"), rivera).getStatus())
                .isEqualTo(404);
        assertThat(answer(post(teach + "/members").param("student", id(quinn)).param("team", "1"), okafor).getStatus())
                .isEqualTo(302);
        assertThat(page(get("/teach"), okafor).text()).doesNotContain("may students of");
    }

    @Test
    void eitherSideEndsIt() throws Exception {
        var teach = accepted();
        answer(post(teach + "/closing").param("word", "Grade 2 moves to the new building"), lindqvist);
        assertThat(page(get(teach), rivera).select("main").text()).contains("Closed by Ms. Lindqvist", "new building");
        assertThat(page(get("/learn"), maya).select(".collaboration-piece")).isEmpty();
        assertThat(answer(post(teach + "/observations").param("words", "Too late"), rivera).getStatus()).isEqualTo(422);
    }

    @Test
    void aNoIsReadWithItsWordAndAQuestionCanBeTakenBack() throws Exception {
        var asked = ask(false);
        assertThat(page(get(asked), okafor).text()).contains("may students of Grade 2 be the older buddies of Math 6B?");
        var again = answer(asking(false), rivera);
        assertThat(again.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(again.getContentAsString()).select("#partner-wrong").text()).contains("Grade 2 is asked already");
        assertThat(answer(post(asked + "/answer").param("accept", "false").param("word", "After the holidays"), okafor)
                .getRedirectedUrl()).isEqualTo(classPage(small));
        assertThat(page(get(classPage(school.classroom)), rivera).select(".collaboration-rows").text())
                .contains("not this time", "Mr. Okafor", "After the holidays");
        var second = ask(false);
        assertThat(answer(post(second + "/withdrawal"), rivera).getStatus()).isEqualTo(302);
        assertThat(page(get("/teach"), okafor).text()).doesNotContain("may students of");
        assertThat(answer(post(second + "/answer").param("accept", "true"), okafor).getStatus()).isEqualTo(409);
    }

    @Test
    void ofTwoAnswersAtOnceOneHoldsAndTheOtherReadsIt() throws Exception {
        var asked = ask(true);
        var barrier = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var yes = threads.submit(() -> {
                barrier.await();
                return answer(post(asked + "/answer").param("accept", "true"), okafor).getStatus();
            });
            var no = threads.submit(() -> {
                barrier.await();
                return answer(post(asked + "/answer").param("accept", "false").param("word", "Not now"), lindqvist).getStatus();
            });
            assertThat(List.of(yes.get(), no.get())).containsExactlyInAnyOrder(302, 409);
        }
        assertThat(school.in(() -> collaborations.ofClass(small)).size()).isLessThan(2);
        var late = answer(post(asked + "/answer").param("accept", "false").param("word", "Late"), lindqvist);
        assertThat(late.getStatus()).isEqualTo(409);
        assertThat(Jsoup.parse(late.getContentAsString()).select("table").text()).containsAnyOf("accepted · Mr. Okafor",
                "not this time · Ms. Lindqvist");
    }

    @Test
    void onlyTheTwoClassesTeachersReadItAndOnlyTheOneThatIsAskedAnswers() throws Exception {
        var asked = ask(true);
        var stranger = school.staff(Role.TEACHER, "Ms.", "Far");
        assertThat(answer(get(asked), stranger).getStatus()).isEqualTo(404);
        assertThat(answer(post(asked + "/answer").param("accept", "true"), stranger).getStatus()).isEqualTo(404);
        assertThat(answer(post(asked + "/answer").param("accept", "true"), rivera).getStatus()).isEqualTo(404);
        assertThat(answer(post(asked + "/withdrawal"), okafor).getStatus()).isEqualTo(404);
        assertThat(answer(post(asked + "/answer").param("accept", "true").param("students", id(maya.personId())), okafor)
                .getStatus()).isEqualTo(404);
        var wordy = answer(post(asked + "/answer").param("accept", "true").param("word", "x".repeat(301))
                .param("students", id(pia.personId())), okafor);
        assertThat(wordy.getStatus()).isEqualTo(422);
        var kept = Jsoup.parse(wordy.getContentAsString());
        assertThat(kept.select("#word").text()).hasSize(301);
        assertThat(kept.select("input[name=students][checked]").val()).isEqualTo(id(pia.personId()));
    }

    @Test
    void aClassIsChosenAndItIsAnotherOneOfTheSchool() throws Exception {
        var none = answer(asking(true).param("students", ""), rivera);
        assertThat(answer(begin(null, true), rivera).getStatus()).isEqualTo(422);
        assertThat(none.getStatus()).isEqualTo(302);
        assertThat(answer(begin(school.classroom, true), rivera).getStatus()).isEqualTo(422);
        assertThat(answer(begin(new TestSchool(registrar).classroom, true), rivera).getStatus()).isEqualTo(404);
        assertThat(answer(asking(true).param("students", id(pia.personId())), rivera).getStatus()).isEqualTo(404);
    }

    @Test
    void whoWorksInBothClassesNeedsNoAnswer() throws Exception {
        school.in(() -> registrar.assign(small, rivera.personId(), Duty.TEACHER));
        school.in(() -> registrar.enroll(small, maya.personId()));
        assertThat(page(get(classPage(school.classroom) + "/new?kind=BUDDIES"), rivera).select("#partner").text())
                .contains("Grade 2: begins at once");
        var teach = answer(asking(true), rivera).getRedirectedUrl();
        assertThat(page(get(teach), okafor).select(".zone .chip b").eachText())
                .containsExactlyInAnyOrder("Maya", "Jonas", "Pia", "Quinn");
    }

    private String accepted() throws Exception {
        return answer(post(ask(true) + "/answer").param("accept", "true"), okafor).getRedirectedUrl();
    }

    private String ask(boolean older, UUID... students) throws Exception {
        var request = asking(older);
        for (var student : students) {
            request.param("students", id(student));
        }
        return answer(request, rivera).getRedirectedUrl();
    }

    private MockHttpServletRequestBuilder asking(boolean older) {
        return begin(small, older);
    }

    private MockHttpServletRequestBuilder begin(UUID partner, boolean older) {
        var today = LocalDate.now(TestSchool.ZONE);
        return post(classPage(school.classroom)).param("kind", "BUDDIES").param("partner", partner == null ? "" : id(partner))
                .param("older", String.valueOf(older)).param("question", "We read to each other")
                .param("social", "I ask before I answer").param("startsOn", today.toString())
                .param("endsOn", today.plusDays(7).toString());
    }

    private CurrentUser enrolled(UUID classroom, String name) {
        UUID student = school.in(() -> {
            UUID person = registrar.addStudent(NewPerson.student(name, "Sample"), "star", "1234");
            registrar.enroll(classroom, person);
            return person;
        });
        return new CurrentUser(school.id, student, Role.STUDENT, name, Locale.ENGLISH);
    }

    private static String classPage(UUID classroom) {
        return "/teach/classes/" + classroom + "/collaborations";
    }

    private static String id(UUID id) {
        return id.toString();
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
