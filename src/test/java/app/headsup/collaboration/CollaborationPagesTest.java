package app.headsup.collaboration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import app.headsup.HeadsupTest;
import app.headsup.TestSchool;
import app.headsup.access.CurrentUser;
import app.headsup.access.Role;
import app.headsup.classhour.ClassHours;
import app.headsup.classhour.Destination;
import app.headsup.classhour.State;
import app.headsup.groupwork.Groups;
import app.headsup.roster.Duty;
import app.headsup.roster.Registrar;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The six kinds of working together, as adults and students read them. */
@HeadsupTest
class CollaborationPagesTest {

    @Autowired
    MockMvc mvc;
    @Autowired
    Registrar registrar;
    @Autowired
    Collaborations collaborations;
    @Autowired
    ClassHours hours;
    @Autowired
    Groups groups;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    PlatformTransactionManager transactions;

    TestSchool school;
    CurrentUser teacher;
    CurrentUser maya;
    CurrentUser jonas;

    @BeforeEach
    void aClass() {
        school = new TestSchool(registrar, "Maya", "Jonas");
        teacher = school.teacher;
        maya = school.students.getFirst();
        jonas = school.students.get(1);
    }

    @Test
    void aDebateGoesFromEvidenceToWhereEverybodyReallyStands() throws Exception {
        var teach = begin(Kind.DEBATE);
        var learn = learn(teach);
        assertThat(page(get("/learn"), maya).select(".collaboration-piece a").attr("href")).isEqualTo(learn);
        var own = page(get(learn), maya);
        assertThat(own.select(".decision h1").text()).isEqualTo("Write your first evidence card");
        assertThat(own.select("main").text()).contains("You argue with Jonas", "We look at each other.");

        var noWords = answer(post(learn + "/contributions").param("kind", "CARD").param("source", "My watch"), maya);
        assertThat(noWords.getStatus()).isEqualTo(422);
        var kept = Jsoup.parse(noWords.getContentAsString());
        assertThat(kept.select("#words-wrong").text()).isEqualTo("Please write a few words.");
        assertThat(kept.select("#source").val()).isEqualTo("My watch");

        answer(post(learn + "/contributions").param("kind", "CARD").param("side", "FOR")
                .param("words", "Teenagers fall asleep later").param("source", "Science book, page 12"), maya);
        assertThat(page(get(learn), jonas).text()).doesNotContain("Teenagers fall asleep");
        var card = id(school.in(() -> collaborations.work(id(teach)).contributions().getFirst().id()));
        var reply = teach + "/contributions/" + card + "/answer";
        var tooLong = answer(post(reply).param("words", "x".repeat(601)).param("version", "0")
                .param("student", id(maya.personId())), teacher);
        assertThat(tooLong.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(tooLong.getContentAsString()).select("details[open] textarea").text()).hasSize(601);
        assertThat(Jsoup.parse(tooLong.getContentAsString()).select("#answer-wrong").text()).contains("600");
        answer(post(reply).param("words", "Who measured it?").param("version", "0").param("student", id(maya.personId())),
                teacher);
        var late = answer(post(reply).param("words", "Well found").param("version", "0").param("student", id(maya.personId())),
                teacher);
        assertThat(late.getStatus()).isEqualTo(409);
        assertThat(Jsoup.parse(late.getContentAsString()).select("table").text()).contains("Who measured it?", "Well found");
        own = page(get(learn), maya);
        assertThat(own.select(".decision h1").text()).isEqualTo("Bring your cards to the table");
        assertThat(own.select(".said-card").text()).contains("Science book, page 12", "Ms. Rivera: Who measured it?");

        tap(teach, jonas);
        var today = LocalDate.now(TestSchool.ZONE).toString();
        answer(post(teach + "/days").param("on", today).param("words", "We meet"), teacher);
        var side = school.in(() -> collaborations.work(id(teach)).member(maya.personId()).part());
        assertThat(page(get(learn), maya).select(".decision h1").text()).isEqualTo("Where do you stand now?");
        answer(post(learn + "/contributions").param("kind", "POSITION").param("side", side.equals("FOR") ? "AGAINST" : "FOR")
                .param("words", "Jonas had better evidence"), maya);
        enter(teach, jonas, "POSITION", "Still the same", school.in(() -> collaborations.work(id(teach))
                .member(jonas.personId()).part()));

        var board = page(get(teach), teacher);
        assertThat(board.select(".stat").text()).startsWith("1 of 2 who said where they stand");
        assertThat(board.select(".zone").text()).contains("Maya", "changed their mind", "Jonas", "keeps the side");
    }

