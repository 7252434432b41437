package app.headsup.classhour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import app.headsup.HeadsupTest;
import app.headsup.TestSchool;
import app.headsup.access.CurrentUser;
import app.headsup.access.Role;
import app.headsup.library.LessonEditor;
import app.headsup.playlist.Playlists;
import app.headsup.progress.RatioLesson;
import app.headsup.roster.Duty;
import app.headsup.roster.Registrar;
import app.headsup.web.SchoolClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What a student tells the adults of the class, from the button to the answer; as people read it. */
@HeadsupTest
class SignalPagesTest {

    @Autowired
    MockMvc mvc;
    @Autowired
    Registrar registrar;
    @Autowired
    LessonEditor editor;
    @Autowired
    Playlists playlists;
    @Autowired
    ClassHours hours;
    @Autowired
    Signals signals;
    @Autowired
    SchoolClock clock;

    TestSchool school;
    CurrentUser maya;
    CurrentUser jonas;
    UUID hour;
    String queue;

    @BeforeEach
    void aClassInItsHour() {
        school = new TestSchool(registrar, "Maya", "Jonas");
        maya = school.students.getFirst();
        jonas = school.students.getLast();
        hour = school.in(() -> hours.start(school.classroom, school.teacher.personId(), 50));
        queue = "/teach/classes/" + school.classroom + "/signals";
    }

    @Test
    void oneTapTellsTheAdultsAndAnotherTakesItBack() throws Exception {
        var fourMinutesAgo = Instant.now().minus(Duration.ofMinutes(4));
        assertThat(page("/learn", maya).select(".signals button").eachText())
                .containsExactly("I’m stuck", "I’m ready", "I want more", "I’d like to talk");

        try (var held = clock.at(fourMinutesAgo)) {
            assertThat(send(post("/learn/signals").param("kind", "STUCK"), maya).getRedirectedUrl()).isEqualTo("/learn");
        }

        var told = page("/learn", maya);
        assertThat(told.select("#signal-stuck").attr("aria-pressed")).isEqualTo("true");
        assertThat(told.select("#signals article").text()).contains("I’m stuck", "Nobody has seen it yet.");
        assertThat(page("/learn", jonas).select("#signals article")).isEmpty();
        assertThat(page(queue, school.teacher).select(".signal-queue li").text()).startsWith("Maya is stuck 4 min");

        var board = "/teach/classes/" + school.classroom + "/board";
        assertThat(page(board, school.teacher).select("#hands").text()).contains("One student told you something: Maya 4 min");
        assertThat(page(board + "/projector", school.teacher).text()).doesNotContain("stuck");

        send(post(told.select("form:has(#signal-stuck)").attr("action")), maya);
        assertThat(page("/learn", maya).select("#signals article")).isEmpty();
        var after = page(queue, school.teacher);
        assertThat(after.select(".signal-queue li")).isEmpty();
        assertThat(after.select("section").text()).contains("Maya is stuck", "Taken back.");
    }

    @Test
    void saidAgainItKeepsItsTimeAndTakesTheWords() throws Exception {
        var before = Instant.now().minus(Duration.ofMinutes(9));
        try (var held = clock.at(before)) {
            send(post("/learn/signals").param("kind", "TALK"), maya);
        }
        send(post("/learn/signals").param("kind", "TALK").param("words", "It is about my group."), maya);
        send(post("/learn/signals").param("kind", "TALK"), maya);

        var open = school.in(() -> signals.open(school.classroom));
        assertThat(open).singleElement().satisfies(one -> {
            assertThat(one.words()).isEqualTo("It is about my group.");
            assertThat(one.minutes(Instant.now())).isEqualTo(9);
        });
    }

    @Test
    void aQuestionIsAnsweredByAPersonAndReadOnce() throws Exception {
        assertThat(send(post("/learn/signals").param("kind", "QUESTION").param("words", " "), maya).getStatus()).isEqualTo(422);
        assertThat(send(post("/learn/signals").param("kind", "QUESTION").param("words", "a".repeat(301)), maya).getStatus())
                .isEqualTo(422);
        send(post("/learn/signals").param("kind", "QUESTION").param("words", "What is a rate?"), maya);
        var asked = page(queue, school.teacher).select(".signal-queue li");
        assertThat(asked.text()).contains("Maya asks", "“What is a rate?”");

        send(post(asked.select("form[action$=sight]").attr("action")), school.teacher);
        assertThat(page("/learn", maya).select("#signals article").text()).contains("Ms. Rivera has seen it.");
        var meeting = asked.select("form[action$=meeting]").first().attr("action");
        assertThat(send(post(meeting).param("reply", "Two amounts, one of them 1."), school.teacher).getRedirectedUrl())
                .isEqualTo(queue);
        assertThat(send(post(meeting).param("reply", "Too late"), school.teacher).getStatus()).isEqualTo(409);
        assertThat(send(post(meeting), school.teacher).getStatus()).isEqualTo(302);

        var reply = page("/learn", maya).select("section[id^=reply-]");
        assertThat(reply.text()).contains("From Ms. Rivera", "“What is a rate?”", "“Two amounts, one of them 1.”");
        assertThat(send(post(reply.select("form").attr("action")), jonas).getStatus()).isEqualTo(404);
        send(post(reply.select("form").attr("action")), maya);
        assertThat(page("/learn", maya).select("section[id^=reply-]")).isEmpty();
        assertThat(page(queue, school.teacher).text()).contains("Ms. Rivera met it.", "“Two amounts, one of them 1.”");
    }

