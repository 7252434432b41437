package app.headsup.dashboard;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.headsup.Browser;
import app.headsup.HeadsupTest;
import app.headsup.TestSchool;
import app.headsup.access.CurrentUser;
import app.headsup.access.Role;
import app.headsup.classhour.ClassHours;
import app.headsup.classhour.Destination;
import app.headsup.conference.Conferences;
import app.headsup.groupwork.Groups;
import app.headsup.library.LessonEditor;
import app.headsup.library.NewLesson;
import app.headsup.library.NewTask;
import app.headsup.playlist.Playlists;
import app.headsup.playlist.Tier;
import app.headsup.roster.Duty;
import app.headsup.roster.NewPerson;
import app.headsup.roster.Registrar;
import app.headsup.routing.Needs;
import app.headsup.routing.Suggestions;
import app.headsup.rules.Route;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Sixty students on one tablet, as the adults in the room meet them. */
@HeadsupTest
class BoardInTheBrowserTest {

    private static final List<String> NAMES = List.of(("Amara Noah Leila Mateo Priya Jonas Zuri Wei Sofia Omar Hana Elias"
            + " Nia Lucas Ines Kofi Maya Theo Aisha Ravi Clara Dario Yuki Femi Greta Malik Tess Ivan Lena Samir Bruno Ada"
            + " Chidi Rosa Finn Noor Pavel Mina Otto Salma Diego Freya Kenji Abel Laila Marco Ebony Anton Siri Joao Tala"
            + " Victor Wren Xena Yara Zane Bella Cyrus Dina Emre").split(" "));

    @LocalServerPort
    int port;
    @Autowired
    Registrar registrar;
    @Autowired
    LessonEditor lessons;
    @Autowired
    Playlists playlists;
    @Autowired
    ClassHours hours;
    @Autowired
    Groups groups;
    @Autowired
    Conferences conferences;
    @Autowired
    Needs needs;
    @Autowired
    Suggestions suggestions;

    TestSchool school;
    CurrentUser teacher;
    List<UUID> students;
    UUID hour;
    UUID talk;

    @BeforeEach
    void aFullRoom() {
        school = new TestSchool(registrar);
        teacher = school.teacher;
        Stream.of("Okafor", "Lindqvist", "Navarro")
                .forEach(name -> school.assign(school.staff(Role.TEACHER, "Ms.", name), Duty.TEACHER));
        school.in(() -> {
            Stream.of("Table 5", "Table 6", "Table 7", "Rug", "Window bench")
                    .forEach(name -> registrar.addZone(school.classroom, name, 4));
            students = NAMES.stream().map(name -> {
                UUID student = registrar.add(NewPerson.student(name, "Sample"));
                registrar.enroll(school.classroom, student);
                return student;
            }).toList();
            UUID unit = lessons.createUnit(teacher.personId(), "Ratios", "");
            UUID lesson = lessons.createLesson(unit, new NewLesson("Equal ratios", "I can.", "", List.of()));
            lessons.setTask(lesson, new NewTask("Ratio recipes", "", "", List.of("Reader"), List.of(),
                    List.of("Choose a recipe"), List.of(), "", 12, 4));
            playlists.add(school.classroom, lesson, Tier.MUST, null, teacher.personId());
            hour = hours.start(school.classroom, teacher.personId(), 50);
            place(0, 13, Destination.screen());
            for (int group = 0; group < 7; group++) {
                groups.form(hour, lesson, null, students.subList(13 + 4 * group, 17 + 4 * group), teacher.personId());
            }
            groups.form(hour, lesson, null, students.subList(41, 44), teacher.personId());
            place(44, 46, Destination.with(teacher.personId()));
            talk = conferences.open(hour, school.classroom, students.get(46), teacher.personId());
            place(47, 56, Destination.paper());
            NAMES.subList(0, 3).forEach(name -> needs.raise(school.classroom, student(name), Route.CONFERENCE,
                    "Has a question that is worth a talk.", teacher.personId()));
            suggestions.recompute(school.classroom);
        });
    }

    /** Also with more students who need somebody than fit beside the room. */
    @Test
    void sixtyStudentsFitATabletWithoutScrollingInLightAndDark() {
        school.in(() -> {
            NAMES.subList(3, 40).forEach(name -> needs.raise(school.classroom, student(name), Route.CONFERENCE,
                    "Has a question, too.", teacher.personId()));
            suggestions.recompute(school.classroom);
        });
        try (var browser = Browser.onPort(port)) {
            var page = board(browser, options -> options);
            assertThat(page.locator(".pick")).hasCount(60);
            assertFits(page);
            page.navigate(page.url() + "/projector");
            assertFits(page);
            assertThat(((Number) page.evaluate("""
                    Math.min(...[...document.querySelectorAll('.wall *, .bar *')].filter(e => e.textContent.trim())
                        .map(e => parseFloat(getComputedStyle(e).fontSize)))
                    """)).doubleValue()).isGreaterThanOrEqualTo(28);
        }
    }

