package app.headsup.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import app.headsup.HeadsupTest;
import app.headsup.TestSchool;
import app.headsup.roster.Registrar;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Questions typed at moments of a video of three seconds. */
@HeadsupTest
class QuestionPagesTest {

    @Autowired
    MockMvc mvc;
    @Autowired
    Library library;
    @Autowired
    LessonEditor editor;
    @Autowired
    Registrar registrar;

    TestSchool school;
    UUID lesson;

    @BeforeEach
    void aLesson() {
        school = new TestSchool(registrar);
        lesson = SampleLesson.in(school, editor, "Equal ratios");
    }

    @Test
    void everyKindIsAskedAndStandsInOrder() throws Exception {
        done(ask("TALK", "0:02"));
        done(ask("ONE_CHOICE", "0:00.5").param("choices", "4 : 6", "3 : 2").param("correct", "0"));
        done(ask("SEVERAL_CHOICES", "0:01").param("choices", "4 : 6", "6 : 9", "", "3 : 2").param("correct", "0", "1"));
        done(ask("SHORT_TEXT", "0:01.5").param("accepted", "double\r\ntwice"));
        done(ask("NUMBER", "0:02.5").param("number", "2,5").param("tolerance", "0,1"));
        var rows = page(get("/teach/library/lessons/" + lesson)).select("#questions .question-rows > li");
        assertThat(rows.eachText()).containsExactly(
                "0:00 Why? One right choice · 4 : 6 Withdraw",
                "0:01 Why? Several right choices · 4 : 6 · 6 : 9 Withdraw",
                "0:01 Why? A short text · double · twice Withdraw",
                "0:02 Why? Look up and talk Withdraw",
                "0:02 Why? A number · 2.5 Withdraw");
        var questions = school.in(() -> library.questions(lesson));
        assertThat(questions).extracting(QuestionView::replayFromMs).containsExactly(0, 500, 1000, 0, 2000);
        assertThat(school.in(() -> library.key(lesson, questions.getLast().id())).orElseThrow().mark("2.6")).isTrue();
    }

    @Test
    void momentsOutsideTheVideoOrTakenAreRefusedBesideTheirField() throws Exception {
        done(ask("TALK", "0:01"));
        refused(ask("TALK", "0:01"), "at", "Another question stands at 0:01 already.");
        refused(ask("TALK", "0:04"), "at", "The video ends at 0:03.");
        refused(ask("TALK", "soon"), "at", "Write the moment as minutes and seconds");
        refused(ask("TALK", ""), "at", "Say when the video stops");
        refused(ask("NUMBER", "0:02").param("number", "1").param("replayFrom", "0:02.5"), "replayFrom",
                "Watching again must begin before the question.");
        assertThat(school.in(() -> library.questions(lesson))).hasSize(1);
    }

    @Test
    void whatCouldNeverBeAnsweredIsRefusedAndKeepsItsText() throws Exception {
        refused(ask("ONE_CHOICE", "0:01").param("choices", "4 : 6", "").param("correct", "0"), "choices",
                "Write at least two choices.");
        var page = refused(ask("ONE_CHOICE", "0:01").param("choices", "4 : 6", "3 : 2"), "choices",
                "Mark which choice is right.");
        assertThat(page.select("input[name=choices]").eachAttr("value")).startsWith("4 : 6", "3 : 2").hasSize(6);
        assertThat(page.select("#prompt").val()).isEqualTo("Why?");
        refused(ask("SEVERAL_CHOICES", "0:01").param("choices", "Twice", " twice. ").param("correct", "0"), "choices",
                "Two choices say the same.");
        refused(ask("ONE_CHOICE", "0:01").param("choices", "4 : 6", "3 : 2").param("correct", "0", "1"), "choices",
                "Only one choice can be right here.");
        refused(ask("NUMBER", "0:01"), "number", "Write the right number.");
        refused(ask("NUMBER", "0:01").param("number", "five"), "number", "Write just a number");
        refused(ask("NUMBER", "0:01").param("number", "5").param("tolerance", "-1"), "tolerance", "below zero");
        refused(ask("ONE_CHOICE", "0:01").param("choices", "x".repeat(10_000), "3 : 2").param("correct", "0"),
                "choices", "at most 300 characters");
        assertThat(school.in(() -> library.questions(lesson))).isEmpty();
    }