    @Test
    void whatIsAboutTheMomentEndsWithTheHourAndAWishToTalkStays() {
        school.in(() -> {
            List.of(SignalKind.STUCK, SignalKind.PASS, SignalKind.TALK)
                    .forEach(kind -> signals.raise(maya.personId(), kind, "", null, null));
            hours.end(hour, school.teacher.personId());
            assertThat(signals.open(school.classroom)).extracting(SignalView::kind).containsExactly(SignalKind.TALK);
            assertThat(signals.lately(school.classroom, 5)).extracting(SignalView::endKey)
                    .containsOnly("classhour.signal.ended.hour");
        });
    }

    @Test
    void whoIsSentToATableMayPassAndSaysSoOnALessonsPageToo() throws Exception {
        var lesson = new RatioLesson(school, editor, playlists, "Equal ratios");
        school.in(() -> hours.place(hour, List.of(maya.personId()), Destination.at(school.tables.getFirst()),
                school.teacher.personId()));
        assertThat(page("/learn", maya).select("#direction button").text()).isEqualTo("I need something first");
        send(post("/learn/signals").param("kind", "PASS"), maya);
        assertThat(page(queue, school.teacher).select(".signal-queue li").text()).contains("Maya needs something first");

        assertThat(send(post("/learn/signals").param("kind", "MORE").param("lesson", lesson.id.toString()), maya)
                .getRedirectedUrl()).isEqualTo("/learn/lessons/" + lesson.id);
        assertThat(page("/learn/lessons/" + lesson.id, maya).select("#signals article").text()).contains("I want more");
        assertThat(send(post("/learn/signals").param("kind", "MORE").param("lesson", UUID.randomUUID().toString()), maya)
                .getStatus()).isEqualTo(404);
    }

    @Test
    void outsideAnHourWhoHasTwoClassesChoosesWhoReadsIt() throws Exception {
        school.in(() -> hours.end(hour, school.teacher.personId()));
        var art = school.openClassroom("Art 6");
        school.in(() -> registrar.enroll(art, maya.personId()));
        assertThat(page("/learn", maya).select("#signals form:has(#signal-talk) option").eachText())
                .containsExactly("Art 6", "Math 6B");
        send(post("/learn/signals").param("kind", "TALK").param("classroom", school.classroom.toString()), maya);
        assertThat(school.in(() -> signals.open(school.classroom))).hasSize(1);
        assertThat(school.in(() -> signals.open(art))).isEmpty();
        assertThat(send(post("/learn/signals").param("kind", "TALK").param("classroom", art.toString()), jonas).getStatus())
                .isEqualTo(404);
    }

    /** Private to the adults of the class: not to colleagues, the office, mentors, families or classmates. */
    @Test
    void nobodyElseReadsIt() throws Exception {
        send(post("/learn/signals").param("kind", "TALK").param("words", "About home"), maya);
        var signal = school.in(() -> signals.open(school.classroom)).getFirst().id();
        var aide = school.staff(Role.AIDE, "Ms.", "Chen");
        school.assign(aide, Duty.AIDE);
        assertThat(page(queue, aide).text()).contains("About home");
        for (var stranger : List.of(school.staff(Role.TEACHER, "Mr.", "Okafor"), school.staff(Role.ADMIN, "Ms.", "Adler"),
                school.mentorOf(maya), school.guardianOf(maya), jonas)) {
            assertThat(send(get(queue), stranger).getStatus()).as(stranger.name()).isIn(403, 404);
            assertThat(send(post("/teach/signals/" + signal + "/meeting"), stranger).getStatus()).isIn(403, 404);
        }
        assertThat(send(post("/learn/signals/" + signal + "/withdrawal"), jonas).getStatus()).isEqualTo(404);
        assertThat(school.in(() -> signals.open(school.classroom))).hasSize(1);
    }

    private Document page(String address, CurrentUser user) throws Exception {
        var answer = send(get(address), user);
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString());
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request, CurrentUser user) throws Exception {
        return mvc.perform(request.with(school.as(user)).with(csrf())).andReturn().getResponse();
    }
}
