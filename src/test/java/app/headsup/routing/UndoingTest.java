package app.headsup.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import app.headsup.HeadsupTest;
import app.headsup.access.CurrentUser;
import app.headsup.access.Role;
import app.headsup.classhour.ClassHours;
import app.headsup.classhour.Destination;
import app.headsup.classhour.State;
import app.headsup.classhour.Whereabouts;
import app.headsup.conference.ConferenceNotes;
import app.headsup.conference.Conferences;
import app.headsup.roster.Duty;
import app.headsup.rules.Mode;
import app.headsup.rules.OpenSuggestion;
import app.headsup.rules.Route;
import app.headsup.web.Flash;
import app.headsup.web.SchoolClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A decision with somebody else, at another time, on several at once; and taking it back. */
@HeadsupTest
class UndoingTest {

    @Autowired
    ClassAtWork atWork;
    @Autowired
    MockMvc mvc;
    @Autowired
    ClassHours hours;
    @Autowired
    Suggestions suggestions;
    @Autowired
    Needs needs;
    @Autowired
    Policies policies;
    @Autowired
    Conferences conferences;
    @Autowired
    SchoolClock clock;

    ClassAtWork.Hour hour;
    CurrentUser teacher;
    CurrentUser okafor;
    CurrentUser ana;

    @BeforeEach
    void aClassInItsHour() {
        hour = atWork
                .with("Ana", "Ben", "Chen", "Dalia", "Elif", "Femi");
        teacher = hour.school.teacher;
        okafor = hour.school.staff(Role.TEACHER, "Mr.", "Okafor");
        hour.school.assign(okafor, Duty.TEACHER);
        ana = hour.student(0);
        // Praise is heard beside all this, and is tried elsewhere.
        hour.school.in(() -> policies.setMode(hour.school.classroom, "well-done", Mode.OFF, teacher.personId()));
    }

    @Test
    void aConferenceTakenBackWasNotHeldAndTheStudentIsWhereTheyWere() throws Exception {
        place(ana, Destination.screen());
        var suggestion = needOf(ana);
        var said = decide(suggestion, teacher, "YES");
        assertThat(place(ana).state()).isEqualTo(State.ADULT);
        var board = Jsoup.parse(send(get(said.getRedirectedUrl()).cookie(said.getCookies()).flashAttr("flash",
                Flash.done("routing.decided.yes").with("routing.undo", undoing(suggestion))), teacher)
                .getContentAsString());
        assertThat(board.select("#flash form button").text()).isEqualTo("Undo");

        assertThat(send(post(undoing(suggestion)), okafor).getStatus()).as("somebody else's decision").isEqualTo(422);
        assertThat(send(post(board.select("#flash form").attr("action")), teacher).getStatus()).isEqualTo(302);

        assertThat(place(ana).state()).isEqualTo(State.SCREEN);
        assertThat(hour.look()).extracting(SuggestionView::id).containsExactly(suggestion);
        var why = Jsoup.parse(send(get("/teach/suggestions/" + suggestion), teacher).getContentAsString());
        assertThat(why.text()).contains("Ms. Rivera had decided, and took it back at");
        assertThat(send(post(undoing(suggestion)), teacher).getStatus()).as("twice").isEqualTo(422);
        assertThat(decide(suggestion, okafor, "YES").getStatus()).as("it is open again, for anybody").isEqualTo(302);
    }

    @Test
    void aConferenceInWhichSomebodyWroteHasBegun() throws Exception {
        var suggestion = needOf(ana);
        decide(suggestion, teacher, "YES");
        hour.school.in(() -> conferences.note(conferences.openIn(hour.id).get(ana.personId()), 0,
                new ConferenceNotes("Asks when something is unclear", "", "", "", null)));

        assertThat(send(post(undoing(suggestion)), teacher).getStatus()).isEqualTo(422);
        assertThat(place(ana).state()).isEqualTo(State.ADULT);
    }

    @Test
    void aGroupTakenBackIsDissolvedButWhoWasMovedSinceStays() throws Exception {
        var four = hour.school.students.subList(0, 4);
        four.forEach(hour::understand);
        four.forEach(student -> place(student, Destination.screen()));
        var suggestion = hour.look().getFirst();
        assertThat(suggestion.safe()).isTrue();
        decide(suggestion.id(), teacher, "YES");
        assertThat(four).allMatch(student -> place(student).groupId() != null);
        place(four.get(1), Destination.paper());

        send(post(undoing(suggestion.id())), teacher);

        assertThat(four).extracting(student -> place(student).state())
                .containsExactly(State.SCREEN, State.PAPER, State.SCREEN, State.SCREEN);
        assertThat(four).allMatch(student -> place(student).groupId() == null);
    }

