package app.headsup.classhour;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import app.headsup.Browser;
import app.headsup.HeadsupTest;
import app.headsup.TestSchool;
import app.headsup.access.CurrentUser;
import app.headsup.access.Role;
import app.headsup.roster.Duty;
import app.headsup.roster.Registrar;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A quiet way in: a student says it in place of writing it, and only the adults of the class hear it. */
@HeadsupTest
class SignalVoiceTest {

    private static final Path FILES = Path.of("src/test/resources");

    @LocalServerPort
    int port;
    @Autowired
    MockMvc mvc;
    @Autowired
    Registrar registrar;
    @Autowired
    ClassHours hours;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    PlatformTransactionManager transactions;

    TestSchool school;
    CurrentUser maya;
    UUID hour;
    String queue;

    @BeforeEach
    void aClassInItsHour() {
        school = new TestSchool(registrar, "Maya", "Jonas");
        maya = school.students.getFirst();
        hour = school.in(() -> hours.start(school.classroom, school.teacher.personId(), 50));
        queue = "/teach/classes/" + school.classroom + "/signals";
    }

    @ParameterizedTest
    @ValueSource(strings = {"sound/two-seconds.webm", "video/sound-only.mp4"})
    void whatIsSaidIsHeardByTheAdultsOfTheClassAlone(String file) throws Exception {
        assertThat(say(file).getRedirectedUrl()).isEqualTo("/learn");

        var heard = page(queue, school.teacher).select(".signal-queue audio").attr("src");
        var aide = school.staff(Role.AIDE, "Ms.", "Chen");
        assertThat(send(get(heard), aide).getStatus()).as("not of this class").isEqualTo(404);
        school.assign(aide, Duty.AIDE);
        for (var adult : new CurrentUser[] {school.teacher, aide}) {
            var sound = send(get(heard), adult);
            assertThat(sound.getContentType()).startsWith("audio/");
            assertThat(sound.getContentAsByteArray()).isEqualTo(Files.readAllBytes(FILES.resolve(file)));
        }
        assertThat(send(get(heard).header("Range", "bytes=10-19"), aide).getContentAsByteArray()).hasSize(10);
        var own = page("/learn", maya).select("#signals audio").attr("src");
        assertThat(send(get(own), maya).getStatus()).isEqualTo(200);
        assertThat(send(get(own), school.students.getLast()).getStatus()).isEqualTo(404);
        assertThat(send(get(heard), maya).getStatus()).isEqualTo(403);
    }

    @Test
    void untilSomebodyHasHeardItTheStudentDeletesItForGood() throws Exception {
        say("sound/two-seconds.webm");
        var delete = page("/learn", maya).select("#signals form[action$=/voice/removal]").attr("action");
        assertThat(send(post(delete), school.students.getLast()).getStatus()).isEqualTo(404);
        send(post(delete), maya);
        assertThat(page("/learn", maya).select("#signals audio")).isEmpty();
        assertThat(stored()).isZero();

        say("sound/two-seconds.webm");
        say("video/sound-only.mp4");
        assertThat(stored()).as("said again, it takes the place of the one before").isEqualTo(1);
        send(get(page(queue, school.teacher).select("audio").attr("src")), school.teacher);
        assertThat(page("/learn", maya).select("#signals article").text())
                .contains("An adult has heard it.", "Ms. Rivera has seen it.").doesNotContain("Delete");
        assertThat(send(post(delete), maya).getStatus()).isEqualTo(422);
    }

    @Test
    void whatWasHeardStaysAndIsNotSaidAgain() throws Exception {
        say("sound/two-seconds.webm");
        var heard = page(queue, school.teacher).select("audio").attr("src");
        send(get(heard), school.teacher);

        assertThat(say("video/sound-only.mp4").getStatus()).isEqualTo(422);
        assertThat(send(get(heard), school.teacher).getContentAsByteArray())
                .isEqualTo(Files.readAllBytes(FILES.resolve("sound/two-seconds.webm")));
        assertThat(stored()).isEqualTo(1);
        assertThat(page("/learn", maya).select("#signals [name=words]")).hasSize(1);
        assertThat(page("/learn", maya).select("#signals [name=voice]")).isEmpty();
    }

    @Test
    void whatEndsUnheardWithItsHourIsGone() throws Exception {
        send(sound("STUCK", Files.readAllBytes(FILES.resolve("sound/two-seconds.webm"))), maya);
        assertThat(stored()).isEqualTo(1);
        school.in(() -> hours.end(hour, school.teacher.personId()));
        assertThat(stored()).isZero();
        assertThat(page(queue, school.teacher).select("audio")).isEmpty();
    }

    @Test
    void whatIsMetUnheardMayStillBeDeleted() throws Exception {
        say("sound/two-seconds.webm");
        send(post(page(queue, school.teacher).select(".signal-queue form[action$=/meeting]").attr("action")), school.teacher);
        assertThat(page(queue, school.teacher).select("audio")).hasSize(1);
        var delete = page("/learn", maya).select("#unheard form").attr("action");
        assertThat(send(post(delete), maya).getStatus()).isEqualTo(302);
        assertThat(stored()).isZero();
        assertThat(page("/learn", maya).select("#unheard")).isEmpty();
        assertThat(page(queue, school.teacher).select("audio")).isEmpty();
    }

