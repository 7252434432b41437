package app.headsup.library;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.headsup.Browser;
import app.headsup.HeadsupTest;
import app.headsup.TestSchool;
import app.headsup.roster.Registrar;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Ms. Rivera adds a lesson in a real browser, with and without script. */
@HeadsupTest
class AuthorJourneyTest {

    static final String LENGTH_ONCE_KNOWN = """
            () => new Promise((told) => {
              const player = document.getElementById('player');
              if (player.readyState > 0) told(player.duration);
              else player.addEventListener('loadedmetadata', () => told(player.duration));
            })""";
    static final String SEEK = """
            () => new Promise((there) => {
              const player = document.getElementById('player');
              player.addEventListener('seeked', there);
              player.currentTime = 1.5;
            })""";
    static final Path VIDEO = Path.of("src/test/resources/video/three-seconds.webm");

    @LocalServerPort
    int port;
    @Autowired
    Library library;
    @Autowired
    LessonEditor editor;
    @Autowired
    Registrar registrar;

    Browser browser;
    TestSchool school;

    @BeforeEach
    void aSchool() {
        school = new TestSchool(registrar, "Maya");
        browser = Browser.onPort(port);
    }

    @AfterEach
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void theVideoPlaysAndAQuestionIsSetAtTheMomentShown() {
        Page page = browser.person();
        addLesson(page);
        assertThat((double) page.evaluate(LENGTH_ONCE_KNOWN)).isBetween(2.9, 3.1);
        page.click("#questions >> text=A number");
        page.evaluate(LENGTH_ONCE_KNOWN);
        page.evaluate(SEEK);
        page.click("text=Stop at this moment");
        assertThat(page.locator("#at")).hasValue("0:01.5");
        page.fill("#prompt", "How many spoons?");
        page.fill("#number", "6");
        page.click("form.card button[type=submit]");
        assertThat(page.locator("#questions .question-rows")).containsText("How many spoons?");
        assertThat(page.locator("#flash")).containsText("The video now stops at 0:01.5.");
    }

    @Test
    void everythingWorksWithoutScript() {
        Page page = browser.person(options -> options.setJavaScriptEnabled(false));
        addLesson(page);
        page.click("#questions >> text=One right choice");
        page.fill("#at", "0:01");
        page.fill("#prompt", "Which is equal to 2 : 3?");
        page.click("form.card button[type=submit]");
        assertThat(page.locator("#choices-wrong")).containsText("Write at least two choices.");
        assertThat(page.locator("#prompt")).hasValue("Which is equal to 2 : 3?");
        page.locator("input[name=choices]").nth(0).fill("4 : 6");
        page.locator("input[name=choices]").nth(1).fill("3 : 2");
        page.locator("input[name=correct]").nth(0).check();
        page.click("form.card button[type=submit]");
        assertThat(page.locator("#questions .question-rows")).containsText("4 : 6");
        page.navigate(page.locator("#classes a").getAttribute("href"));
        assertThat(page.locator("h1")).hasText("Playlist of Math 6B");
        assertThat(page.locator(".playlist-rows")).containsText("Equal ratios");
    }

    @Test
    void everyPageIsAccessibleInLightAndDark() {
        UUID lesson = SampleLesson.in(school, editor, "Equal ratios");
        school.in(() -> {
            editor.addQuestion(lesson, SampleLesson.oneChoice(1000));
            editor.setNotes(lesson, List.of(new NewNoteLine(0, "A ratio compares ____.", List.of("two amounts"))));
            editor.setTask(lesson, new NewTask("Ratio recipes", "Why", "Asking", List.of("Reader"), List.of("Cups"),
                    List.of("Mix."), List.of("Listen."), "A recipe", 15, 4));
            editor.setPractice(lesson, "Draw 2 : 3.");
            editor.setAnswerGuide(lesson, "Two and three.", true);
            editor.setMasteryCheck(lesson, "Explain it.", "Both grow.");
            editor.addCaptions(lesson, java.util.Locale.ENGLISH, "WEBVTT\n\n00:00.000 --> 00:01.000\nTwo cups\n");
        });
        String home = "/teach/library/lessons/" + lesson;
        var inBoth = List.of("/teach/library", home, home + "/questions/new?kind=ONE_CHOICE", home + "/practice",
                "/teach/classes/" + school.classroom + "/playlist");
        var others = List.of("/teach/library/lessons/new", home + "/words", home + "/translation", home + "/video",
                home + "/questions/new?kind=NUMBER", home + "/notes", home + "/task", home + "/check",
                "/print/lessons/" + lesson + "/practice", "/print/lessons/" + lesson + "/task",
                "/print/lessons/" + lesson + "/notes", "/print/lessons/" + lesson + "/guide");
        Page page = browser.person();
        Browser.signIn(page, school, school.teacher);
        for (String path : others) {
            page.navigate(path);
            Browser.assertAccessible(page);
        }
        for (String path : inBoth) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
            page.navigate(path);
            Browser.assertAccessible(page);
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            Browser.assertLegible(page);
        }
    }

    @Test
    void aPhoneShowsEverythingWithoutScrollingSideways() {
        UUID lesson = SampleLesson.in(school, editor, "Equal ratios");
        school.in(() -> editor.addQuestion(lesson, SampleLesson.oneChoice(1000)));
        Page page = browser.person(options -> phone(options));
        Browser.signIn(page, school, school.teacher);
        String home = "/teach/library/lessons/" + lesson;
        for (String path : List.of("/teach/library", home, home + "/questions/new", home + "/task",
                "/teach/classes/" + school.classroom + "/playlist")) {
            page.navigate(path);
            assertThat((int) page.evaluate("document.documentElement.scrollWidth")).as(path).isLessThanOrEqualTo(400);
        }
    }

    private static NewContextOptions phone(NewContextOptions options) {
        return options.setViewportSize(400, 800);
    }

    private void addLesson(Page page) {
        Browser.signIn(page, school, school.teacher);
        page.navigate("/teach/library");
        page.click("text=Add a lesson");
        page.fill("#title", "Equal ratios");
        page.fill("#objective", "I can tell when two ratios are equal.");
        page.fill("#newUnit", "Ratios around us");
        page.setInputFiles("#video", VIDEO);
        page.selectOption("#classroomId", new SelectOption().setLabel("Math 6B"));
        page.click("main form button[type=submit]");
        assertThat(page.locator("h1")).hasText("Equal ratios");
        assertThat(page.locator("#flash")).containsText("is on the playlist and can be played now");
    }
}