    @Test
    void aPositionIsWrittenOverOnlyByWhoSawIt() throws Exception {
        var teach = begin(Kind.DEBATE);
        enter(teach, maya, "POSITION", "First", "FOR");
        var late = answer(post(learn(teach) + "/contributions").param("kind", "POSITION").param("side", "BOTH")
                .param("words", "Second"), maya);
        assertThat(late.getStatus()).isEqualTo(409);
        assertThat(Jsoup.parse(late.getContentAsString()).select("table").text()).contains("First", "Second");
        answer(post(learn(teach) + "/contributions").param("kind", "POSITION").param("side", "BOTH")
                .param("words", "Second").param("version", "0"), maya);
        var card = page(get(teach + "?student=" + maya.personId()), teacher).select(".said-card");
        assertThat(card.select("> .typed").text()).isEqualTo("Second");
        assertThat(card.text()).contains("I see both", "What it said before First");
    }

    @Test
    void aSeminarHearsEverybodySpokenOrWritten() throws Exception {
        var ana = school.student("Ana");
        var teach = begin(Kind.SEMINAR);
        assertThat(page(get(teach), teacher).select("#turns-of .taps button span").eachText())
                .containsExactlyInAnyOrder("Maya", "Jonas", "Ana");
        tap(teach, maya);
        tap(teach, maya);
        answer(post(learn(teach) + "/contributions").param("kind", "WRITTEN").param("words", "I agree with Maya"), jonas);
        answer(post(learn(teach) + "/contributions").param("kind", "PASS"), ana);

        var board = page(get(teach), teacher);
        assertThat(board.select("#turns-of .taps button span").eachText()).containsExactly("Ana");
        assertThat(board.select(".zones").text()).contains("spoke", "wrote", "passed");
        assertThat(page(get(learn(teach)), ana).select(".decision h1").text()).isEqualTo("Say one thing in the circle");
        assertThat(page(get(learn(teach)), maya).select(".decision h1").text()).isEqualTo("You were heard");
        assertThat(answer(post(learn(teach) + "/contributions").param("kind", "TURN"), ana).getStatus()).isEqualTo(422);

        var refused = answer(post(teach + "/closing").param("word", ""), teacher);
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("Not everybody was heard yet: Ana.");
        answer(post(teach + "/closing").param("word", "Ana was called to the nurse"), teacher);
        board = page(get(teach), teacher);
        assertThat(board.select("main").text()).contains("Closed by Ms. Rivera", "Ana was called to the nurse");
        assertThat(answer(post(teach + "/contributions").param("kind", "TURN").param("student", id(ana.personId())), teacher)
                .getStatus()).isEqualTo(422);
    }

    @Test
    void aTapByMistakeIsTakenBackAndWordsStay() throws Exception {
        var teach = begin(Kind.SEMINAR);
        tap(teach, maya);
        var turn = school.in(() -> collaborations.work(id(teach)).contributions().getFirst().id());
        answer(post(teach + "/contributions/" + turn + "/removal"), teacher);
        assertThat(page(get(teach), teacher).select("#turns-of .taps").text()).contains("Maya");
        enter(teach, maya, "WRITTEN", "I wonder", null);
        var words = school.in(() -> collaborations.work(id(teach)).contributions().getFirst().id());
        assertThat(answer(post(teach + "/contributions/" + words + "/removal"), teacher).getStatus()).isEqualTo(422);
    }

