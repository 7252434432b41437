package app.headsup.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import app.headsup.HeadsupTest;
import app.headsup.QueryCount;
import app.headsup.TestSchool;
import app.headsup.access.CurrentUser;
import app.headsup.classhour.ClassHours;
import app.headsup.classhour.Destination;
import app.headsup.groupwork.Groups;
import app.headsup.library.LessonEditor;
import app.headsup.library.Library;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@HeadsupTest
class LearnPagesTest {

    @Autowired
    MockMvc mvc;
    @Autowired
    Progress progress;
    @Autowired
    Library library;
    @Autowired
    LessonEditor editor;
    @Autowired
    Playlists playlists;
    @Autowired
    Registrar registrar;
    @Autowired
    ClassHours hours;
    @Autowired
    Groups groups;

    TestSchool school;
    RatioLesson lesson;
    CurrentUser maya;

    @BeforeEach
    void aClassWithALesson() {
        school = new TestSchool(registrar, "Maya", "Jonas");
        lesson = new RatioLesson(school, editor, playlists, "Equal ratios");
        maya = school.students.getFirst();
    }

    @Test
    void oneClearNextStepThenTheList() throws Exception {
        new RatioLesson(school, editor, playlists, "Ratio tables");
        new RatioLesson(school, editor, playlists, "Is 2 < 3 & \"so\"?");
        var page = page("/learn");
        assertThat(page.select(".rows a").eachText()).containsExactly("Equal ratios", "Ratio tables", "Is 2 < 3 & \"so\"?");
        assertThat(page.select("h1").text()).isEqualTo("Next: “Equal ratios”");
        assertThat(page.select(".decision a").attr("href")).isEqualTo("/learn/lessons/" + lesson.id);
        assertThat(page.select("h2").text()).isEqualTo("Unit: Ratios around us");
        assertThat(page.select(".rows .pill").eachText()).containsExactly("Now", "Next", "Later");
        assertThat(page.select(".rows li").getFirst().text()).contains("must do").contains("1 min video");
    }

    @Test
    void aReachedLessonAndOneWhoseScreenPartIsDoneSaySo() throws Exception {
        var tables = new RatioLesson(school, editor, playlists, "Ratio tables");
        school.in(() -> progress.recordResult(new NewResult(maya.personId(), lesson.id, Medium.TALK, 90, true,
                school.teacher.personId())));
        school.in(() -> progress.watch(maya.personId(), tables.id, Setting.CLASS, 8000, List.of(new Segment(0, 8000))));
        assertThat(page("/learn").select("h1").text()).isEqualTo("Go on with “Ratio tables”");
        answer(tables, tables.choice, right(tables));
        answer(tables, tables.number, "6");
        answer(tables, tables.words, "Doubled.");
        var page = page("/learn");
        assertThat(page.select(".rows .pill").eachText()).containsExactly("Reached", "Almost");
        assertThat(page.select(".rows li").get(1).text()).contains("video done · group task · check");
        assertThat(page.select("h1").text()).isEqualTo("Look up!");
    }

    @Test
    void aPersonsWordsAreMetBeforeTheNextLesson() throws Exception {
        UUID words = school.in(() -> progress.giveFeedback(new NewFeedback(maya.personId(), lesson.id, null,
                school.teacher.personId(), "Your drawing helped everyone.")));
        assertThat(page("/learn").select("section.adult").text())
                .contains("From Ms. Rivera").contains("“Your drawing helped everyone.”");
        var before = page("/learn/lessons/" + lesson.id);
        assertThat(before.select("h1").text()).isEqualTo("Before you go on");
        assertThat(before.select("video")).isEmpty();
        var seen = send(post("/learn/feedback/{id}/seen", words).param("lesson", lesson.id.toString()));
        assertThat(seen.getRedirectedUrl()).isEqualTo("/learn/lessons/" + lesson.id);
        assertThat(page("/learn/lessons/" + lesson.id).select("video")).hasSize(1);
        send(post("/learn/feedback/{id}/reply", words).param("words", "Thanks!"));
        assertThat(page("/learn").select("section.adult").text()).contains("You: “Thanks!”");
        assertThat(send(post("/learn/feedback/{id}/reply", UUID.randomUUID()).param("words", "x")).getStatus())
                .isEqualTo(404);
    }

