package app.headsup.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import app.headsup.HeadsupTest;
import app.headsup.access.Accounts;
import app.headsup.access.CurrentUser;
import app.headsup.access.Identities;
import app.headsup.access.Role;
import app.headsup.access.TestLetters;
import app.headsup.progress.Medium;
import app.headsup.progress.NewResult;
import app.headsup.progress.Progress;
import app.headsup.roster.Duty;
import app.headsup.rules.Choice;
import app.headsup.rules.Thresholds;
import app.headsup.web.SchoolClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The safety net, from a score under the line to the talk that closes it; as the people it concerns read it. */
@HeadsupTest
class AlertPagesTest {

    @Autowired
    ClassAtWork atWork;
    @Autowired
    MockMvc mvc;
    @Autowired
    Progress progress;
    @Autowired
    Alerts alerts;
    @Autowired
    AlertStore store;
    @Autowired
    AlertLetters letters;
    @Autowired
    Policies policies;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    Accounts accounts;
    @Autowired
    Identities people;
    @Autowired
    MessageSource messages;
    @Autowired
    SchoolClock clock;
    @Autowired
    PlatformTransactionManager transactions;

    ClassAtWork.Hour hour;
    CurrentUser teacher;
    CurrentUser navarro;
    CurrentUser ana;

    @BeforeEach
    void aClassInItsHour() {
        hour = atWork.with("Ana", "Ben");
        teacher = hour.school.teacher;
        navarro = hour.school.staff(Role.FACILITATOR, "Ms.", "Navarro");
        hour.school.assign(navarro, Duty.FACILITATOR);
        ana = hour.student(0);
    }

    @Test
    void sixtyFourTellsTheTeacherAndTheFacilitatorAndSixtyFiveNobody() throws Exception {
        hour.result(ana, 64);
        hour.result(hour.student(1), 65);
        look();
        look();

        for (var adult : List.of(teacher, navarro)) {
            var page = page(home(adult), adult);
            assertThat(page.select("article h3").eachText()).as(adult.name()).containsExactly("Ana Math 6B · Equal ratios");
            assertThat(page.text()).contains("Ms. Rivera was told", "Ms. Navarro was told", "64 % in the mastery check");
        }
        assertThat(page("/teach", teacher).select("#alerts ~ ul").text()).contains("Ana Equal ratios · invited");
        var invitation = page("/learn", ana).select("section[id^=invitation-]").text();
        assertThat(invitation).contains("Shall we look at “Equal ratios” together?",
                "Ms. Rivera, Ms. Navarro would be glad to sit down with you.").doesNotContain("64", "%");
        assertThat(page("/learn", hour.student(1)).select("section[id^=invitation-]")).isEmpty();
    }

    /** One of two questions right at the first try is 50 %, once both were tried; a second try changes nothing. */
    @Test
    void theFirstTriesOfALessonsQuestionsCountOnceAllWereTried() throws Exception {
        hour.answer(ana, hour.lesson.number, "5");
        look();
        assertThat(page("/teach/alerts", teacher).select("article")).isEmpty();
        hour.understand(ana);
        look();
        assertThat(page("/teach/alerts", teacher).select("article").text()).contains("50 % right at the first try");
        hour.understand(hour.student(1));
        look();
        assertThat(page("/teach/alerts", teacher).select("article")).hasSize(1);
    }

    @Test
    void aProjectCountsLikeACheck() throws Exception {
        hour.school.in(() -> progress.recordResult(new NewResult(ana.personId(), hour.lesson.id, Medium.PROJECT, 40, false,
                teacher.personId())));
        look();
        assertThat(page("/teach/alerts", teacher).select("article").text()).contains("40 % in a project");
    }

    @Test
    void theStudentAnswersAndMayAskForAnotherAdultWhoIsToldToo() throws Exception {
        var adeyemi = hour.school.mentorOf(ana);
        hour.result(ana, 30);
        look();
        assertThat(page("/mentor/alerts", adeyemi).select("article")).isEmpty();
        var form = page("/learn", ana).select("section[id^=invitation-] form").first().attr("action");

        assertThat(send(post(form).param("reply", "YES"), hour.student(1)).getStatus()).isEqualTo(404);
        send(post(form).param("reply", "YES"), ana);
        assertThat(page("/teach/alerts", teacher).select("article").text()).contains("Ana says: yes, please.");
        assertThat(send(post(form).param("reply", "RATHER").param("with", hour.student(1).personId().toString()), ana)
                .getStatus()).isEqualTo(422);
        send(post(form).param("reply", "RATHER").param("with", adeyemi.personId().toString()), ana);

        assertThat(page("/learn", ana).select("section[id^=invitation-]").text())
                .contains("You’d rather talk to Mr. Adeyemi, who knows.");
        assertThat(page("/teach/alerts", teacher).select("article").text()).contains("Ana would rather talk to Mr. Adeyemi.");
        assertThat(page("/mentor/alerts", adeyemi).select("article").text()).contains("Ana").doesNotContain("%");
    }

