package app.headsup.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import app.headsup.HeadsupTest;
import app.headsup.TestSchool;
import app.headsup.roster.Registrar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;

/** A teacher at work in the library, read as they read it. */
@HeadsupTest
class LessonPagesTest {

    static final Path VIDEOS = Path.of("src/test/resources/video");
    static final String CAPTIONS = "WEBVTT\n\n00:00.000 --> 00:01.000\nTwo cups\n";

    @Autowired
    MockMvc mvc;
    @Autowired
    Library library;
    @Autowired
    LessonEditor editor;
    @Autowired
    Registrar registrar;

    TestSchool school;

    @BeforeEach
    void aSchool() {
        school = new TestSchool(registrar, "Maya");
    }

    @Test
    void anEmptyLibraryInvites() throws Exception {
        var page = page(get("/teach/library"));
        assertThat(page.select(".empty").text()).contains("Begin with one lesson");
        assertThat(page.select(".empty a").attr("href")).isEqualTo("/teach/library/lessons/new");
    }

    @Test
    void aLessonIsPlayableAsSoonAsItsFormIsSent() throws Exception {
        var answer = send(newLesson("three-seconds.mp4")
                .file(new MockMultipartFile("captionsEn", "en.vtt", "text/vtt", CAPTIONS.getBytes()))
                .param("talkAbout", "Where do you mix things?\nWhat would change for five?"));
        assertThat(answer.getStatus()).isEqualTo(302);
        var page = page(get(answer.getRedirectedUrl()));
        assertThat(page.title()).isEqualTo("Equal ratios");
        assertThat(page.select("h1 + p").text()).isEqualTo("I can tell when two ratios are equal.");
        assertThat(page.select("#words li").eachText())
                .containsExactly("Where do you mix things?", "What would change for five?");
        assertThat(page.select("#video .cues").text()).isEqualTo("0:00 Two cups");
        assertThat(page.select("#classes a").text()).isEqualTo("On the playlist");
        var media = page.select("video").attr("src");
        var student = mvc.perform(get(media).with(school.as(school.students.getFirst()))).andReturn().getResponse();
        assertThat(student.getStatus()).isEqualTo(200);
        assertThat(student.getContentAsByteArray()).isEqualTo(Files.readAllBytes(VIDEOS.resolve("three-seconds.mp4")));
    }

    @Test
    void saysInWordsWhatIsMissing() throws Exception {
        UUID lesson = SampleLesson.in(school, editor, "Equal ratios");
        var page = page(get("/teach/library/lessons/" + lesson));
        assertThat(page.select("#task").text()).contains(
                "No task for the table yet. Students will go straight from the video to the check.");
        assertThat(page.select("main .notice").text()).contains("Nothing leads away from the screen after this video yet");
        school.in(() -> editor.setPractice(lesson, "Draw 2 : 3."));
        assertThat(page(get("/teach/library/lessons/" + lesson)).select("main .notice").text()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"text, not a video that browsers can play", "sound-only.mp4, no moving picture"})
    void aFileThatIsNoVideoIsRefusedByItsContent(String file, String sentence) throws Exception {
        byte[] bytes = file.equals("text") ? "Just words.\n".repeat(50).getBytes() : bytes(file);
        var answer = send(newLesson().file(new MockMultipartFile("video", "lesson.mp4", "video/mp4", bytes)));
        assertThat(answer.getStatus()).isEqualTo(422);
        var page = Jsoup.parse(answer.getContentAsString());
        assertThat(page.select("#video-wrong").text()).contains(sentence);
        assertThat(page.select("#title").val()).isEqualTo("Equal ratios");
        assertThat(page.select("#newUnit").val()).isEqualTo("Ratios around us");
        assertThat(school.in(() -> library.units())).isEmpty();
    }

