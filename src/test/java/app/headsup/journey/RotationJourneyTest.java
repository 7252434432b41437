package app.headsup.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.headsup.Browser;
import app.headsup.HeadsupTest;
import app.headsup.HeldClock;
import app.headsup.TestSchool;
import app.headsup.access.CurrentUser;
import app.headsup.roster.Registrar;
import app.headsup.roster.SchoolDays;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.SelectOption;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Tomorrow's rotation, from its first draft to the minute in which everybody moves and one student is missing. */
@HeadsupTest
class RotationJourneyTest {

    private static final LocalTime TEN = LocalTime.of(10, 0);

    @LocalServerPort
    int port;
    @Autowired
    Registrar registrar;

    Browser browser;
    TestSchool school;
    Page teacher;
    Instant begins;

    @BeforeEach
    void aClassInItsRoom() {
        school = new TestSchool(registrar, "Maya", "Jonas", "Aisha", "Theo", "Amara", "Noah", "Ivan", "Wei", "Nia", "Zuri", "Tess",
                "Kofi", "Leila", "Omar", "Priya", "Ravi");
        school.in(() -> List.of("Table 5", "Table 6", "Window bench").forEach(name -> registrar.addZone(school.classroom, name, 4)));
        var tomorrow = LocalDate.now(TestSchool.ZONE).plusDays(1);
        var day = tomorrow.datesUntil(tomorrow.plusDays(4)).filter(SchoolDays::isSchoolDay).findFirst().orElseThrow();
        begins = day.atTime(TEN).atZone(TestSchool.ZONE).toInstant();
        browser = Browser.onPort(port);
        teacher = browser.person();
        Browser.signIn(teacher, school, school.teacher);
    }

    @AfterEach
    void closeBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void aPlanIsDraftedSolvedAroundItsLocksPrintedAndTaught() {
        draft();
        seeWhatStandsInTheWay();
        takeAwayChairs();
        moveThreeByTapAndLockTheirTables();
        carryOne();
        solveAroundTheLocks();
        askWhyHere();
        unlock();
        use();
        print();

        at(0, teacher);
        startTheHour();
        missOne();
        everyoneMoves();
    }

    private void draft() {
        teacher.navigate("/teach/classes/" + school.classroom + "/rotations");
        Browser.assertAccessible(teacher);
        teacher.fill("[name=startsAt]", "10:00");
        teacher.click("text=Make the plan");
        assertThat(teacher.locator(".plan-head .pill")).containsText("Fits: 8 devices");
        assertThat(teacher.locator(".plan-grid tbody tr:has-text('No place yet')")).hasCount(0);
        Browser.assertAccessible(teacher);
        Browser.look(teacher, "rotation-draft");
    }

    /** Ms. Rivera has four seats in each of three blocks; sixteen don't fit. */
    private void seeWhatStandsInTheWay() {
        teacher.click(".plan-grid tr.adult th a");
        teacher.check("[name=required]");
        teacher.click("text=Save");
        teacher.click(".plan-head a.late");
        assertThat(teacher.locator("#obstacles")).containsText("16 students. In all its blocks only 12 can.");
        Browser.assertAccessible(teacher);
        teacher.click(".plan-grid tr.adult th a");
        Browser.assertAccessible(teacher);
        teacher.uncheck("[name=required]");
        teacher.click("text=Save");
        assertThat(teacher.locator(".plan-head .pill")).containsText("Fits");
    }

    /** Seven chairs are left at the tables, so that four and three sit there together. */
    private void takeAwayChairs() {
        teacher.click(".plan-grid tr.together th a");
        teacher.fill(".seat-list label:has-text('Table 2') input", "3");
        teacher.fill(".seat-list label:has-text('Table 3') input", "0");
        teacher.click("text=Save");
        assertThat(teacher.locator(".plan-grid tr.together th")).not().containsText("Table 3");
    }

    private void moveThreeByTapAndLockTheirTables() {
        var three = cell("screen", 1).locator(".pick").all().subList(0, 3);
        three.forEach(Locator::click);
        teacher.selectOption("#to-station", new SelectOption().setLabel("– Table 2"));
        Browser.look(teacher, "rotation-picked");
        teacher.click(".tray button:has-text('Move')");
        assertThat(together(1).locator(".table-of:has-text('Table 2') .pick")).hasCount(3);
        teacher.click("button.lock[aria-label^='Lock everybody: Together'][aria-label$='block 1']");
        assertThat(together(1).locator(".pick .bi-lock-fill")).hasCount(7);
    }