    @Test
    void otherWordsMakeANewQuestionAndAnotherMomentMovesIt() throws Exception {
        done(ask("NUMBER", "0:01").param("number", "6"));
        UUID first = school.in(() -> library.questions(lesson)).getFirst().id();
        var form = page(get(at(first)));
        assertThat(form.select("#at").val()).isEqualTo("0:01");
        assertThat(form.select("#number").val()).isEqualTo("6");

        done(change(first, "NUMBER", "0:02").param("number", "6"));
        assertThat(school.in(() -> library.questions(lesson)).getFirst()).satisfies(moved -> {
            assertThat(moved.id()).isEqualTo(first);
            assertThat(moved.atMs()).isEqualTo(2000);
        });

        done(change(first, "NUMBER", "0:02").param("number", "7"));
        UUID second = school.in(() -> library.questions(lesson)).getFirst().id();
        assertThat(second).isNotEqualTo(first);
        assertThat(school.in(() -> library.key(lesson, first)).orElseThrow().mark("6")).isTrue();
        assertThat(send(change(first, "NUMBER", "0:01").param("number", "8")).getStatus()).isEqualTo(409);
        assertThat(send(get(at(first))).getStatus()).isEqualTo(404);
        assertThat(school.in(() -> library.questions(lesson))).extracting(QuestionView::id).containsExactly(second);
    }

    @Test
    void aWithdrawnQuestionIsAskedNoMore() throws Exception {
        done(ask("TALK", "0:01"));
        UUID question = school.in(() -> library.questions(lesson)).getFirst().id();
        done(post(at(question) + "/withdrawal"));
        assertThat(school.in(() -> library.questions(lesson))).isEmpty();
        assertThat(send(post(at(question) + "/withdrawal")).getStatus()).isEqualTo(409);
        done(ask("TALK", "0:01"));
    }

    @Test
    void withoutAVideoThereIsNoMoment() throws Exception {
        UUID silent = school.in(() -> editor.createLesson(
                editor.createUnit(school.teacher.personId(), "Unit", ""), new NewLesson("A", "B", "", java.util.List.of())));
        assertThat(send(get("/teach/library/lessons/" + silent + "/questions/new")).getStatus()).isEqualTo(422);
    }

    private MockHttpServletRequestBuilder ask(String kind, String at) {
        return filled(post("/teach/library/lessons/" + lesson + "/questions"), kind, at);
    }

    private MockHttpServletRequestBuilder change(UUID question, String kind, String at) {
        return filled(post(at(question)), kind, at);
    }

    private static MockHttpServletRequestBuilder filled(MockHttpServletRequestBuilder form, String kind, String at) {
        return form.param("kind", kind).param("at", at).param("prompt", "Why?");
    }

    private String at(UUID question) {
        return "/teach/library/lessons/" + lesson + "/questions/" + question;
    }

    private Document refused(MockHttpServletRequestBuilder form, String field, String sentence) throws Exception {
        var answer = send(form);
        assertThat(answer.getStatus()).isEqualTo(422);
        var page = Jsoup.parse(answer.getContentAsString());
        assertThat(page.select("#" + field + "-wrong").text()).contains(sentence);
        return page;
    }

    private Document page(MockHttpServletRequestBuilder request) throws Exception {
        var answer = send(request);
        assertThat(answer.getStatus()).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString());
    }

    private void done(MockHttpServletRequestBuilder request) throws Exception {
        var answer = send(request);
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(302);
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(school.as(school.teacher)).with(csrf())).andReturn().getResponse();
    }
}
