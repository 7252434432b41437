package app.headsup.progress;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static org.assertj.core.api.Assertions.assertThat;

import app.headsup.Browser;
import app.headsup.HeadsupTest;
import app.headsup.TestSchool;
import app.headsup.access.CurrentUser;
import app.headsup.library.LessonEditor;
import app.headsup.playlist.Playlists;
import app.headsup.roster.Registrar;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Maya watches, answers, misses, watches again, loses the network and comes back, in a real browser. */
@HeadsupTest
class PlayerJourneyTest {

    @LocalServerPort
    int port;
    @Autowired
    Progress progress;
    @Autowired
    LessonEditor editor;
    @Autowired
    Playlists playlists;
    @Autowired
    Registrar registrar;

    Browser browser;
    TestSchool school;
    RatioLesson lesson;
    CurrentUser maya;

    @BeforeEach
    void aClassWithALesson() {
        school = new TestSchool(registrar, "Maya", "Jonas");
        lesson = new RatioLesson(school, editor, playlists, "Equal ratios");
        new RatioLesson(school, editor, playlists, "Ratio tables");
        maya = school.students.getFirst();
        browser = Browser.onPort(port);
        setDefaultAssertionTimeout(20_000);
    }

    @AfterEach
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void theVideoStopsAtEachQuestionAndSaysWhatComesNext() {
        var page = open();
        Browser.look(page, "lesson");
        play(page);
        var first = question(page, lesson.choice);
        assertThat(first).isVisible();
        assertThat(question(page, lesson.number)).isHidden();
        assertThat(at(page)).isBetween(1.9, 2.7);
        Browser.look(page, "lesson-question");

        first.getByText("3 : 2").click();
        first.getByText("Answer", new Locator.GetByTextOptions().setExact(true)).click();
        assertThat(first).containsText("Not yet.");
        Browser.look(page, "lesson-missed");
        first.getByText("Watch this part again").click();
        page.waitForFunction("() => { const v = document.querySelector('video');"
                + " return v.currentTime > 0.6 && v.currentTime < 1.9 && !v.paused; }");
        page.waitForFunction("() => document.querySelector('video').paused");
        first.getByText("4 : 6").click();
        page.keyboard().press("Enter");
        assertThat(first).containsText("Right. Both numbers doubled.");
        assertThat(page.locator("[data-outbox]")).containsText("Saved");
        Browser.look(page, "lesson-right");
        first.getByText("Go on").click();

        var second = question(page, lesson.number);
        assertThat(second).isVisible();
        second.locator("input[inputmode]").fill("six");
        page.keyboard().press("Enter");
        assertThat(second.locator(".wrong")).isVisible();
        assertThat(second.locator("input[inputmode]")).hasValue("six");
        second.locator("input[inputmode]").fill("6");
        page.keyboard().press("Enter");
        assertThat(second).containsText("Right.");
        page.keyboard().press("Enter");

        var third = question(page, lesson.words);
        third.locator("textarea").fill("Both numbers doubled.");
        third.getByText("Answer", new Locator.GetByTextOptions().setExact(true)).click();
        assertThat(third).containsText("A person will read it.");
        third.getByText("Go on").click();
        var talk = question(page, lesson.talk);
        assertThat(talk).isVisible();
        assertThat(talk).containsText("Look up and talk to your neighbor.");
        Browser.look(page, "lesson-talk");
        talk.getByText("We talked").last().click();
        talk.getByText("Go on").click();
        assertThat(page.locator("#after")).containsText("Close the lid.");
        Browser.look(page, "lesson-done");
        assertThat(school.in(() -> progress.ofClass(List.of(maya.personId()), List.of(lesson.id))).getFirst().finished())
                .isTrue();
    }