    private void carryOne() {
        var carried = cell("paper", 2).locator(".pick").first();
        var name = carried.locator("b").innerText();
        var from = carried.boundingBox();
        var to = cell("adult", 2).boundingBox();
        teacher.mouse().move(from.x + 8, from.y + 8);
        teacher.mouse().down();
        teacher.mouse().move(from.x + 40, from.y - 20);
        teacher.mouse().move(to.x + to.width / 2, to.y + to.height - 8);
        teacher.mouse().up();
        assertThat(cell("adult", 2)).containsText(name);
    }

    private void solveAroundTheLocks() {
        var locked = together(1).locator(".pick b").allInnerTexts();
        var before = teacher.locator(".cell .pick input").all().stream().map(seat -> seat.getAttribute("value")).toList();
        teacher.click("#solving button:has-text('Solve around the locks')");
        assertThat(teacher.locator("#solving progress")).isVisible();
        Browser.assertAccessible(teacher);
        Browser.look(teacher, "rotation-solving");
        assertThat(teacher.locator("#solving")).containsText("works with others");
        teacher.click("#solving form[action$='/taking'] button");
        assertThat(teacher.locator("#flash")).containsText("The plan is now what the search found.");
        assertThat(together(1).locator(".pick b").allInnerTexts()).isEqualTo(locked);
        assertThat(teacher.locator(".cell .pick input").all().stream().map(seat -> seat.getAttribute("value")).toList())
                .isNotEqualTo(before);
        Browser.look(teacher, "rotation-taken");
    }

    private void askWhyHere() {
        var asked = together(1).locator(".pick").first();
        var name = asked.locator("b").innerText();
        asked.click();
        teacher.click(".tray button:has-text('Why here?')");
        assertThat(teacher.locator("#why")).containsText("Ms. Rivera locked " + name + " here.");
    }

    /** Whom a lock holds is not asked to fill a gap. */
    private void unlock() {
        teacher.click("button.lock[aria-label^='Unlock everybody: Together'][aria-label$='block 1']");
        assertThat(together(1).locator(".pick .bi-lock-fill")).hasCount(0);
    }

    private void use() {
        teacher.click("text=Use this plan");
        assertThat(teacher.locator(".plan-head")).containsText("In use: Ms. Rivera");
        teacher.click("text=Who waits, who needs longer");
        assertThat(teacher.locator("h1")).containsText("rehearsed");
        Browser.assertAccessible(teacher);
        teacher.goBack();
    }

    /** What is printed has no buttons, and all the names. */
    private void print() {
        teacher.click(".bar a:has-text('Cards')");
        assertThat(teacher.locator(".station-card")).hasCount(4);
        Browser.assertAccessible(teacher);
        printed("stations", ".station-card");
        teacher.click("text=Name cards");
        assertThat(teacher.locator(".way-card")).hasCount(16);
        assertThat(teacher.locator(".way-card:has-text('Maya') li")).hasCount(3);
        Browser.assertAccessible(teacher);
        printed("names", ".way-card");
        teacher.click("text=Plan on one page");
        Browser.assertAccessible(teacher);
        printed("plan", ".plan-sheet");
        assertThat(teacher.locator(".plan-sheet")).containsText("10:32");
    }