    @Test
    void whoHasLeftTheClassStillFindsWhatNobodyHasHeard() throws Exception {
        say("sound/two-seconds.webm");
        send(post(page(queue, school.teacher).select(".signal-queue form[action$=/meeting]").attr("action")), school.teacher);
        school.in(() -> new TransactionTemplate(transactions).executeWithoutResult(status -> jdbc.sql(
                "update enrollment set ends_on = starts_on where student_id = ?").param(maya.personId()).update()));
        var delete = page("/learn", maya).select("#unheard form").attr("action");
        assertThat(send(post(delete), maya).getStatus()).isEqualTo(302);
        assertThat(stored()).isZero();
    }

    @Test
    void whatIsTakenBackUnheardIsGone() throws Exception {
        say("sound/two-seconds.webm");
        send(post(page("/learn", maya).select("#signals article form[action$=/withdrawal]").attr("action")), maya);
        assertThat(stored()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sound/seventy-seconds.webm", "video/three-seconds.mp4", "video/three-seconds.webm", "logback-test.xml"})
    void whatIsNoSoundOfAMinuteIsRefusedAndNothingIsKept(String file) throws Exception {
        assertThat(say(file).getStatus()).isEqualTo(422);
        assertThat(stored()).isZero();
        assertThat(page(queue, school.teacher).select(".signal-queue li")).isEmpty();
    }

    @Test
    void aFileBeyondItsSizeIsRefused() throws Exception {
        assertThat(say(new byte[2_000_001]).getStatus()).isEqualTo(413);
        assertThat(page(queue, school.teacher).select(".signal-queue li")).isEmpty();
    }

    @Test
    void aMicrophoneIsAllowedWhereAStudentMaySpeakAndNowhereElse() throws Exception {
        assertThat(send(get("/learn"), maya).getHeader("Permissions-Policy")).contains("microphone=(self)", "camera=()");
        assertThat(send(get("/learn/goal"), maya).getHeader("Permissions-Policy")).contains("microphone=()");
        assertThat(send(get(queue), school.teacher).getHeader("Permissions-Policy")).contains("microphone=()");
    }

    /** The microphone of the browser beeps by itself. */
    @Test
    void aStudentRecordsSendsAndAnAdultHearsIt() {
        try (var browser = Browser.onPort(port)) {
            var student = browser.person(options -> options.setViewportSize(400, 850));
            Browser.signIn(student, school, maya);
            student.navigate("/learn");
            var ask = student.locator("#ask");
            ask.locator("summary").click();
            ask.locator("textarea").fill("The second picture");
            var record = ask.locator("[data-voice] button");
            record.click();
            assertThat(record).hasText("Stop");
            student.evaluate("window.before = document.getElementById('learn')");
            school.in(() -> hours.place(hour, List.of(maya.personId()), Destination.screen(), school.teacher.personId()));
            until(student, "document.getElementById('learn') !== window.before");
            assertThat(record).hasText("Stop");
            record.click();
            assertThat(ask.getByRole(AriaRole.STATUS)).containsText("Recorded");
            ask.locator("button[type=submit]").click();
            assertThat(student.locator("#signals audio")).isVisible();
            assertThat(student.locator("#signals .said")).containsText("The second picture");

            var adult = browser.person();
            Browser.signIn(adult, school, school.teacher);
            adult.navigate(queue);
            adult.evaluate("document.querySelector('audio').play()");
            until(adult, "document.querySelector('audio').currentTime > 0");
            student.reload();
            assertThat(student.locator("#signals")).containsText("An adult has heard it.");
        }
    }

    /** Whatever takes the question away takes the microphone with it. */
    @Test
    void nothingListensOnceTheQuestionIsGone() {
        try (var browser = Browser.onPort(port)) {
            var student = browser.person();
            student.addInitScript("""
                    window.tracks = [];
                    const ask = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
                    navigator.mediaDevices.getUserMedia = async (wish) => {
                      const stream = await ask(wish);
                      window.tracks.push(...stream.getTracks());
                      return stream;
                    };""");
            Browser.signIn(student, school, maya);
            student.navigate("/learn");
            student.locator("#ask summary").click();
            student.locator("#ask [data-voice] button").click();
            until(student, "tracks.length === 1 && tracks[0].readyState === 'live'");
            student.evaluate("document.getElementById('ask').remove()");
            student.locator("#signal-stuck").click();
            assertThat(student.locator("#signal-stuck")).hasAttribute("aria-pressed", "true");
            until(student, "tracks[0].readyState === 'ended'");
        }
    }

    /** Asked from outside: the page's own policy lets nothing evaluate words in it. */
    private static void until(Page page, String holds) {
        page.waitForCondition(() -> (Boolean) page.evaluate(holds));
    }

    private MockHttpServletResponse say(String file) throws Exception {
        return say(Files.readAllBytes(FILES.resolve(file)));
    }

    /** As the form does; the name says nothing about what it is. */
    private MockHttpServletResponse say(byte[] sound) throws Exception {
        return send(sound("QUESTION", sound), maya);
    }

    private static AbstractMockHttpServletRequestBuilder<?> sound(String kind, byte[] sound) {
        return multipart("/learn/signals").file(new MockMultipartFile("voice", "voice.webm", "audio/webm", sound))
                .param("kind", kind).param("words", "");
    }

    private int stored() {
        return school.in(() -> new TransactionTemplate(transactions).execute(status ->
                jdbc.sql("select count(*) from media").query(Integer.class).single()));
    }

    private Document page(String address, CurrentUser user) throws Exception {
        var answer = send(get(address), user);
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString());
    }

    private MockHttpServletResponse send(AbstractMockHttpServletRequestBuilder<?> request, CurrentUser user) throws Exception {
        return mvc.perform(request.with(school.as(user)).with(csrf())).andReturn().getResponse();
    }
}
