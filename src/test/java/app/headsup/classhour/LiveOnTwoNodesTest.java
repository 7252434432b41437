package app.headsup.classhour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.headsup.HeadsupApplication;
import app.headsup.HeadsupTest;
import app.headsup.TestDatabase;
import app.headsup.TestSchool;
import app.headsup.access.CurrentUser;
import app.headsup.access.Role;
import app.headsup.access.SignIn;
import app.headsup.access.SignedIn;
import app.headsup.database.TestDatabaseConfiguration;
import app.headsup.roster.Duty;
import app.headsup.roster.Registrar;
import com.zaxxer.hikari.HikariDataSource;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

/** Node A is the application under test as ever; node B is another one, with a web server, on the same database. */
@HeadsupTest
class LiveOnTwoNodesTest {

    private static final long PATIENCE_S = 30;
    private static final String GONE = "(the stream ended)";

    private static ConfigurableApplicationContext nodeB;

    @Autowired
    Registrar registrar;
    @Autowired
    ClassHours hoursOnA;
    @Autowired
    SignIn signInOnA;

    TestSchool school;
    UUID hour;

    @BeforeAll
    static void startNodeB() {
        nodeB = new SpringApplicationBuilder(HeadsupApplication.class, TestDatabaseConfiguration.class)
                .run("--server.port=0", "--spring.jmx.enabled=false");
    }

    @AfterAll
    static void stopNodeB() {
        nodeB.close();
    }

    @BeforeEach
    void anHourRuns() {
        school = new TestSchool(registrar, "Maya", "Ben");
        hour = school.in(() -> hoursOnA.start(school.classroom, school.teacher.personId(), 50));
    }

    @Test
    void aMoveOnOneNodeReachesTheBoardsOfThatClassOnTheOther() throws Exception {
        var board = listen(school.teacher, "/teach/classes/" + school.classroom + "/events");
        var learner = listen(school.students.getFirst(), "/learn/events");
        var neighbours = new TestSchool(registrar, "Zoe");
        neighbours.in(() -> hoursOnA.start(neighbours.classroom, neighbours.teacher.personId(), 50));
        var otherBoard = listen(neighbours.teacher, "/teach/classes/" + neighbours.classroom + "/events");
        drain(board, learner, otherBoard);

        move();
        assertThat(next(board)).isEqualTo("event:changed");
        assertThat(next(learner)).isEqualTo("event:changed");
        assertThat(otherBoard).doesNotContain("event:changed");
    }

    /** Two adults, each on a node of their own: who was slower reads both versions, and no move is lost. */
    @Test
    void twoTeachersOnTwoNodesLoseNoMove() throws Exception {
        var colleague = school.staff(Role.TEACHER, "Mr.", "Okafor");
        school.assign(colleague, Duty.TEACHER);
        var board = "/teach/classes/" + school.classroom + "/board";
        var session = session(colleague);
        var drawn = Jsoup.parse(ask(session, board, null).body());
        var hisStream = listen(colleague, "/teach/classes/" + school.classroom + "/events");
        drain(hisStream);

        move();
        assertThat(next(hisStream)).isEqualTo("event:changed");
        var stale = ask(session, drawn.select("#moves").attr("action"), form(drawn, "screen"));
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(stale.body()).select("tbody tr").text()).startsWith("Maya On screen On paper since");
        assertThat(school.in(() -> hoursOnA.whereabouts(hour)).stream().map(Whereabouts::state))
                .containsExactlyInAnyOrder(State.PAPER, State.WAITING);