    @Test
    void itIsSeenThenMetThenClosedAndEachSaysByWhom() throws Exception {
        hour.result(ana, 50);
        look();
        var alert = hour.school.in(() -> alerts.of(teacher.personId())).getFirst().id();
        send(post("/alerts/" + alert + "/sight"), navarro);
        assertThat(page("/teach/alerts", teacher).text()).contains("Ms. Navarro saw it just now", "Ms. Rivera was told");
        send(post("/alerts/" + alert + "/meeting"), navarro);
        assertThat(page("/teach/alerts", teacher).text()).contains("Ms. Navarro talked with them");
        assertThat(page("/learn", ana).select("section[id^=invitation-]")).isEmpty();
        send(post("/alerts/" + alert + "/closing").param("word", "Understood it with blocks."), teacher);
        var closed = page("/teach/alerts", teacher).select("section:has(#ended)").text();
        assertThat(closed).contains("Closed by Ms. Rivera", "“Understood it with blocks.”");
        look();
        assertThat(page("/teach", teacher).select("#alerts")).isEmpty();
    }

    @Test
    void aCorrectedMarkWithdrawsWhatNobodyActedOnAndTellsNobodyTwice() throws Exception {
        hour.result(ana, 46);
        hour.result(hour.student(1), 46);
        look();
        var ben = hour.school.in(() -> alerts.of(teacher.personId())).stream()
                .filter(one -> one.studentId().equals(hour.student(1).personId())).findFirst().orElseThrow();
        send(post("/alerts/" + ben.id() + "/meeting"), teacher);

        assertThat(correct(ana, 46, 64, teacher).getStatus()).isEqualTo(302);
        look();
        assertThat(page("/teach/alerts", teacher).select("article")).hasSize(2);
        correct(ana, 64, 76, teacher);
        correct(hour.student(1), 46, 76, teacher);
        look();

        var page = page("/teach/alerts", teacher);
        assertThat(page.select("section:has(#ended) article").text()).contains("Ana", "The mark was put right");
        assertThat(page.select("main > article").text()).contains("Ben", "Put right since: 76 %.");
        assertThat(page("/learn", ana).select("section[id^=invitation-]")).isEmpty();
        assertThat(page("/teach/classes/" + hour.school.classroom + "/students/" + ana.personId(), teacher).text())
                .contains("76 %", "Put right; 46 % stood here before.");
        assertThat(correct(ana, 46, 90, teacher).getStatus()).as("over an old page").isEqualTo(409);
        assertThat(correct(ana, 76, 101, teacher).getStatus()).isEqualTo(422);
        assertThat(correct(ana, 76, 90, hour.school.staff(Role.TEACHER, "Mr.", "Okafor")).getStatus()).isEqualTo(404);
    }

    @Test
    void whoWasNotToldFindsNothing() throws Exception {
        hour.result(ana, 10);
        look();
        var alert = hour.school.in(() -> alerts.of(teacher.personId())).getFirst().id();
        for (var stranger : List.of(hour.school.staff(Role.TEACHER, "Mr.", "Okafor"), hour.school.mentorOf(hour.student(1)),
                hour.school.staff(Role.FACILITATOR, "Mr.", "Blake"))) {
            assertThat(page(home(stranger), stranger).select("article")).as(stranger.name()).isEmpty();
            assertThat(send(post("/alerts/" + alert + "/closing"), stranger).getStatus()).isEqualTo(404);
        }
    }

    /** Where a student has no facilitator, the mentor is the local adult. */
    @Test
    void withoutAFacilitatorTheMentorIsTold() throws Exception {
        var alone = atWork.with("Ana");
        var mentor = alone.school.mentorOf(alone.student(0));
        alone.result(alone.student(0), 20);
        alone.school.in(() -> {
            alerts.look(alone.student(0).personId(), alone.lesson.id, Instant.now().minus(Duration.ofHours(1)));
            assertThat(alerts.of(mentor.personId())).singleElement().satisfies(one -> assertThat(one.told())
                    .extracting(AlertView.Told::toldAs).containsExactly("TEACHER", "MENTOR"));
        });
    }