    @Test
    void answersWaitForTheNetworkThroughAClosedTab() {
        var page = open();
        play(page);
        var first = question(page, lesson.choice);
        assertThat(first).isVisible();
        page.context().setOffline(true);
        first.getByText("4 : 6").click();
        first.getByText("Answer", new Locator.GetByTextOptions().setExact(true)).click();
        assertThat(first).containsText("Kept on this computer.");
        assertThat(first).not().containsText("Right.");
        assertThat(page.locator("[data-outbox]")).containsText("Waiting for the network (1)");
        Browser.look(page, "lesson-offline");
        assertThat(school.in(() -> progress.attempts(maya.personId()))).isEmpty();

        var device = page.context();
        page.close();
        device.setOffline(false);
        page = device.newPage();
        page.navigate("/learn");
        assertThat(page.locator("[data-outbox]")).containsText("Saved");
        assertThat(school.in(() -> progress.attempts(maya.personId()))).hasSize(1);

        var tablet = person(options -> options);
        tablet.navigate("/learn/lessons/" + lesson.id);
        assertThat(question(tablet, lesson.choice)).containsText("Right. Both numbers doubled.");
        tablet.waitForFunction("() => document.querySelector('video').currentTime > 1.5");
    }

    @Test
    void anEndedSessionKeepsTheAnswer() {
        var page = open();
        play(page);
        var first = question(page, lesson.choice);
        assertThat(first).isVisible();
        page.context().clearCookies();
        first.getByText("4 : 6").click();
        first.getByText("Answer", new Locator.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator("[data-outbox] a")).isVisible();
        Browser.signIn(page, school, maya);
        assertThat(page.locator("[data-outbox]")).containsText("Saved");
        assertThat(school.in(() -> progress.attempts(maya.personId()))).hasSize(1);
    }

    @Test
    void theSamePageWithoutScript() {
        var page = person(options -> options.setJavaScriptEnabled(false));
        page.navigate("/learn/lessons/" + lesson.id);
        question(page, lesson.choice).getByText("4 : 6").click();
        question(page, lesson.number).locator("input[inputmode]").fill("5");
        page.getByText("Send my answers").click();
        assertThat(question(page, lesson.choice)).containsText("Right. Both numbers doubled.");
        assertThat(question(page, lesson.number)).containsText("Not yet.");
        Browser.look(page, "lesson-no-script");
    }

    @Test
    void everyPageFitsAndEverybodyCanUseIt() {
        school.in(() -> progress.giveFeedback(new NewFeedback(maya.personId(), null, null, school.teacher.personId(),
                "Your drawing of the double number line made the whole group see it. What would change for 5 cups?")));
        school.in(() -> progress.answer(new NewAnswer(UUID.randomUUID(), maya.personId(), maya.personId(), lesson.id,
                lesson.number, Setting.CLASS, "5")));
        var page = person(maya, options -> options);
        fits(page, "/learn", "learn");
        fits(page, "/learn/lessons/" + lesson.id, "feedback-first");
        fits(page, "/learn/away", "away");
        var words = school.in(() -> progress.feedback(maya.personId())).getFirst().id();
        school.in(() -> progress.see(maya.personId(), words));
        fits(page, "/learn/lessons/" + lesson.id, "lesson");
        var teacher = person(school.teacher, options -> options);
        fits(teacher, "/teach/classes/" + school.classroom + "/lessons/" + lesson.id + "?student=" + maya.personId(), "class-lesson");
        fits(teacher, "/teach/classes/" + school.classroom + "/students/" + maya.personId(), "student");
    }

    /** On a wide screen, in the dark, and as narrow as a phone. */
    private static void fits(Page page, String path, String name) {
        page.navigate(path);
        Browser.look(page, name + "-wide");
        fits(page);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        Browser.look(page, name + "-dark");
        Browser.assertLegible(page);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(400, 1000);
        Browser.look(page, name + "-phone");
        fits(page);
        page.setViewportSize(900, 1000);
    }

    private static void fits(Page page) {
        Browser.assertAccessible(page);
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth")).as(page.url()).isTrue();
    }

    private Page open() {
        var page = person(options -> options);
        page.navigate("/learn/lessons/" + lesson.id);
        page.waitForFunction("() => document.querySelector('video').readyState >= 1");
        return page;
    }

    private Page person(UnaryOperator<NewContextOptions> options) {
        return person(maya, options);
    }

    private Page person(CurrentUser user, UnaryOperator<NewContextOptions> options) {
        var page = browser.person(given -> options.apply(given.setViewportSize(900, 1000)));
        Browser.signIn(page, school, user);
        return page;
    }

    private static void play(Page page) {
        page.evaluate("document.querySelector('video').play()");
    }

    private static double at(Page page) {
        return ((Number) page.evaluate("document.querySelector('video').currentTime")).doubleValue();
    }

    private static Locator question(Page page, UUID id) {
        return page.locator("#question-" + id);
    }
}
