package app.headsup.dashboard;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.headsup.Browser;
import app.headsup.HeadsupTest;
import app.headsup.Line;
import app.headsup.TestSchool;
import app.headsup.access.CurrentUser;
import app.headsup.access.Role;
import app.headsup.classhour.ClassHours;
import app.headsup.classhour.Destination;
import app.headsup.classhour.SignalKind;
import app.headsup.classhour.State;
import app.headsup.classhour.Whereabouts;
import app.headsup.database.AnotherNode;
import app.headsup.database.SchoolEntity;
import app.headsup.roster.Duty;
import app.headsup.roster.Registrar;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What breaks between a board and its class: Wi-Fi, a tablet's sleep, a proxy, a node. Nobody presses anything. */
@HeadsupTest
class BoardRecoveryTest {

    @LocalServerPort
    int port;
    @Autowired
    Registrar registrar;
    @Autowired
    ClassHours hours;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    PlatformTransactionManager transactions;

    TestSchool school;
    UUID hour;

    @BeforeEach
    void anHourRuns() {
        school = new TestSchool(registrar, "Maya", "Ben", "Zoe");
        hour = school.in(() -> hours.start(school.classroom, school.teacher.personId(), 50));
    }

    @Test
    void aBoardThatLostItsLineSaysSoAndComesBackByItselfWithWhatHappened() throws Exception {
        try (var line = new Line(port); var browser = Browser.onPort(line.port())) {
            var board = board(browser, school.teacher);

            board.context().setOffline(true);
            assertThat(word(board)).isVisible();
            move("Maya", Destination.screen());
            assertThat(zone(board, "waiting")).containsText("Maya");
            board.context().setOffline(false);
            assertThat(zone(board, "screen")).containsText("Maya");
            assertThat(word(board)).isHidden();

            // Asleep: what was open looks open and is dead, and no time has passed for the page.
            line.sleep();
            move("Ben", Destination.paper());
            board.clock().fastForward(40_000);
            board.evaluate("document.dispatchEvent(new Event('visibilitychange'))");
            assertThat(zone(board, "paper")).containsText("Ben");
            assertThat(word(board)).isHidden();

            line.cut();
            assertThat(word(board)).isVisible();
            move("Zoe", Destination.screen());
            line.leadTo(port);
            assertThat(zone(board, "screen")).containsText("Zoe");
            assertThat(word(board)).isHidden();
            assertThat(board.locator(".pick")).hasCount(3);
        }
    }

    @Test
    void aBoardThatIsRedrawnWhileItsQuestionGetsLostGoesOnAsking() {
        try (var browser = Browser.onPort(port)) {
            var board = board(browser, school.teacher);
            var held = new AtomicReference<Route>();
            board.route("**/board", route -> {
                if (!route.request().method().equals("GET") || !held.compareAndSet(null, route)) {
                    route.resume();
                }
            });
            move("Ben", Destination.paper());
            board.waitForCondition(() -> held.get() != null);
            board.locator("label:has-text('Maya')").click();
            board.locator(".tray button[value=screen]").click();
            assertThat(zone(board, "screen")).containsText("Maya");

            held.get().abort();
            move("Zoe", Destination.paper());
            assertThat(zone(board, "paper")).containsText("Zoe");
        }
    }

    @Test
    void aNodeDiesAndItsBoardsGoOnOnTheOther() throws Exception {
        try (var node = AnotherNode.start(); var line = new Line(port); var browser = Browser.onPort(line.port())) {
            var mine = board(browser, school.teacher);
            var colleague = school.staff(Role.TEACHER, "Mr.", "Okafor");
            school.assign(colleague, Duty.TEACHER);
            var his = board(browser, colleague);
            line.cut();
            line.leadTo(node.port());
            assertThat(word(mine)).isHidden();
            assertThat(his.locator(".pick")).hasCount(3);
            mine.reload();

            mine.locator("label:has-text('Maya')").click();
            mine.locator(".tray button[value=screen]").click();
            assertThat(zone(mine, "screen")).containsText("Maya");
            raisedAndNotYetLookedAt("Ben");
            line.leadTo(port);
            node.kill();
            move("Zoe", Destination.paper());
            for (var board : List.of(mine, his)) {
                assertThat(zone(board, "screen")).containsText("Maya");
                assertThat(zone(board, "paper")).containsText("Zoe");
                assertThat(board.locator(".people .suggestion:has-text('Ben')")).hasCount(1);
                assertThat(board.locator(".pick")).hasCount(3);
                assertThat(word(board)).isHidden();
            }
            assertThat(school.in(() -> hours.whereabouts(hour)).stream().map(Whereabouts::state))
                    .containsExactlyInAnyOrder(State.SCREEN, State.WAITING, State.PAPER);
        }
    }

    /** As the node that died left it: stored, and nobody told. */
    private void raisedAndNotYetLookedAt(String name) {
        school.in(() -> new TransactionTemplate(transactions).executeWithoutResult(status -> jdbc.sql("""
                insert into signal (school_id, id, version, classroom_id, class_hour_id, student_id, kind, words, raised_at)
                values (?, ?, 0, ?, ?, ?, ?, '', ?)
                """).params(school.id, SchoolEntity.newId(), school.classroom, hour, student(name),
                        SignalKind.TALK.name(), Timestamp.from(Instant.now())).update()));
    }

    private Page board(Browser browser, CurrentUser adult) {
        var page = browser.person();
        page.clock().install();
        Browser.signIn(page, school, adult);
        page.navigate("/teach/classes/" + school.classroom + "/board");
        assertThat(page.locator(".pick")).hasCount(3);
        return page;
    }

    private static Locator word(Page board) {
        return board.locator("[data-live-word]");
    }

    private static Locator zone(Page board, String state) {
        return board.locator(".zone." + state);
    }

    private void move(String name, Destination to) {
        school.in(() -> hours.place(hour, List.of(student(name)), to, school.teacher.personId()));
    }

    private UUID student(String name) {
        return school.students.stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow().personId();
    }
}