    @Test
    void undoIsOfferedAfterAReloadToWhoDecidedForTwoMinutes() throws Exception {
        var suggestion = needOf(ana);
        decide(suggestion, teacher, "NO");
        var pages = List.of("/teach/classes/" + hour.school.classroom + "/board", "/teach/suggestions/" + suggestion,
                "/teach/classes/" + hour.school.classroom + "/suggestions");
        for (var page : pages) {
            assertThat(offers(page, suggestion, teacher)).as(page).isTrue();
            assertThat(offers(page, suggestion, okafor)).as(page).isFalse();
            try (var later = clock.at(Instant.now().plus(Duration.ofSeconds(121)))) {
                assertThat(offers(page, suggestion, teacher)).as(page).isFalse();
            }
        }
        send(post(undoing(suggestion)), teacher);
        assertThat(offers(pages.getFirst(), suggestion, teacher)).isFalse();
    }

    @Test
    void whatWasSaidInAdvanceIsTakenBackByAnyTeacherAndRests() throws Exception {
        var four = hour.school.students.subList(0, 4);
        hour.school.in(() -> policies.setMode(hour.school.classroom, "understood", Mode.STANDING_YES, teacher.personId()));
        four.forEach(hour::understand);
        assertThat(hour.look()).isEmpty();
        assertThat(four).allMatch(student -> place(student).groupId() != null);
        var board = Jsoup.parse(send(get("/teach/classes/" + hour.school.classroom + "/board"), okafor).getContentAsString());
        assertThat(board.select(".just-now").text()).contains("Ana", "Group task, in your class’s name");

        send(post(board.select(".just-now form").attr("action")), okafor);

        assertThat(hour.look()).as("it waits for an adult's own word").extracting(SuggestionView::route)
                .containsExactly(Route.GROUP_TASK);
        assertThat(four).allMatch(student -> place(student).groupId() == null);
        var why = Jsoup.parse(send(get("/teach/suggestions/" + hour.look().getFirst().id()), okafor).getContentAsString());
        assertThat(why.text()).contains("It had been said in advance; Mr. Okafor took it back at");
        try (var later = clock.at(Instant.now().plus(Duration.ofMinutes(16)))) {
            assertThat(hour.look()).isEmpty();
            assertThat(four).as("its rest is over").allMatch(student -> place(student).groupId() != null);
        }
    }

    @Test
    void anAdultsOwnYesTakenBackLetsNoStandingYesRest() throws Exception {
        var four = hour.school.students.subList(0, 4);
        four.forEach(hour::understand);
        var suggestion = hour.look().getFirst().id();
        decide(suggestion, teacher, "YES");
        send(post(undoing(suggestion)), teacher);
        assertThat(four).allMatch(student -> place(student).groupId() == null);

        hour.school.in(() -> policies.setMode(hour.school.classroom, "understood", Mode.STANDING_YES, teacher.personId()));
        assertThat(hour.look()).isEmpty();
        assertThat(four).allMatch(student -> place(student).groupId() != null);
    }

    @Test
    void whatWasTakenBackRestsForWhomAndWhatItWasAbout() {
        var rests = new RecentDecisions.TakenBack("understood", hour.lesson.id, ana.personId());
        assertThat(rests.about(understood(hour.lesson.id, ana))).isTrue();
        assertThat(rests.about(understood(UUID.randomUUID(), ana))).as("another lesson").isFalse();
        assertThat(rests.about(understood(hour.lesson.id, okafor))).as("somebody else").isFalse();
    }

    private static OpenSuggestion understood(UUID topic, CurrentUser student) {
        return new OpenSuggestion(UUID.randomUUID(), "understood", Route.GROUP_TASK, topic, Set.of(student.personId()));
    }

    private boolean offers(String page, UUID suggestion, CurrentUser user) throws Exception {
        return !Jsoup.parse(send(get(page), user).getContentAsString())
                .select("main form[action='" + undoing(suggestion) + "']").isEmpty();
    }

    @Test
    void afterTwoMinutesItStands() throws Exception {
        var suggestion = needOf(ana);
        try (var held = clock.at(Instant.now().minus(Duration.ofSeconds(121)))) {
            hour.school.in(() -> suggestions.decide(suggestion, teacher.personId(), new Verdict.No("")));
        }
        assertThat(send(post(undoing(suggestion)), teacher).getStatus()).isEqualTo(422);
    }