        var fresh = Jsoup.parse(ask(session, board, null).body());
        assertThat(ask(session, fresh.select("#moves").attr("action"), form(fresh, "screen")).statusCode()).isEqualTo(302);
        assertThat(school.in(() -> hoursOnA.whereabouts(hour)).stream().map(Whereabouts::state))
                .containsOnly(State.SCREEN);
    }

    /** Everybody is sent there, from where this page saw them. */
    private static String form(Document board, String to) {
        return "to=" + to + "&_csrf=" + board.select("#moves [name=_csrf]").val() + board.select(".pick input").stream()
                .map(chip -> "&students=" + chip.val().replace("@", "%40")).collect(Collectors.joining());
    }

    private static HttpResponse<String> ask(String session, String path, String form) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port() + path))
                .header("Cookie", "session=" + session).header("Accept-Language", "en")
                .header("Content-Type", "application/x-www-form-urlencoded");
        return HttpClient.newHttpClient().send(form == null ? request.build()
                : request.POST(BodyPublishers.ofString(form)).build(), BodyHandlers.ofString());
    }

    private static int port() {
        return ((WebServerApplicationContext) nodeB).getWebServer().getPort();
    }

    @Test
    void aStreamSurvivesTheLossOfTheListeningConnectionAndThenAsksAgain() throws Exception {
        var board = listen(school.teacher, "/teach/classes/" + school.classroom + "/events");
        drain(board);
        try (var connection = TestDatabase.asSuperuser().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity"
                    + " where application_name = 'headsup live'");
        }
        assertThat(next(board)).isEqualTo("event:changed");
        move();
        assertThat(next(board)).isEqualTo("event:changed");
    }

    /** Thirty tablets that only listen leave the whole pool to those who answer. */
    @Test
    void openStreamsHoldNoConnection() throws Exception {
        var streams = new ArrayList<BlockingQueue<String>>();
        for (int tablet = 0; tablet < 20; tablet++) {
            streams.add(listen(school.teacher, "/teach/classes/" + school.classroom + "/events"));
        }
        var pool = nodeB.getBean(DataSource.class).unwrap(HikariDataSource.class).getHikariPoolMXBean();
        await().until(pool::getActiveConnections, active -> active == 0);
        move();
        for (var stream : streams) {
            assertThat(next(stream)).isEqualTo("event:changed");
        }
        await().until(pool::getActiveConnections, active -> active == 0);
    }

    @Test
    void aStreamEndsWithItsSession() throws Exception {
        var board = listen(school.teacher, "/teach/classes/" + school.classroom + "/events");
        drain(board);
        signInOnA.endAll(school.id, school.teacher.personId());
        assertThat(next(board)).isEqualTo(GONE);
    }

    @Test
    void aPageDrawnJustBeforeAMoveHearsOfItWhenItsStreamOpens() throws Exception {
        var first = listen(school.teacher, "/teach/classes/" + school.classroom + "/events");
        drain(first);
        move();
        assertThat(next(first)).isEqualTo("event:changed");
        var late = listen(school.teacher, "/teach/classes/" + school.classroom + "/events");
        assertThat(next(late)).isEqualTo("event:changed");
    }

    @Test
    void nobodyListensToAClassThatIsNotTheirs() throws Exception {
        var colleague = school.staff(Role.TEACHER, "Mr.", "Okafor");
        var path = "/teach/classes/" + school.classroom + "/events";
        assertThat(request(colleague, path).statusCode()).isEqualTo(404);
        assertThat(request(school.students.getFirst(), path).statusCode()).isEqualTo(403);
        school.assign(colleague, Duty.TEACHER);
        try (var body = request(colleague, path).body()) {
            assertThat(body).isNotNull();
        }
    }

    private void move() {
        school.in(() -> hoursOnA.place(hour, List.of(school.students.getFirst().personId()),
                hoursOnA.ofStudent(school.students.getFirst().personId()).orElseThrow().state() == State.PAPER
                        ? Destination.screen() : Destination.paper(), school.teacher.personId()));
    }

    /** Opens the stream; the queue gets its events, without the beats. */
    private BlockingQueue<String> listen(CurrentUser user, String path) throws Exception {
        var response = request(user, path);
        assertThat(response.statusCode()).isEqualTo(200);
        var events = new LinkedBlockingQueue<String>();
        var open = new LinkedBlockingQueue<Boolean>();
        Thread.ofVirtual().start(() -> {
            try (var lines = new BufferedReader(new InputStreamReader(response.body()))) {
                for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                    if (line.equals("event:beat")) {
                        open.add(true);
                    } else if (line.startsWith("event:")) {
                        events.add(line);
                    }
                }
            } catch (IOException | UncheckedIOException ended) {
                // as good as the end of the stream
            }
            events.add(GONE);
        });
        assertThat(open.poll(PATIENCE_S, TimeUnit.SECONDS)).isTrue();
        return events;
    }

    private static java.net.http.HttpResponse<java.io.InputStream> request(CurrentUser user, String path)
            throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port() + path))
                .header("Cookie", "session=" + session(user)).header("Accept", "text/event-stream").build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofInputStream());
    }

    /** A session as signing in leaves one. */
    @SuppressWarnings("unchecked")
    private static String session(CurrentUser user) {
        FindByIndexNameSessionRepository<Session> sessions = nodeB.getBean(FindByIndexNameSessionRepository.class);
        var session = sessions.createSession();
        session.setAttribute("SPRING_SECURITY_CONTEXT", new SecurityContextImpl(new SignedIn(user)));
        sessions.save(session);
        return Base64.getEncoder().encodeToString(session.getId().getBytes());
    }

    private static String next(BlockingQueue<String> events) throws InterruptedException {
        return events.poll(PATIENCE_S, TimeUnit.SECONDS);
    }

    /** Lets what the start of the hour set off arrive: it comes once, or is known to a stream that opens. */
    @SafeVarargs
    private static void drain(BlockingQueue<String>... streams) throws InterruptedException {
        for (var stream : streams) {
            assertThat(next(stream)).isEqualTo("event:changed");
        }
    }
}
