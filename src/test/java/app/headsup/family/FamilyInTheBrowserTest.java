package app.headsup.family;

import static app.headsup.Browser.assertAccessible;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.headsup.Browser;
import app.headsup.HeadsupTest;
import app.headsup.TestSchool;
import app.headsup.access.CurrentUser;
import app.headsup.access.TestLinks;
import app.headsup.library.LessonEditor;
import app.headsup.playlist.Playlists;
import app.headsup.progress.NewFeedback;
import app.headsup.progress.Progress;
import app.headsup.progress.RatioLesson;
import app.headsup.roster.Registrar;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.function.UnaryOperator;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A family at home: on a phone, in the dark, in Spanish, and on a phone that runs no script. */
@HeadsupTest
class FamilyInTheBrowserTest {

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    @Autowired
    Registrar registrar;

    @Autowired
    LessonEditor editor;

    @Autowired
    Playlists playlists;

    @Autowired
    Progress progress;

    TestSchool school;
    CurrentUser guardian;
    RatioLesson lesson;

    @BeforeEach
    void openSchool() {
        school = new TestSchool(registrar, "Maya");
        guardian = school.guardianOf(school.students.getFirst());
        lesson = new RatioLesson(school, editor, playlists, "Equal ratios");
        school.in(() -> progress.giveFeedback(new NewFeedback(school.students.getFirst().personId(), lesson.id, null,
                school.teacher.personId(), "You explained it to your whole table.")));
    }

    @Test
    void aPhoneInTheDarkAndInSpanish() {
        try (var browser = Browser.onPort(port)) {
            var page = comeIn(browser, phone -> phone.setColorScheme(ColorScheme.DARK));
            assertFitsAndIsAccessible(page);
            page.locator(".bar button[name=language][value=es]").click();
            assertThat(page.locator("h1")).hasText("La semana de Maya");
            assertFitsAndIsAccessible(page);
            page.locator("a.play").click();
            assertFitsAndIsAccessible(page);
        }
    }

    @Test
    void withoutScriptTheLessonIsAVideoAndAForm() {
        try (var browser = Browser.onPort(port)) {
            var page = comeIn(browser, phone -> phone.setJavaScriptEnabled(false));
            page.locator("a.play").click();
            page.locator("[name='answer." + lesson.number + "']").fill("6");
            page.locator("#questions > button[type=submit]").click();
            assertThat(page.locator("#question-" + lesson.number)).containsText("Two batches.");
            page.navigate("/family");
            page.locator("form[action$=home-sessions] button").click();
            assertThat(page.locator("main")).containsText("You did this together on");
        }
    }

    private Page comeIn(Browser browser, UnaryOperator<NewContextOptions> with) {
        var page = browser.person(options -> with.apply(options.setViewportSize(400, 900)));
        page.navigate(TestLinks.path(context, school.id, guardian.personId()));
        page.locator("main form button[type=submit]").click();
        assertThat(page.locator("h1")).hasText("Maya's week");
        return page;
    }

    private static void assertFitsAndIsAccessible(Page page) {
        Assertions.assertThat((Integer) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(400);
        assertAccessible(page);
    }
}