    @Test
    void anotherAdultTakesTheConferenceAndAnotherPartnerComes() throws Exception {
        var suggestion = needOf(ana);
        send(post("/teach/suggestions/" + suggestion + "/decision").param("verdict", "CHANGED").param("route", "CONFERENCE")
                .param("adult", okafor.personId().toString()), teacher);
        assertThat(place(ana).adultId()).isEqualTo(okafor.personId());

        var four = hour.school.students.subList(1, 5);
        four.forEach(hour::understand);
        var group = hour.look().stream().filter(one -> one.route() == Route.GROUP_TASK).findFirst().orElseThrow();
        var leaves = group.studentIds().getFirst();
        var femi = hour.student(5).personId();
        var decision = "/teach/suggestions/" + group.id() + "/decision";
        assertThat(send(post(decision).param("verdict", "CHANGED").param("route", "GROUP_TASK").param("leaves",
                femi.toString()).param("comes", leaves.toString()), teacher).getStatus()).isEqualTo(422);
        send(post(decision).param("verdict", "CHANGED").param("route", "GROUP_TASK").param("leaves", leaves.toString())
                .param("comes", femi.toString()), teacher);
        hour.school.in(() -> {
            assertThat(hours.ofStudent(femi).orElseThrow().groupId()).isNotNull();
            assertThat(hours.ofStudent(leaves).orElseThrow().groupId()).isNull();
        });
    }

    @Test
    void severalAreSaidYesToAtOnceButNothingPrivateIs() throws Exception {
        needOf(ana);
        hour.school.students.subList(1, 5).forEach(hour::understand);
        var open = hour.look();
        assertThat(open).extracting(SuggestionView::safe).contains(true, false);
        var board = Jsoup.parse(send(get("/teach/classes/" + hour.school.classroom + "/board"), teacher).getContentAsString());
        var safe = open.stream().filter(SuggestionView::safe).count();
        assertThat(board.select("#bulk input[name=suggestion]")).hasSize(safe > 1 ? (int) safe : 0);
        assertThat(send(post("/teach/hours/" + hour.id + "/decisions"), teacher).getStatus()).isEqualTo(422);
        send(post("/teach/hours/" + hour.id + "/decisions").param("suggestion", open.stream()
                .map(one -> one.id().toString()).toArray(String[]::new)), teacher);

        assertThat(hour.school.in(() -> suggestions.open(hour.id, Locale.ENGLISH)))
                .isNotEmpty().noneMatch(SuggestionView::safe);
        assertThat(place(ana).adultId()).as("a private reason is decided one by one").isNull();
        var done = open.stream().filter(SuggestionView::safe).map(one -> one.id().toString()).toList();
        send(post("/teach/hours/" + hour.id + "/decisions/undoing").param("suggestion", String.join(",", done)), teacher);
        assertThat(hour.school.students.subList(1, 5)).allMatch(student -> place(student).groupId() == null);
        var colleague = hour.school.staff(Role.TEACHER, "Ms.", "Lind");
        assertThat(send(post("/teach/hours/" + hour.id + "/decisions"), colleague).getStatus()).isEqualTo(404);
    }

    @Test
    void whatIsPutOffToTheNextHourComesBackWithIt() throws Exception {
        var suggestion = needOf(ana);
        send(post("/teach/suggestions/" + suggestion + "/decision").param("verdict", "LATER").param("nextHour", "true"), teacher);
        try (var held = clock.at(Instant.now().plus(Duration.ofMinutes(40)))) {
            assertThat(hour.look()).isEmpty();
        }
        hour.school.in(() -> {
            hours.end(hour.id, teacher.personId());
            var next = hours.start(hour.school.classroom, teacher.personId(), 50);
            suggestions.recompute(hour.school.classroom);
            assertThat(suggestions.open(next, Locale.ENGLISH)).hasSize(1);
        });
    }

    @Test
    void aTimeThatHasPassedIsRefused() throws Exception {
        var suggestion = needOf(ana);
        assertThat(send(post("/teach/suggestions/" + suggestion + "/decision").param("verdict", "LATER").param("time", "00:00"),
                teacher).getStatus()).isEqualTo(422);
        assertThat(hour.look()).hasSize(1);
    }

    private UUID needOf(CurrentUser student) {
        hour.school.in(() -> {
            needs.raise(hour.school.classroom, student.personId(), Route.CONFERENCE, "I want to talk", teacher.personId());
        });
        return hour.look().stream().filter(one -> one.studentIds().equals(List.of(student.personId()))).findFirst()
                .orElseThrow().id();
    }

    private MockHttpServletResponse decide(UUID suggestion, CurrentUser by, String verdict) throws Exception {
        return send(post("/teach/suggestions/" + suggestion + "/decision").param("verdict", verdict), by);
    }

    private static String undoing(UUID suggestion) {
        return "/teach/suggestions/" + suggestion + "/decision/undoing";
    }

    private void place(CurrentUser student, Destination to) {
        hour.school.in(() -> hours.place(hour.id, List.of(student.personId()), to, teacher.personId()));
    }

    private Whereabouts place(CurrentUser student) {
        return hour.school.in(() -> hours.ofStudent(student.personId())).orElseThrow();
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request, CurrentUser user) throws Exception {
        return mvc.perform(request.with(hour.school.as(user)).with(csrf())).andReturn().getResponse();
    }
}