    @Test
    void theLessonsPageIsVideoQuestionsAndTranscript() throws Exception {
        var page = page("/learn/lessons/" + lesson.id);
        assertThat(page.select("video source").attr("src")).startsWith("/media/");
        assertThat(page.select("video track").eachAttr("srclang")).containsExactly("en", "es");
        assertThat(page.select("form.questions legend").eachText()).hasSize(4)
                .first().asString().contains("Which is equal to 2 : 3?");
        assertThat(page.select(".transcript p").text()).contains("Two cups, three spoons.");
        assertThat(page.select("#notes input[name=blank]")).hasSize(3);
        assertThat(page.select("[data-player]").attr("data-answers"))
                .isEqualTo("/learn/lessons/" + lesson.id + "/answers");
    }

    @Test
    void nothingInThePageTellsWhatIsRight() throws Exception {
        answer(lesson, lesson.number, "5");
        var html = send(get("/learn/lessons/{id}", lesson.id)).getContentAsString();
        assertThat(html).doesNotContain("Both numbers doubled").doesNotContain("Two batches")
                .doesNotContainIgnoringCase("correct").doesNotContain("amounts");
        var choices = Jsoup.parse(html).select("#question-" + lesson.choice + " label");
        assertThat(choices).hasSize(3).allSatisfy(choice -> {
            choice.select("input").removeAttr("value");
            choice.select("span").empty();
            assertThat(choice.outerHtml()).isEqualTo(choices.getFirst().outerHtml());
        });
        answer(lesson, lesson.number, "7");
        assertThat(page("/learn/lessons/" + lesson.id).select("#question-" + lesson.number).text()).contains("Two batches.");
    }

    @Test
    void withoutScriptAllAnswersGoInOneForm() throws Exception {
        var form = page("/learn/lessons/" + lesson.id);
        var sent = send(post("/learn/lessons/{id}/answers", lesson.id)
                .param("answer." + lesson.choice, right(lesson)).param("key." + lesson.choice, key(form, lesson.choice))
                .param("answer." + lesson.number, "5").param("key." + lesson.number, key(form, lesson.number))
                .param("answer." + lesson.words, "").param("answer." + lesson.talk, "talked"));
        assertThat(sent.getRedirectedUrl()).isEqualTo("/learn/lessons/" + lesson.id + "#questions");
        var page = page("/learn/lessons/" + lesson.id);
        assertThat(question(page, lesson.choice)).contains("Right. Both numbers doubled.");
        assertThat(question(page, lesson.number)).contains("Not yet.").contains("Watch again from 0:02");
        assertThat(question(page, lesson.words)).doesNotContain("Stored");
        assertThat(question(page, lesson.talk)).contains("Talking helps thinking");
    }

    @Test
    void withoutScriptTheStudentsOwnWordSaysThatTheVideoWasWatched() throws Exception {
        assertThat(page("/learn/lessons/" + lesson.id).select("input[name=watched]")).hasSize(1);
        send(post("/learn/lessons/{id}/answers", lesson.id).param("watched", "true"));
        assertThat(page("/learn/lessons/" + lesson.id).select("input[name=watched]")).isEmpty();
        assertThat(school.in(() -> progress.ofClass(List.of(maya.personId()), List.of(lesson.id))).getFirst().finished())
                .isTrue();
    }

    @Test
    void anUnreadableAnswerKeepsItsTextAndTheOthersAreStored() throws Exception {
        var answer = send(post("/learn/lessons/{id}/answers", lesson.id)
                .param("answer." + lesson.number, "six <spoons>").param("answer." + lesson.words, "Both doubled."));
        assertThat(answer.getStatus()).isEqualTo(422);
        var page = Jsoup.parse(answer.getContentAsString());
        assertThat(page.select("#question-" + lesson.number + " input[name^=answer]").val()).isEqualTo("six <spoons>");
        assertThat(page.select("#question-" + lesson.number + " .wrong").text()).isNotBlank();
        assertThat(question(page, lesson.words)).contains("Stored. A person will read it.");
    }