    static Stream<Arguments> told() {
        return Stream.of(
                Arguments.of(List.of("teacher", "facilitator"), List.of("TEACHER", "FACILITATOR")),
                Arguments.of(List.of("teacher"), List.of("TEACHER")),
                Arguments.of(List.of("teacher", "mentor"), List.of("TEACHER", "MENTOR")),
                Arguments.of(List.of("teacher", "facilitator", "mentor"), List.of("TEACHER", "FACILITATOR", "MENTOR")));
    }

    @ParameterizedTest
    @MethodSource("told")
    void whomTheClassChoseIsToldAndTheTeacherAlways(List<String> chosen, List<String> told) {
        hour.school.mentorOf(ana);
        hour.school.in(() -> policies.setThresholds(hour.school.classroom,
                Thresholds.DEFAULT.choosing(Choice.ALERT_TOLD, chosen), null, teacher.personId()));
        hour.result(ana, 20);
        look();
        hour.school.in(() -> assertThat(alerts.of(teacher.personId())).singleElement().satisfies(one ->
                assertThat(one.told()).extracting(AlertView.Told::toldAs).containsExactlyElementsOf(told)));
    }

    /** Each of those who were told is written to once; who has seen the page needs no letter. */
    @Test
    void lettersWaitUntilTheyAreSentAndNobodyIsWrittenToTwice() {
        tellByMail(ana);
        assertThat(waiting()).isEqualTo(2);
        hour.school.in(letters::send);
        assertThat(waiting()).isEqualTo(1);
        hour.school.in(letters::send);
        assertThat(waiting()).isEqualTo(1);
    }

    /** A drill: the letter waits and is sent when the server is back; who reads the page lacks nothing; a day is enough. */
    @Test
    void aMailServerThatIsAwayCostsTimeAndNothingElse() throws Exception {
        var away = new AlertLetters(jdbc, accounts, people, TestLetters.toNobody(clock), messages, clock,
                "http://localhost", transactions);
        hour.result(ana, 20);
        tellByMail(ana);
        hour.school.in(away::send);
        assertThat(waiting()).isEqualTo(2);
        assertThat(tries()).as("one says that the server is away").isEqualTo(1);
        assertThat(page("/teach/alerts", teacher).select("article h3").text()).contains("Ana");
        try (var held = clock.at(Instant.now().plus(Duration.ofMinutes(3)))) {
            hour.school.in(letters::send);
            assertThat(waiting()).isEqualTo(1);
        }

        tellByMail(hour.student(1));
        try (var held = clock.at(Instant.now().plus(Duration.ofHours(25)))) {
            hour.school.in(letters::send);
            assertThat(waiting()).as("too late to be of use").isEqualTo(3);
        }
    }

    /** The facilitator has read the page already and needs no letter. */
    private void tellByMail(CurrentUser student) {
        var score = new AlertScores.Score(student.personId(), hour.lesson.id, "QUESTIONS", null, 1, 2, Instant.now(),
                hour.school.classroom, 65);
        hour.school.in(() -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
            var alert = store.raise(score).orElseThrow();
            store.tell(alert, score, true);
            store.see(alert, navarro.personId());
        }));
    }

    private int tries() {
        return hour.school.in(() -> new TransactionTemplate(transactions).execute(status ->
                jdbc.sql("select sum(mail_tries) from alert_notice").query(Integer.class).single()));
    }

    private int waiting() {
        return hour.school.in(() -> new TransactionTemplate(transactions).execute(status -> jdbc.sql("""
                select count(*) from alert_notice where mail_until is not null and mailed_at is null
                """).query(Integer.class).single()));
    }

    private MockHttpServletResponse correct(CurrentUser student, int read, int percent, CurrentUser by) throws Exception {
        var result = hour.school.in(() -> progress.results(student.personId())).getFirst().id();
        return send(post("/teach/classes/{c}/students/{s}/results/{r}/correction", hour.school.classroom,
                student.personId(), result).param("read", String.valueOf(read)).param("percent", String.valueOf(percent)), by);
    }

    /** As the listener does a moment later; doing it twice is the same. */
    private void look() {
        hour.school.in(() -> hour.school.students.forEach(student ->
                alerts.look(student.personId(), hour.lesson.id, Instant.now().minus(Duration.ofHours(1)))));
    }

    private static String home(CurrentUser adult) {
        return adult.is(Role.TEACHER) ? "/teach/alerts" : "/mentor/alerts";
    }

    private Document page(String address, CurrentUser user) throws Exception {
        var answer = send(get(address), user);
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString());
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request, CurrentUser user) throws Exception {
        return mvc.perform(request.with(hour.school.as(user)).with(csrf())).andReturn().getResponse();
    }
}
