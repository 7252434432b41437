package app.headsup.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import app.headsup.HeadsupTest;
import app.headsup.QueryCount;
import app.headsup.TestSchool;
import app.headsup.access.CurrentUser;
import app.headsup.access.Role;
import app.headsup.library.LessonEditor;
import app.headsup.playlist.Playlists;
import app.headsup.roster.NewPerson;
import app.headsup.roster.Registrar;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@HeadsupTest
class TeacherPagesTest {

    @Autowired
    MockMvc mvc;
    @Autowired
    Progress progress;
    @Autowired
    LessonEditor editor;
    @Autowired
    Playlists playlists;
    @Autowired
    Registrar registrar;

    TestSchool school;
    RatioLesson lesson;
    UUID maya;
    String classPage;
    String mayaPage;

    @BeforeEach
    void aClassWithALesson() {
        school = new TestSchool(registrar, "Maya", "Jonas");
        lesson = new RatioLesson(school, editor, playlists, "Equal ratios");
        maya = school.students.getFirst().personId();
        classPage = "/teach/classes/" + school.classroom + "/lessons/" + lesson.id;
        mayaPage = "/teach/classes/" + school.classroom + "/students/" + maya;
    }

    @Test
    void namesFirstThenHowFarEachOneIs() throws Exception {
        school.in(() -> progress.watch(maya, lesson.id, Setting.CLASS, 8000, List.of(new Segment(0, 8000))));
        answer("5");
        answer("7");
        var rows = page(classPage).select("#students tbody tr");
        assertThat(rows.eachText()).hasSize(2);
        assertThat(rows.getFirst().text()).startsWith("Jonas not begun none yet");
        assertThat(rows.get(1).text()).startsWith("Maya watched 0 right, 1 of 3 answered 1 missed twice");
    }

    @Test
    void aCheckIsRecordedWithWordsAndARetakeKeepsBoth() throws Exception {
        assertThat(page(classPage + "?student=" + maya).select("#record").text())
                .contains("Mastery check: Maya").contains("How much for 5 cups?");
        record("64", "false", "Nearly. Draw it once more?");
        record("90", "true", "");
        assertThat(page(mayaPage).select("table tbody tr").text()).startsWith("Equal ratios").doesNotContain("before");
        var page = page(classPage + "?student=" + maya);
        assertThat(page.select("#student-" + maya).text()).contains("Reached").contains("90 %").contains("not seen yet");
        assertThat(page.select("#record .pill").eachText()).hasSize(2).last().asString().contains("64 %");
        school.in(() -> progress.reply(maya, progress.feedback(maya).getFirst().id(), "I did!"));
        var evidence = page(mayaPage).select("#lesson-" + lesson.id).text();
        assertThat(evidence).contains("90 % · On paper").contains("64 % · On paper").contains("“Nearly. Draw it once more?”")
                .contains("Reply: “I did!”").contains("replied").contains("From your teacher: still open");
    }

    @Test
    void aWrongPercentKeepsWhatWasTyped() throws Exception {
        var answer = send(school.teacher, post(classPage + "/students/" + maya + "/results").param("medium", "TALK")
                .param("percent", "640").param("words", "Nearly."));
        assertThat(answer.getStatus()).isEqualTo(422);
        var form = Jsoup.parse(answer.getContentAsString()).select("#record");
        assertThat(form.select("#percent").val()).isEqualTo("640");
        assertThat(form.select("textarea").text()).isEqualTo("Nearly.");
        assertThat(form.text()).contains("The largest that works is 100.");
        assertThat(school.in(() -> progress.results(maya))).isEmpty();
    }

    @Test
    void notesOnPaperAreTicked() throws Exception {
        assertThat(page(classPage).select("#student-" + maya + " form button").attr("aria-label"))
                .isEqualTo("On paper: Maya");
        send(school.teacher, post(classPage + "/students/" + maya + "/notes"));
        assertThat(page(classPage).select("#student-" + maya).text()).contains("on paper");
        assertThat(page(classPage).select("#student-" + maya + " form")).isEmpty();
    }

    @Test
    void oneStudentsEvidenceIsTwoClicksAway() throws Exception {
        answer("5");
        answer("6");
        assertThat(page(classPage).select("#student-" + maya + " a.name").attr("href")).isEqualTo(mayaPage);
        var attempts = page(mayaPage).select("#lesson-" + lesson.id + " .attempts li");
        assertThat(attempts.eachText()).hasSize(2);
        assertThat(attempts.getFirst().text()).startsWith("5 again");
        assertThat(attempts.get(1).text()).startsWith("6 right");
        send(school.teacher, post(mayaPage + "/feedback").param("words", "I saw you help Jonas."));
        assertThat(page(mayaPage).text()).contains("“I saw you help Jonas.”").contains("not seen yet");
        assertThat(send(school.teacher, post(mayaPage + "/feedback").param("words", " ")).getStatus()).isEqualTo(422);
    }

    @Test
    void anotherTeachersClassIsNotFound() throws Exception {
        var stranger = school.staff(Role.TEACHER, "Mr.", "Okafor");
        assertThat(send(stranger, get(classPage)).getStatus()).isEqualTo(404);
        assertThat(send(stranger, get(mayaPage)).getStatus()).isEqualTo(404);
        assertThat(send(stranger, post(classPage + "/students/" + maya + "/results").param("percent", "90"))
                .getStatus()).isEqualTo(404);
        UUID noor = school.in(() -> registrar.add(NewPerson.student("Noor", "Sample")));
        assertThat(send(school.teacher, post(classPage + "/students/" + noor + "/results").param("percent", "90"))
                .getStatus()).isEqualTo(404);
        assertThat(school.in(() -> progress.results(maya))).isEmpty();
    }

    @Test
    void aClassOfSixtyCostsAsManyStatementsAsOneOfTwo() throws Exception {
        var two = QueryCount.of(() -> page(classPage));
        school.in(() -> IntStream.range(2, 60).forEach(i ->
                registrar.enroll(school.classroom, registrar.add(NewPerson.student("Student " + i, "Sample")))));
        assertThat(QueryCount.of(() -> page(classPage))).hasSameSizeAs(two);
    }

    private void answer(String response) {
        school.in(() -> progress.answer(new NewAnswer(UUID.randomUUID(), maya, maya, lesson.id, lesson.number,
                Setting.CLASS, response)));
    }

    private void record(String percent, String reached, String words) throws Exception {
        var answer = send(school.teacher, post(classPage + "/students/" + maya + "/results").param("medium", "PAPER")
                .param("percent", percent).param("reached", reached).param("words", words));
        assertThat(answer.getRedirectedUrl()).isEqualTo(classPage);
    }

    private Document page(String address) throws Exception {
        var answer = send(school.teacher, get(address));
        assertThat(answer.getStatus()).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString());
    }

    private MockHttpServletResponse send(CurrentUser user, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(school.as(user)).with(csrf())).andReturn().getResponse();
    }
}