    private void printed(String name, String sheet) {
        teacher.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(teacher.locator(sheet).first()).isVisible();
        assertThat(teacher.locator(".sheet-actions")).isHidden();
        Browser.look(teacher, "rotation-print-" + name);
        teacher.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    private void startTheHour() {
        teacher.navigate(board());
        assertThat(teacher.locator(".plan-offer")).containsText("This plan is for now.");
        teacher.click("text=Start the hour with this plan");
        assertThat(teacher.locator("#plan-clock")).containsText("Block 1 of 3");
        assertThat(teacher.locator("#plan-clock")).containsText("15 min left");
        assertThat(teacher.locator("#board .pick")).hasCount(16);
        Browser.assertAccessible(teacher);
        Browser.look(teacher, "rotation-board");
    }

    /** One of the smallest table is absent: one tap moves one student, who reads where to go. */
    private void missOne() {
        var tables = teacher.locator("#board .zone.together").all();
        var smallest = tables.stream().min(Comparator.comparing(table -> table.locator(".pick").count())).orElseThrow();
        var absent = smallest.locator(".pick b").first().innerText();
        smallest.locator(".pick").first().click();
        teacher.click(".tray button:has-text('Absent')");
        var advice = teacher.locator(".plan-advice").first();
        assertThat(advice).containsText(absent + " is absent");
        var offered = Pattern.compile("Yes: (\\w+) to (Table \\d)").matcher(advice.locator("button").innerText());
        assertThat(offered.find()).isTrue();
        Browser.assertAccessible(teacher);
        advice.locator("button").click();
        assertThat(table(offered.group(2))).containsText(offered.group(1));
        assertThat(teacher.locator(".plan-advice:has-text('in block 1')")).hasCount(0);
        assertThat(teacher.locator(".plan-advice").last()).containsText(absent + " is here");

        var student = browser.person(options -> options.setViewportSize(400, 850));
        Browser.signIn(student, school, named(offered.group(1)));
        at(3, student);
        student.navigate("/learn");
        assertThat(student.locator("h1")).containsText(offered.group(2));
        assertThat(student.locator(".then")).containsText("about 10:16");
        Browser.assertAccessible(student);
        Browser.look(student, "rotation-student");
    }

    private void everyoneMoves() {
        at(14, teacher);
        var wall = teacher.context().newPage();
        wall.navigate(board() + "/projector");
        assertThat(wall.locator(".plan-wall-clock")).containsText("One minute: finish up");
        assertThat(wall.locator(".plan-wall thead")).containsText("Next, about 10:16");
        Browser.assertAccessible(wall);
        Browser.look(wall, "rotation-wall");
        wall.setViewportSize(400, 850);
        assertThat((Boolean) wall.evaluate("document.documentElement.scrollWidth <= innerWidth")).as("the wall in a hand").isTrue();

        at(16, teacher);
        var before = table("Table 1").locator(".pick b").allInnerTexts();
        teacher.click("#everyone-moves");
        assertThat(teacher.locator("#plan-clock")).containsText("Block 2 of 3");
        assertThat(table("Table 1").locator(".pick b").allInnerTexts()).isNotEqualTo(before);
        assertThat(wall.locator(".plan-wall-clock")).containsText("Block 2 of 3");
    }

    /** The pages around a plan: groups, a term, known forms of working together; each as small as a phone. */
    @Test
    void whatBelongsToGroupsFitsAPhoneAndIsAccessible() {
        var phone = browser.person(options -> options.setViewportSize(400, 850));
        Browser.signIn(phone, school, school.teacher);
        var home = "/teach/classes/" + school.classroom;
        for (var page : List.of("/groups", "/groups/rules", "/groups/interests", "/mini-lessons", "/mini-lessons/eyes",
                "/collaborations", "/rotations", "/term-plan")) {
            phone.navigate(home + page);
            fits(phone);
        }
        phone.click("#make button");
        assertThat(phone.locator("main")).containsText("Week 1");
        fits(phone);
        phone.navigate(home + "/groups");
        phone.click("text=Propose groups");
        assertThat(phone.locator(".proposal .zone").first()).isVisible();
        fits(phone);
        collaborate(phone, home);
    }

    private void collaborate(Page phone, String home) {
        phone.navigate(home + "/collaborations");
        phone.click(".kinds a:has-text('Begin') >> nth=0");
        fits(phone);
        phone.fill("[name=social]", "I say what the other one means.");
        phone.fill("[name=question]", "Should the day start later?");
        phone.click("main form button.btn-primary");
        assertThat(phone.locator("h1")).hasText("Should the day start later?");
        fits(phone);
        phone.click("text=On paper");
        fits(phone);
        var student = browser.person(options -> options.setViewportSize(400, 850));
        Browser.signIn(student, school, school.students.getFirst());
        student.click(".collaboration-piece a");
        assertThat(student.locator("h1")).containsText("evidence");
        fits(student);
    }

    private static void fits(Page page) {
        Browser.assertAccessible(page);
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth")).as(page.url()).isTrue();
    }

    private void at(int minutes, Page page) {
        HeldClock.at(begins.plus(Duration.ofMinutes(minutes)), page);
    }

    private Locator together(int block) {
        return cell("together", block);
    }

    private Locator cell(String kind, int block) {
        return teacher.locator(".plan-grid tr." + kind + " td").nth(block - 1);
    }

    private Locator table(String name) {
        return teacher.locator("#board .zone:has(h2:text-is('" + name + "'))");
    }

    private CurrentUser named(String name) {
        return school.students.stream().filter(student -> student.name().equals(name)).findFirst().orElseThrow();
    }

    private String board() {
        return "/teach/classes/" + school.classroom + "/board";
    }
}