    private static void assertFits(Page page) {
        assertThat((Boolean) page.evaluate("document.documentElement.scrollHeight <= innerHeight")).as(page.url()).isTrue();
        Browser.assertAccessible(page);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        Browser.assertLegible(page);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    @Test
    void theOtherPagesAreAccessibleOnAPhone() {
        try (var browser = Browser.onPort(port)) {
            var page = board(browser, options -> options.setViewportSize(390, 844));
            for (var path : List.of(page.url(), "/teach", "/teach/classes/" + school.classroom, "/teach/hours/" + hour,
                    "/teach/hours/" + hour + "/students/" + student("Wren"), "/teach/classes/" + school.classroom + "/room",
                    "/teach/conferences/" + talk + "/note", page.url() + "/projector")) {
                page.navigate(path);
                Browser.assertAccessible(page);
                assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth")).as(path).isTrue();
            }
        }
    }

    @Test
    void tickedNamesAreSentAndEveryOpenBoardShowsItWithoutLosingItsOwnTicks() {
        try (var browser = Browser.onPort(port)) {
            var mine = board(browser, options -> options);
            var colleagues = board(browser, options -> options);
            tick(colleagues, "Yara");
            tick(colleagues, "Dina");
            tick(mine, "Bella");
            tick(mine, "Dina");
            mine.locator(".tray button[value=screen]").click();
            assertThat(mine.locator("#zone-screen >> xpath=../..")).containsText("Bella");
            assertThat(colleagues.locator("#zone-screen >> xpath=../..")).containsText("Bella");
            assertThat(colleagues.locator("#pick-" + student("Yara"))).isChecked();
            // Moved by somebody else: the tick meant where she was.
            assertThat(colleagues.locator("#pick-" + student("Dina"))).not().isChecked();

            carry(mine, "Cyrus", "[data-to^='zone:']:has-text('Table 1')");
            assertThat(colleagues.locator(".zone:has-text('Table 1')").first()).containsText("Cyrus");
            carryByFinger(board(browser, options -> options.setHasTouch(true)), "Anton", "[data-to=screen]");
            assertThat(colleagues.locator("#zone-screen >> xpath=../..")).containsText("Anton");
            mine.locator("#pick-" + student("Emre")).press("Enter");
            assertThat(mine.locator(".tray button[value=screen]")).isFocused();
            mine.keyboard().press("Enter");
            assertThat(colleagues.locator("#zone-screen >> xpath=../..")).containsText("Emre");
            mine.locator(".not-spoken button").first().click();
            assertThat(mine.locator(".took-back")).isVisible();
        }
    }

    @Test
    void everythingWorksWithoutScript() {
        try (var browser = Browser.onPort(port)) {
            var page = board(browser, options -> options.setJavaScriptEnabled(false));
            tick(page, "Cyrus");
            tick(page, "Emre");
            page.locator("#place").selectOption(new SelectOption().setLabel("Window bench (4 seats)"));
            page.locator("#lesson").selectOption(new SelectOption().setLabel("for “Ratio recipes”"));
            page.locator(".tray .btn-primary").click();
            var table = page.locator(".zone.together:has-text('Window bench')");
            assertThat(table).containsText("Cyrus");
            table.locator("summary").click();
            table.locator("button[value=PAPER]").click();
            assertThat(page.locator("#zone-paper >> xpath=../..")).containsText("Emre");
            page.locator(".suggestion button[value=YES]").first().click();
            page.navigate("/teach/classes/" + school.classroom + "/board");
            assertThat(page.locator("#zone-adult >> xpath=../..")).containsText("Amara");
            page.locator("#board-bar summary").last().click();
            page.locator("#board-bar form button").last().click();
            assertThat(page.locator("h1")).containsText("of this hour heads up.");
        }
    }

    private Page board(Browser browser, UnaryOperator<NewContextOptions> options) {
        var page = browser.person(options);
        page.navigate("/sign-in");
        page.fill("#email", school.emails.get(teacher.personId()));
        page.fill("#password", "correct horse");
        page.locator("form:has(#password) button[type=submit]").click();
        page.navigate("/teach/classes/" + school.classroom + "/board");
        return page;
    }

    private void carry(Page page, String name, String to) {
        var from = page.locator("label:has(#pick-" + student(name) + ")").boundingBox();
        var there = page.locator(to).first().boundingBox();
        page.mouse().move(from.x + 5, from.y + 5);
        page.mouse().down();
        page.mouse().move(from.x + 40, from.y + 20);
        page.mouse().move(there.x + there.width / 2, there.y + 8);
        page.mouse().up();
    }

    /** A finger rests on the name until it has it, and carries it. */
    private void carryByFinger(Page page, String name, String to) {
        var from = page.locator("label:has(#pick-" + student(name) + ")").boundingBox();
        var there = page.locator(to).first().boundingBox();
        var finger = page.context().newCDPSession(page);
        touch(finger, "touchStart", from.x + 5, from.y + 5);
        assertThat(page.locator(".carried")).hasText(name);
        touch(finger, "touchMove", from.x - 30, from.y - 20);
        touch(finger, "touchMove", there.x + there.width / 2, there.y + 8);
        assertThat(page.locator(to + ".target")).isVisible();
        touch(finger, "touchEnd", 0, 0);
    }

    private static void touch(CDPSession finger, String type, double x, double y) {
        var points = new JsonArray();
        if (!type.equals("touchEnd")) {
            var point = new JsonObject();
            point.addProperty("x", x);
            point.addProperty("y", y);
            points.add(point);
        }
        var event = new JsonObject();
        event.addProperty("type", type);
        event.add("touchPoints", points);
        finger.send("Input.dispatchTouchEvent", event);
    }

    private void tick(Page page, String name) {
        page.locator("label:has(#pick-" + student(name) + ")").click();
        assertThat(page.locator("#pick-" + student(name))).isChecked();
    }

    private UUID student(String name) {
        return students.get(NAMES.indexOf(name));
    }

    private void place(int from, int to, Destination destination) {
        hours.place(hour, students.subList(from, to), destination, teacher.personId());
    }
}