    @Test
    void theTwoPostsOfOneFormAreOneAnswer() throws Exception {
        String key = key(page("/learn/lessons/" + lesson.id), lesson.number);
        for (int i = 0; i < 2; i++) {
            send(post("/learn/lessons/{id}/answers", lesson.id).param("answer." + lesson.number, "5")
                    .param("key." + lesson.number, key));
        }
        assertThat(school.in(() -> progress.attempts(maya.personId()))).hasSize(1);
    }

    @Test
    void thePlayerGetsItsQuestionBack() throws Exception {
        var right = fetch(lesson.number, "6");
        assertThat(right.getStatus()).isEqualTo(200);
        assertThat(right.getContentAsString()).contains("id=\"question-" + lesson.number).contains("Right.")
                .doesNotContain("<body");
        var unreadable = fetch(lesson.number, "six");
        assertThat(unreadable.getStatus()).isEqualTo(422);
        assertThat(unreadable.getContentAsString()).contains("six").contains("class=\"wrong\"");
    }

    @Test
    void anAnswerThatWaitedForAQuestionWithdrawnMeanwhileIsStored() throws Exception {
        school.in(() -> editor.withdrawQuestion(lesson.id, lesson.number));
        var answer = fetch(lesson.number, "6");
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsString()).contains("id=\"question-" + lesson.number).doesNotContain("spoons");
        assertThat(school.in(() -> progress.attempts(maya.personId()))).hasSize(1);
    }

    @Test
    void aLessonOfAnotherClassIsNotFound() throws Exception {
        UUID elsewhere = school.openClassroom("Math 6C");
        UUID noor = school.in(() -> registrar.addStudent(NewPerson.student("Noor", "Sample"), "moon", "1234"));
        school.in(() -> registrar.enroll(elsewhere, noor));
        maya = new CurrentUser(school.id, noor, maya.role(), "Noor", maya.locale());
        assertThat(send(get("/learn/lessons/{id}", lesson.id)).getStatus()).isEqualTo(404);
        assertThat(fetch(lesson.number, "6").getStatus()).isEqualTo(404);
        assertThat(send(post("/learn/lessons/{id}/viewing", lesson.id).param("position", "1")).getStatus())
                .isEqualTo(404);
        assertThat(send(post("/learn/lessons/{id}/notes", lesson.id).param("blank", "x")).getStatus()).isEqualTo(404);
        assertThat(page("/learn").select(".rows")).isEmpty();
    }

    @Test
    void theNextDeviceGoesOnWhereTheFirstStopped() throws Exception {
        var told = send(post("/learn/lessons/{id}/viewing", lesson.id).param("position", "2100")
                .param("segments", "0-1000,1000-2100"));
        assertThat(told.getStatus()).isEqualTo(204);
        fetch(lesson.choice, right(lesson));
        var page = page("/learn/lessons/" + lesson.id);
        assertThat(page.select("[data-player]").attr("data-position")).isEqualTo("2100");
        assertThat(page.select("#question-" + lesson.choice).attr("data-settled")).isEqualTo("true");
        assertThat(send(post("/learn/lessons/{id}/viewing", lesson.id).param("position", "1").param("segments", "x-y"))
                .getStatus()).isEqualTo(422);
    }

    @Test
    void whenAllIsDoneTheScreenAsksToBeClosed() throws Exception {
        assertThat(page("/learn/lessons/" + lesson.id).select("#after").text()).isEmpty();
        school.in(() -> progress.watch(maya.personId(), lesson.id, Setting.CLASS, 8000, List.of(new Segment(0, 8000))));
        fetch(lesson.choice, right(lesson));
        fetch(lesson.number, "6");
        fetch(lesson.words, "Both doubled.");
        fetch(lesson.talk, "talked");
        assertThat(page("/learn/lessons/" + lesson.id).select("#after").text())
                .contains("Close the lid.").contains("“Ratio recipes”, at a table");
    }

    @Test
    void notesAreKeptWithTheirCommas() throws Exception {
        send(post("/learn/lessons/{id}/notes", lesson.id).param("blank", "ratio, I think").param("blank", "")
                .param("blank", "equal"));
        var page = page("/learn/lessons/" + lesson.id);
        assertThat(page.select("#notes input[name=blank]").eachAttr("value"))
                .containsExactly("ratio, I think", "", "equal");
        assertThat(page.select("#notes-saved").text()).isEqualTo("Your notes are kept.");
    }

    @Test
    void itSpeaksSpanish() throws Exception {
        var page = Jsoup.parse(send(get("/learn/lessons/{id}", lesson.id).header("Accept-Language", "es"))
                .getContentAsString());
        assertThat(page.select("form.questions h2").text()).isEqualTo("Preguntas");
        assertThat(page.select("track[default]").attr("srclang")).isEqualTo("es");
    }

    @ParameterizedTest
    @ValueSource(ints = {28, 60})
    void sixStatementsAreEnough(int students) throws Exception {
        school.in(() -> IntStream.range(2, students).forEach(i ->
                registrar.enroll(school.classroom, registrar.add(NewPerson.student("Student " + i, "Sample")))));
        IntStream.range(0, 5).forEach(i -> new RatioLesson(school, editor, playlists, "Lesson " + i));
        fetch(lesson.number, "5");
        UUID hour = school.in(() -> hours.start(school.classroom, school.teacher.personId(), 50));
        assertThat(QueryCount.of(() -> page("/learn"))).hasSize(3);
        var teacher = school.teacher.personId();
        for (var to : List.of(Destination.screen(), Destination.with(teacher), Destination.paper())) {
            school.in(() -> hours.place(hour, List.of(maya.personId()), to, teacher));
            assertThat(QueryCount.of(() -> page("/learn"))).hasSizeBetween(4, 6);
        }
        school.in(() -> groups.form(hour, lesson.id, null, school.students.stream().map(CurrentUser::personId).toList(), teacher));
        assertThat(QueryCount.of(() -> page("/learn"))).hasSizeBetween(4, 6);
        school.in(() -> hours.end(hour, teacher));
        // Asked as a refresh, which tells nobody: what the class hour does about an opened lesson is not this page's.
        var refresh = get("/learn/lessons/{id}", lesson.id).header("HX-Request", "true");
        assertThat(QueryCount.of(() -> send(refresh))).hasSizeBetween(4, 8);
    }

    /** To mark it, to hold the lesson's row, to store it; and two for the question as it stands now. */
    @Test
    void anAnswerIsFiveStatements() throws Exception {
        assertThat(QueryCount.of(() -> fetch(lesson.number, "5"))).hasSize(5);
    }

    private MockHttpServletResponse fetch(UUID question, String response) throws Exception {
        return send(post("/learn/lessons/{id}/answers", lesson.id).header("X-Requested-With", "fetch")
                .header("X-Question", question).param("answer." + question, response)
                .param("key." + question, UUID.randomUUID().toString()));
    }

    private void answer(RatioLesson of, UUID question, String response) {
        school.in(() -> progress.answer(new NewAnswer(UUID.randomUUID(), maya.personId(), maya.personId(), of.id,
                question, Setting.CLASS, response)));
    }

    private String right(RatioLesson of) {
        return school.in(() -> library.questions(of.id)).getFirst().choices().getFirst().id().toString();
    }

    private static String key(Document page, UUID question) {
        return page.select("input[name=key." + question + "]").val();
    }

    private static String question(Document page, UUID question) {
        return page.select("#question-" + question).text();
    }

    private Document page(String address) throws Exception {
        var answer = send(get(address));
        assertThat(answer.getStatus()).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString());
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(school.as(maya)).with(csrf())).andReturn().getResponse();
    }
}