    @Test
    void anInterviewCountsWhenBothSayThatItIsRight() throws Exception {
        var teach = begin(Kind.INTERVIEW);
        var learn = learn(teach);
        var ask = page(get(learn), maya);
        assertThat(ask.select(".decision h1").text()).isEqualTo("Ask Jonas, and write down what you hear");
        assertThat(ask.select(".prompts").text()).contains("proud");
        answer(post(learn + "/contributions").param("kind", "RECORD").param("words", "Jonas builds kites"), maya);
        assertThat(page(get(learn), jonas).select(".decision").text()).contains("Ask Maya");
        answer(post(learn + "/contributions").param("kind", "RECORD").param("words", "Maya draws"), jonas);

        var his = page(get(learn), jonas);
        assertThat(his.select(".decision h1").text()).isEqualTo("Is this what you said?");
        assertThat(his.select(".quote").text()).isEqualTo("Jonas builds kites");
        var record = school.in(() -> collaborations.work(id(teach)).one(jonas.personId(), "record").id());
        confirm(learn, record, 0, jonas);
        confirm(learn, record, 0, jonas);
        assertThat(page(get(teach), teacher).select(".stat").text()).startsWith("0 of 2");
        confirm(learn, record, 0, maya);
        assertThat(page(get(teach), teacher).select(".stat").text()).startsWith("1 of 2");

        answer(post(learn + "/contributions").param("kind", "RECORD").param("words", "Jonas builds kites and boats")
                .param("version", "0"), maya);
        assertThat(page(get(teach), teacher).select(".stat").text()).startsWith("0 of 2");
        assertThat(confirm(learn, record, 0, jonas).getStatus()).isEqualTo(409);
        answer(post(teach + "/contributions/" + record + "/confirmation").param("version", "1")
                .param("student", id(jonas.personId())), teacher);
        confirm(learn, record, 1, maya);
        assertThat(page(get(teach), teacher).select(".stat").text()).startsWith("1 of 2");
    }

