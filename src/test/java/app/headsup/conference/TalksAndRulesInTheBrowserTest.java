package app.headsup.conference;

import static org.assertj.core.api.Assertions.assertThat;

import app.headsup.Browser;
import app.headsup.HeadsupTest;
import app.headsup.TestSchool;
import app.headsup.access.CurrentUser;
import app.headsup.classhour.ClassHours;
import app.headsup.classhour.SignalKind;
import app.headsup.classhour.Signals;
import app.headsup.classhour.State;
import app.headsup.routing.Alerts;
import app.headsup.routing.ClassAtWork;
import app.headsup.routing.Needs;
import app.headsup.routing.Policies;
import app.headsup.rules.Route;
import app.headsup.web.SchoolClock;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages of rules and talks as a person meets them: on a tablet, on a phone, in the dark, without script. */
@HeadsupTest
class TalksAndRulesInTheBrowserTest {

    @LocalServerPort
    int port;
    @Autowired
    ClassAtWork atWork;
    @Autowired
    ClassHours hours;
    @Autowired
    Needs needs;
    @Autowired
    Signals signals;
    @Autowired
    Alerts alerts;
    @Autowired
    Policies policies;
    @Autowired
    Conferences conferences;
    @Autowired
    CheckIns checkIns;
    @Autowired
    SchoolClock clock;

    @Test
    void everyPageIsAccessibleOnATabletOnAPhoneAndInTheDark() {
        var hour = hour();
        var mentor = mentor(hour.school);
        try (var browser = Browser.onPort(port)) {
            var teacher = List.of("/teach/suggestions/" + suggestionFor(hour, 1),
                    "/teach/classes/" + hour.school.classroom + "/needs",
                    "/teach/classes/" + hour.school.classroom + "/policy", "/teach/conferences/" + talk(hour),
                    "/teach/classes/" + hour.school.classroom + "/policy/trial",
                    "/teach/classes/" + hour.school.classroom + "/suggestions",
                    "/about/rules/" + hour.school.classroom,
                    "/teach/classes/" + hour.school.classroom + "/signals", "/teach/alerts");
            var mentors = List.of("/mentor", "/mentor/students/" + hour.student(0).personId());
            see(browser, hour.school, hour.school.teacher, teacher);
            see(browser, hour.school, mentor, mentors);
            see(browser, hour.school, hour.student(4), List.of("/learn"));
        }
    }

    @Test
    void aTalkIsHadWithoutScript() {
        var hour = hour();
        try (var browser = Browser.onPort(port)) {
            var page = browser.person(options -> options.setJavaScriptEnabled(false));
            Browser.signIn(page, hour.school, hour.school.teacher);
            page.navigate("/teach/suggestions/" + suggestionFor(hour, 1));
            page.locator("button[value=YES]").click();
            var talk = hour.school.in(() -> conferences.openIn(hour.id)).get(hour.student(1).personId());
            page.navigate("/teach/conferences/" + talk);
            page.getByLabel("What goes well").fill("Asks when something is unclear");
            page.locator("button[value=true]").click();
            assertThat(hour.school.in(() -> hours.ofStudent(hour.student(1).personId()).orElseThrow().state()))
                    .isEqualTo(State.WAITING);
        }
    }

    @Test
    void aRuleIsCarriedToAnotherPlaceAndKeepsWhatWasFilledIn() {
        var hour = hour();
        try (var browser = Browser.onPort(port)) {
            var page = browser.person();
            Browser.signIn(page, hour.school, hour.school.teacher);
            page.navigate("/teach/classes/" + hour.school.classroom + "/policy");
            page.locator("[name='numbers[alert-line]']").fill("61");
            var first = page.locator("[data-reorder] li:has(.grip)").first();
            var name = first.getAttribute("id");
            var second = page.locator("[data-reorder] li:has(.grip)").nth(1);
            first.evaluate("rule => rule.scrollIntoView({ block: 'center' })");
            var grip = first.locator(".grip").boundingBox();
            page.mouse().move(grip.x + 10, grip.y + 10);
            page.mouse().down();
            page.mouse().move(grip.x + 10, grip.y + 40);
            var there = second.boundingBox();
            page.mouse().move(grip.x + 10, there.y + there.height * 0.6);
            PlaywrightAssertions.assertThat(page.locator("[data-reorder] li:has(.grip)").first()).not().hasId(name);
            page.mouse().up();
            PlaywrightAssertions.assertThat(page.locator("#flash")).not().isEmpty();
            PlaywrightAssertions.assertThat(page.locator("[data-reorder] li:has(.grip)").nth(1)).hasId(name);
            PlaywrightAssertions.assertThat(page.locator("[name='numbers[alert-line]']")).hasValue("61");
        }
        assertThat(hour.school.in(() -> policies.thresholds(hour.school.classroom).alertLine())).isEqualTo(61);
    }

    /** Each page once on a tablet, then in the dark, then as narrow as a phone. */
    private void see(Browser browser, TestSchool school, CurrentUser person, List<String> paths) {
        var page = browser.person();
        Browser.signIn(page, school, person);
        for (var path : paths) {
            page.navigate(path);
            fits(page);
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            Browser.assertLegible(page);
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
            page.setViewportSize(400, 800);
            fits(page);
            page.setViewportSize(1280, 800);
        }
    }

    private static void fits(Page page) {
        Browser.assertAccessible(page);
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth")).as(page.url()).isTrue();
    }

    private ClassAtWork.Hour hour() {
        var hour = atWork
                .with("Maya", "Jonas", "Aisha", "Theo", "Noah");
        hour.missTwice(hour.student(1));
        hour.result(hour.student(4), 40);
        hour.school.in(() -> {
            needs.raise(hour.school.classroom, hour.student(2).personId(), Route.CONFERENCE, "Her mother called about Tuesday",
                    hour.school.teacher.personId());
            signals.raise(hour.student(4).personId(), SignalKind.TALK, "About my group", null, null);
            alerts.look(hour.student(4).personId(), hour.lesson.id, Instant.EPOCH);
        });
        return hour;
    }

    private static UUID suggestionFor(ClassAtWork.Hour hour, int student) {
        return hour.look().stream().filter(one -> one.studentIds().contains(hour.student(student).personId())).findFirst()
                .orElseThrow().id();
    }

    private UUID talk(ClassAtWork.Hour hour) {
        return hour.school.in(() -> {
            var teacher = hour.school.teacher.personId();
            var maya = hour.student(0).personId();
            var first = conferences.open(hour.id, hour.school.classroom, maya, teacher);
            conferences.close(first, 0, new ConferenceNotes("Draws a double number line before she counts.",
                    "Adds instead of multiplying when the numbers are small.", "Explain one ratio with a drawing",
                    "Draw 4 : 6 for Jonas", LocalDate.now().plusDays(7)), State.WAITING, teacher);
            return conferences.open(hour.id, hour.school.classroom, maya, teacher);
        });
    }

    private CurrentUser mentor(TestSchool school) {
        var mentor = school.mentorOf(school.students.toArray(CurrentUser[]::new));
        school.in(() -> {
            for (int student = 0; student < 3; student++) {
                UUID who = school.students.get(student).personId();
                clock.at(Instant.now().minus(Duration.ofDays(14 - 5L * student)), () -> checkIns.write(mentor.personId(), who,
                        new CheckInNotes("Slept badly, but laughed a lot.", "Builds a kite with her uncle.", "", "", "")));
            }
            checkIns.write(mentor.personId(), school.students.getFirst().personId(),
                    new CheckInNotes("", "", "92, 71", "", ""));
        });
        return mentor;
    }
}