    @Test
    void brokenCaptionsAreRefusedWithTheirLineAndNothingIsStored() throws Exception {
        var answer = send(newLesson("three-seconds.webm").file(new MockMultipartFile("captionsEs", "es.vtt", "text/vtt",
                "WEBVTT\n\nsoon --> later\nDos tazas".getBytes())));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.getContentAsString()).select("#captionsEs-wrong").text()).contains("Line 3");
        assertThat(school.in(() -> library.units())).isEmpty();
    }

    @Test
    void elevenMinutesAreStoredWithTheirNotice() throws Exception {
        var answer = send(newLesson("eleven-minutes.mp4"));
        assertThat(answer.getStatus()).isEqualTo(302);
        var page = page(get(answer.getRedirectedUrl()));
        assertThat(page.select("#video .notice").text()).startsWith("At 11:00 it is past nine minutes");
        assertThat(page(get("/teach/library")).select("section.late li").text()).startsWith("Equal ratios: At 11:00");
    }

    @Test
    void tenThousandCharactersAreNoTitle() throws Exception {
        String name = "x".repeat(10_000);
        var answer = send(newLesson().param("captionsEn", "").with(request -> {
            request.setParameter("title", name);
            request.setParameter("newUnit", name);
            return request;
        }));
        assertThat(answer.getStatus()).isEqualTo(422);
        var page = Jsoup.parse(answer.getContentAsString());
        assertThat(page.select("#title-wrong").text()).contains("At most 120 characters");
        assertThat(page.select("#newUnit-wrong").text()).contains("At most 120 characters");
        assertThat(page.select("#title").val()).hasSize(10_000);
    }

    @Test
    void aLessonWithoutUnitOrObjectiveIsAskedForThem() throws Exception {
        var answer = send(post("/teach/library/lessons").param("title", "Equal ratios"));
        assertThat(answer.getStatus()).isEqualTo(422);
        var page = Jsoup.parse(answer.getContentAsString());
        assertThat(page.select("#newUnit-wrong").text()).isEqualTo("Choose a unit, or name a new one.");
        assertThat(page.select("#objective-wrong").text()).contains("one thing that students will be able to do");
    }

    @Test
    void anotherTeachersClassIsNotFound() throws Exception {
        UUID other = school.openClassroom("Math 6C");
        var answer = send(newLesson("three-seconds.mp4").param("classroomId", other.toString()).with(request -> {
            request.setParameter("classroomId", other.toString());
            return request;
        }));
        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(school.in(() -> library.units())).isEmpty();
    }

    @Test
    void sectionsAreWrittenAndReadBack() throws Exception {
        UUID lesson = SampleLesson.in(school, editor, "Equal ratios");
        assertThat(page(get(at(lesson, "task"))).select("#norms").val()).startsWith("Look at each other");
        done(post(at(lesson, "task")).param("title", "Ratio recipes").param("steps", "Mix.\r\nTaste.")
                .param("minutes", "15").param("groupSize", "4").param("roles", "Reader").param("norms", "Listen."));
        done(post(at(lesson, "notes")).param("lines", "0:00 A ratio compares [two amounts].").param("seen", ""));
        done(post(at(lesson, "practice")).param("problems", "Draw 2 : 3.\r\n\r\nSay why\r\n4 : 6 is equal.")
                .param("answers", "Two and three circles.").param("forFamilies", "true"));
        done(post(at(lesson, "check")).param("prompt", "Explain it to me.").param("lookFor", "Both numbers grow."));
        done(post(at(lesson, "translation")).param("title", "Razones iguales").param("objective", "Sé cuándo."));
        done(post(at(lesson, "words")).param("version", "0").param("title", "Equal ratios")
                .param("objective", "I can make equal ratios."));
        var page = page(get("/teach/library/lessons/" + lesson));
        assertThat(page.select("#task h3 ~ ol li").eachText()).containsExactly("Mix.", "Taste.");
        assertThat(page.select("#notes li").text()).isEqualTo("0:00 A ratio compares two amounts.");
        assertThat(page.select("#practice ol li").eachText()).containsExactly("Draw 2 : 3.", "Say why 4 : 6 is equal.");
        assertThat(page.select("#check").text()).contains("Explain it to me.", "Both numbers grow.");
        assertThat(page.select("#words").text()).contains("Also in Spanish.");
        assertThat(page.select("h1 + p").text()).isEqualTo("I can make equal ratios.");
        assertThat(page.select("main .notice")).isEmpty();
    }

    @Test
    void aStaleEditShowsBothVersionsAndChangesNothing() throws Exception {
        UUID lesson = SampleLesson.in(school, editor, "Equal ratios");
        var words = post(at(lesson, "words")).param("version", "0").param("objective", "I can tell when two ratios are equal.");
        done(words.param("title", "Same taste"));
        var answer = send(post(at(lesson, "words")).param("version", "0").param("title", "Equal mixtures")
                .param("objective", "I can tell when two ratios are equal."));
        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(answer.getContentAsString()).contains("Equal mixtures", "Same taste");
        assertThat(school.in(() -> library.lesson(lesson, Locale.ENGLISH)).title()).isEqualTo("Same taste");

        done(post(at(lesson, "notes")).param("lines", "0:00 One.").param("seen", ""));
        assertThat(send(post(at(lesson, "notes")).param("lines", "0:00 Two.").param("seen", "")).getStatus())
                .isEqualTo(409);
        done(post(at(lesson, "notes")).param("lines", "0:00 Two.").param("seen", "0:00 One."));
    }

    @Test
    void badNotesNameTheirLine() throws Exception {
        UUID lesson = SampleLesson.in(school, editor, "Equal ratios");
        var answer = send(post(at(lesson, "notes")).param("lines", "0:00 One.\nsoon: two").param("seen", ""));
        assertThat(answer.getStatus()).isEqualTo(422);
        var page = Jsoup.parse(answer.getContentAsString());
        assertThat(page.select("#lines-wrong").text()).startsWith("Line 2 should begin");
        assertThat(page.select("#lines").val()).isEqualTo("0:00 One.\nsoon: two");
    }

    @ParameterizedTest
    @ValueSource(strings = {"words", "translation", "video", "notes", "task", "practice", "check",
            "questions/new?kind=NUMBER"})
    void anotherSchoolsLessonIsNotFound(String section) throws Exception {
        UUID lesson = SampleLesson.in(new TestSchool(registrar), editor, "Equal ratios");
        assertThat(send(get(at(lesson, section))).getStatus()).isEqualTo(404);
    }

    @Test
    void pagesAreWrittenInSpanishToo() throws Exception {
        UUID lesson = SampleLesson.in(school, editor, "Equal ratios");
        school.in(() -> editor.addQuestion(lesson, SampleLesson.oneChoice(1000)));
        for (String section : new String[] {"", "/words", "/translation", "/video", "/notes", "/task", "/practice",
                "/check", "/questions/new?kind=SEVERAL_CHOICES"}) {
            var answer = send(get("/teach/library/lessons/" + lesson + section).locale(Locale.of("es")));
            assertThat(answer.getStatus()).as(section).isEqualTo(200);
            assertThat(Jsoup.parse(answer.getContentAsString()).selectFirst("html").attr("lang")).isEqualTo("es");
        }
    }

    private MockMultipartHttpServletRequestBuilder newLesson(String video) throws IOException {
        return newLesson().file(new MockMultipartFile("video", "any name", "application/octet-stream", bytes(video)));
    }

    private MockMultipartHttpServletRequestBuilder newLesson() {
        var form = multipart("/teach/library/lessons");
        form.param("title", "Equal ratios").param("newUnit", "Ratios around us")
                .param("objective", "I can tell when two ratios are equal.")
                .param("classroomId", school.classroom.toString());
        return form;
    }

    private static byte[] bytes(String video) throws IOException {
        return Files.readAllBytes(VIDEOS.resolve(video));
    }

    private static String at(UUID lesson, String section) {
        return "/teach/library/lessons/" + lesson + "/" + section;
    }

    private Document page(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        var answer = send(request);
        assertThat(answer.getStatus()).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString());
    }

    private void done(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        var answer = send(request);
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(302);
    }

    private MockHttpServletResponse send(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return mvc.perform(request.with(school.as(school.teacher)).with(csrf())).andReturn().getResponse();
    }
}