    @Test
    void ofTwoWhoWriteTheSameRecordAtOnceOneSeesBothVersions() throws Exception {
        var teach = begin(Kind.INTERVIEW);
        var barrier = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var partner = threads.submit(() -> {
                barrier.await();
                return answer(post(learn(teach) + "/contributions").param("kind", "RECORD").param("words", "From her"), maya)
                        .getStatus();
            });
            var adult = threads.submit(() -> {
                barrier.await();
                return answer(post(teach + "/contributions").param("kind", "RECORD").param("words", "From paper")
                        .param("student", id(jonas.personId())), teacher).getStatus();
            });
            assertThat(List.of(partner.get(), adult.get())).containsExactlyInAnyOrder(302, 409);
        }
        assertThat(school.in(() -> collaborations.work(id(teach)).of(jonas.personId(), "record"))).hasSize(1);
    }

    @Test
    void ofTwoWhoConfirmAtOnceBothAreHeard() throws Exception {
        var teach = begin(Kind.INTERVIEW);
        enter(teach, jonas, "RECORD", "Jonas builds kites", null);
        var record = school.in(() -> collaborations.work(id(teach)).one(jonas.personId(), "record").id());
        var barrier = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var both = Stream.of(maya, jonas).map(student -> threads.submit(() -> {
                barrier.await();
                return confirm(learn(teach), record, 0, student).getStatus();
            })).toList();
            for (var one : both) {
                assertThat(one.get()).isEqualTo(302);
            }
        }
        assertThat(page(get(teach), teacher).select(".stat").text()).startsWith("1 of 2");
    }

    @Test
    void aJigsawPrintsItsGroupsAndSaysWhoTeachesWhat() throws Exception {
        Stream.of("Ana", "Theo", "Wei").forEach(school::student);
        var refused = answer(newOne(Kind.JIGSAW).param("topics", "Rivers"), teacher);
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.getContentAsString()).select("#topics-wrong").text()).contains("two topics or more");
        var long201 = answer(newOne(Kind.JIGSAW).param("topics", "Rivers\n" + "x".repeat(201)), teacher);
        assertThat(long201.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(long201.getContentAsString()).select("#topics-wrong").text()).contains("200");
        assertThat(Jsoup.parse(long201.getContentAsString()).select("#topics").text()).contains("xxx");
        var capitals = answer(newOne(Kind.JIGSAW).param("topics", "DNA\nRNA"), teacher).getRedirectedUrl();
        assertThat(page(get(capitals), teacher).select(".zone").text()).contains("DNA", "RNA");
        var teach = answer(newOne(Kind.JIGSAW).param("topics", "Rivers\nRain\n"), teacher).getRedirectedUrl();
        assertThat(page(get(teach), teacher).select(".zone")).hasSize(2);
        assertThat(page(get(learn(teach)), maya).select(".decision h1").text()).matches("Become the expert for (Rivers|Rain)");
        var paper = page(get(teach + "/paper"), teacher);
        assertThat(paper.select(".paper-list tbody tr")).hasSize(5);
        assertThat(paper.text()).contains("Expert groups", "Rivers", "Rain", "How we work together");
        tap(teach, maya);
        assertThat(page(get(learn(teach)), maya).select(".decision h1").text()).isEqualTo("You taught your topic");
    }

    @Test
    void aProjectKeepsItsDaysAndWhatAdultsSawInWords() throws Exception {
        var teach = answer(newOne(Kind.PROJECT).param("teamSize", "1").param("students", id(maya.personId())), teacher)
                .getRedirectedUrl();
        var today = LocalDate.now(TestSchool.ZONE);
        var outside = answer(post(teach + "/days").param("on", today.plusDays(90).toString()).param("words", "Show it"), teacher);
        assertThat(outside.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(outside.getContentAsString()).select("#day-on-wrong").text()).contains("between the first");
        answer(post(teach + "/days").param("on", today.plusDays(3).toString()).param("words", "Show it"), teacher);
        assertThat(page(get(learn(teach)), maya).select(".decision h1").text()).isEqualTo("Next: Show it");
        answer(post(learn(teach) + "/contributions").param("kind", "LOG").param("words", "Asked at the water works"), maya);
        assertThat(answer(get(learn(teach)), jonas).getStatus()).isEqualTo(404);
        assertThat(answer(post(learn(teach) + "/contributions").param("kind", "LOG").param("words", "x"), jonas).getStatus())
                .isEqualTo(404);

        var score = answer(post(teach + "/observations").param("words", "7/10"), teacher);
        assertThat(score.getStatus()).isEqualTo(422);
        var form = Jsoup.parse(score.getContentAsString());
        assertThat(form.select("#seen-wrong").text()).contains("in words");
        assertThat(form.select("#seen-words").text()).isEqualTo("7/10");
        var aide = school.staff(Role.AIDE, "Ms.", "Chen");
        school.assign(aide, Duty.AIDE);
        answer(post(teach + "/observations").param("words", "Asked a stranger kindly").param("social", "true"), aide);
        assertThat(page(get(teach), teacher).text()).contains("Asked a stranger kindly", "1 entry");
        assertThat(page(get(teach + "?student=" + maya.personId()), teacher).select(".said-card").text())
                .contains("Asked at the water works");
        assertThat(page(get(learn(teach)), maya).text()).doesNotContain("Asked a stranger");
    }

    @Test
    void whatStartsInClassIsAGroupForThePartnersLedger() throws Exception {
        var teach = begin(Kind.DEBATE);
        assertThat(answer(post(teach + "/gathering"), teacher).getStatus()).isEqualTo(422);
        var hour = school.in(() -> hours.start(school.classroom, teacher.personId(), 50));
        school.in(() -> hours.place(hour, List.of(maya.personId(), jonas.personId()), Destination.paper(), teacher.personId()));
        assertThat(page(get(teach), teacher).select("form[action$=gathering] button").text()).isEqualTo("Start now");
        assertThat(answer(post(teach + "/gathering"), teacher).getRedirectedUrl()).endsWith("/board");
        school.in(() -> {
            assertThat(groups.open(hour)).singleElement().satisfies(group -> assertThat(group.studentIds())
                    .containsExactlyInAnyOrder(maya.personId(), jonas.personId()));
            assertThat(hours.ofStudent(maya.personId()).orElseThrow().state()).isEqualTo(State.TOGETHER);
        });
    }

    @Test
    void whoComesLaterJoinsATeamAndWhoLeavesKeepsTheirWords() throws Exception {
        var teach = begin(Kind.DEBATE);
        answer(post(learn(teach) + "/contributions").param("kind", "CARD").param("side", "FOR").param("words", "I saw it"), maya);
        var ana = school.student("Ana");
        assertThat(answer(get(learn(teach)), ana).getStatus()).isEqualTo(404);
        answer(post(teach + "/members").param("student", id(ana.personId())).param("team", "1"), teacher);
        assertThat(page(get(learn(teach)), ana).select(".chips").text()).contains("Maya", "Jonas");

        school.in(() -> new TransactionTemplate(transactions).executeWithoutResult(status -> jdbc.sql(
                "update enrollment set ends_on = starts_on where student_id = ?").param(maya.personId()).update()));
        assertThat(answer(get(learn(teach)), maya).getStatus()).isEqualTo(404);
        assertThat(answer(post(learn(teach) + "/contributions").param("kind", "CARD").param("side", "FOR")
                .param("words", "More"), maya).getStatus()).isEqualTo(404);
        var board = page(get(teach + "?student=" + maya.personId()), teacher);
        assertThat(board.text()).contains("left the class", "I saw it");
    }

    @Test
    void whoComesLaterDoesNotJoinAPairThatHasARecord() throws Exception {
        var teach = begin(Kind.INTERVIEW);
        var ana = school.student("Ana");
        enter(teach, jonas, "RECORD", "Jonas builds kites", null);
        var join = post(teach + "/members").param("student", id(ana.personId()));
        assertThat(answer(join.param("team", "1"), teacher).getStatus()).isEqualTo(422);
        assertThat(answer(post(teach + "/members").param("student", id(ana.personId())).param("team", "2"), teacher).getStatus())
                .isEqualTo(302);
        assertThat(page(get(learn(teach)), ana).text()).doesNotContain("Jonas builds kites");
    }

    @Test
    void whatNoFormOfOursSendsIsRefused() throws Exception {
        assertThat(answer(newOne(Kind.DEBATE).param("students", "", id(maya.personId()), id(jonas.personId())), teacher)
                .getStatus()).isEqualTo(302);
        assertThat(answer(post("/teach/classes/" + school.classroom + "/collaborations").param("kind", ""), teacher).getStatus())
                .isEqualTo(404);
        var teach = begin(Kind.PROJECT);
        var far = answer(post(teach + "/observations").param("words", "Far away").param("on", "+999999999-12-31"), teacher);
        assertThat(far.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(far.getContentAsString()).select("#seen-words").text()).isEqualTo("Far away");
    }

    @Test
    void theWordsAndNormsAreTheClassesOwn() throws Exception {
        var teach = begin(Kind.SEMINAR);
        var change = post(teach + "/words").param("version", "0").param("question", "Why is it so?").param("social", "We ask")
                .param("norms", "Phones away").param("startsOn", "2026-11-01").param("endsOn", "2026-12-20");
        answer(change, teacher);
        assertThat(page(get(learn(teach)), maya).text()).contains("Phones away").doesNotContain("We look at each other");
        var stale = answer(post(teach + "/words").param("version", "0").param("question", "Why is it so?")
                .param("social", "We ask").param("norms", "Hands up").param("startsOn", "2026-11-01")
                .param("endsOn", "2026-12-20"), teacher);
        assertThat(stale.getStatus()).isEqualTo(409);
        assertThat(Jsoup.parse(stale.getContentAsString()).select("table").text()).contains("Phones away", "Hands up");
        var empty = answer(post(teach + "/words").param("version", "1").param("question", " ").param("social", "We ask")
                .param("startsOn", "2026-12-21").param("endsOn", "2026-12-20"), teacher);
        assertThat(empty.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(empty.getContentAsString()).select("#question-wrong")).isNotEmpty();
    }

    private String begin(Kind kind) throws Exception {
        return answer(newOne(kind), teacher).getRedirectedUrl();
    }

    private MockHttpServletRequestBuilder newOne(Kind kind) {
        var today = LocalDate.now(TestSchool.ZONE);
        return post("/teach/classes/" + school.classroom + "/collaborations").param("kind", kind.name())
                .param("question", "Why is it so?").param("social", "I ask before I answer")
                .param("norms", "We look at each other.").param("prompts", "What are you proud of?")
                .param("startsOn", today.toString()).param("endsOn", today.plusDays(7).toString());
    }

    private void tap(String teach, CurrentUser student) throws Exception {
        assertThat(answer(post(teach + "/contributions").param("kind", "TURN").param("student", id(student.personId())), teacher)
                .getStatus()).isEqualTo(302);
    }

    private void enter(String teach, CurrentUser student, String kind, String words, String side) throws Exception {
        assertThat(answer(post(teach + "/contributions").param("kind", kind).param("student", id(student.personId()))
                .param("words", words).param("side", side == null ? "" : side), teacher).getStatus()).isEqualTo(302);
    }

    private MockHttpServletResponse confirm(String learn, UUID record, int version, CurrentUser student) throws Exception {
        return answer(post(learn + "/contributions/" + record + "/confirmation").param("version", "" + version), student);
    }

    private static String learn(String teach) {
        return teach.replace("/teach/", "/learn/");
    }

    private static UUID id(String address) {
        return UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
    }

    private static String id(UUID id) {
        return id.toString();
    }

    private Document page(MockHttpServletRequestBuilder request, CurrentUser user) throws Exception {
        var answer = answer(request, user);
        assertThat(answer.getStatus()).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString());
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request, CurrentUser user) throws Exception {
        return mvc.perform(request.with(school.as(user)).with(csrf())).andReturn().getResponse();
    }
}
