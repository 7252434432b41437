package app.headsup.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import app.headsup.HeadsupTest;
import app.headsup.access.CurrentUser;
import app.headsup.access.Role;
import app.headsup.classhour.ClassHours;
import app.headsup.library.LessonEditor;
import app.headsup.library.Library;
import app.headsup.playlist.Playlists;
import app.headsup.progress.Progress;
import app.headsup.roster.Registrar;
import app.headsup.rules.Thresholds;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@HeadsupTest
class RoutingPagesTest {

    @Autowired
    MockMvc mvc;
    @Autowired
    Registrar registrar;
    @Autowired
    LessonEditor editor;
    @Autowired
    Library library;
    @Autowired
    Playlists playlists;
    @Autowired
    Progress progress;
    @Autowired
    ClassHours hours;
    @Autowired
    Suggestions suggestions;
    @Autowired
    Policies policies;

    ClassAtWork.Hour hour;
    CurrentUser teacher;
    CurrentUser ana;
    UUID classroom;

    @BeforeEach
    void aClassInItsHour() {
        hour = new ClassAtWork(registrar, editor, library, playlists, hours, progress, suggestions)
                .with("Ana", "Ben", "Chen", "Dalia");
        teacher = hour.school.teacher;
        classroom = hour.school.classroom;
        ana = hour.student(0);
    }

    @Test
    void whySaysWhichQuestionWasAnsweredHowAndWhen() throws Exception {
        hour.missTwice(ana);
        var page = page(get("/teach/suggestions/" + hour.look().getFirst().id()), teacher);

        assertThat(page.select("h1").text()).isEqualTo("Ana Conference");
        assertThat(page.text()).contains("Missed question 2 of “Equal ratios” twice.",
                "Ana answered “4 cups need how many spoons?” with “5”, a miss at try 1.",
                "Ana answered “4 cups need how many spoons?” with “7”, a miss at try 2.");
        assertThat(page.select("button[value=YES]")).hasSize(1);
        assertThat(page.select(".evidence small")).allMatch(when -> !when.text().isBlank());
    }

    @Test
    void theSecondOfTwoClicksHearsWhoDecidedWhat() throws Exception {
        hour.missTwice(ana);
        var decision = "/teach/suggestions/" + hour.look().getFirst().id() + "/decision";

        var first = answer(post(decision).param("verdict", "YES"), teacher);
        assertThat(first.getStatus()).isEqualTo(302);
        assertThat(first.getRedirectedUrl()).isEqualTo("/teach/classes/" + classroom + "/board");

        var second = answer(post(decision).param("verdict", "NO"), teacher);
        assertThat(second.getStatus()).isEqualTo(409);
        assertThat(Jsoup.parse(second.getContentAsString()).select("main").text())
                .contains("Ms. Rivera has already said yes to this.");
        var why = page(get(decision.replace("/decision", "")), teacher);
        assertThat(why.text()).contains("Ms. Rivera has already said yes to this.");
        assertThat(why.select("button[value=YES]")).isEmpty();
    }

    @Test
    void whatStoppedBeingTrueCantBeDecided() throws Exception {
        hour.missTwice(ana);
        var suggestion = hour.look().getFirst().id();
        hour.answer(ana, hour.lesson.number, "6");
        assertThat(hour.look()).isEmpty();

        var late = answer(post("/teach/suggestions/" + suggestion + "/decision").param("verdict", "YES")
                .header("HX-Request", "true"), teacher);
        assertThat(late.getStatus()).isEqualTo(409);
        assertThat(late.getHeader("HX-Retarget")).isEqualTo("#flash");
        assertThat(late.getContentAsString()).contains("something changed in class").doesNotContain("<html");
    }

    @Test
    void anAnswerThatMakesNoSenseIsRefused() throws Exception {
        hour.missTwice(ana);
        var decision = "/teach/suggestions/" + hour.look().getFirst().id() + "/decision";

        for (var nonsense : new String[][] {{"MAYBE", "route", "CONFERENCE"}, {"CHANGED", "route", "MOON"},
                {"CHANGED", "word", "no route"}, {"LATER", "minutes", "-5"}, {"LATER", "minutes", "soon"}}) {
            assertThat(answer(post(decision).param("verdict", nonsense[0]).param(nonsense[1], nonsense[2]), teacher)
                    .getStatus()).as(String.join(" ", nonsense)).isEqualTo(422);
        }
        assertThat(hour.look()).hasSize(1);
    }

    @Test
    void anotherClassesSuggestionIsNotFound() throws Exception {
        hour.missTwice(ana);
        var suggestion = "/teach/suggestions/" + hour.look().getFirst().id();
        var colleague = hour.school.staff(Role.TEACHER, "Mr.", "Okafor");

        assertThat(answer(get(suggestion), colleague).getStatus()).isEqualTo(404);
        assertThat(answer(post(suggestion + "/decision").param("verdict", "YES"), colleague).getStatus()).isEqualTo(404);
        assertThat(answer(get("/teach/classes/" + classroom + "/policy"), colleague).getStatus()).isEqualTo(404);
        assertThat(answer(post("/teach/classes/" + classroom + "/needs").param("words", "x"), colleague).getStatus())
                .isEqualTo(404);
        assertThat(hour.look()).hasSize(1);
    }

    @Test
    void aNeedIsWrittenDownAndOneWithoutWordsKeepsWhatWasChosen() throws Exception {
        var needs = "/teach/classes/" + classroom + "/needs";
        var refused = answer(post(needs).param("student", ana.personId().toString()).param("route", "PAPER_PRACTICE"),
                teacher);
        assertThat(refused.getStatus()).isEqualTo(422);
        var form = Jsoup.parse(refused.getContentAsString());
        assertThat(form.select(".wrong").text()).isEqualTo("Please write something here.");
        assertThat(form.select("#student option[selected]").text()).isEqualTo("Ana");
        assertThat(form.select("#route option[selected]").text()).isEqualTo("On paper");

        answer(post(needs).param("student", ana.personId().toString()).param("route", "CONFERENCE")
                .param("words", "I want to talk with Ana"), teacher);

        assertThat(page(get(needs), teacher).select("main").text())
                .contains("Nobody has acted on these yet", "“I want to talk with Ana”");
        assertThat(hour.look()).hasSize(1);
    }

    @Test
    void aNeedForAStudentOfNobodysClassIsNotFound() throws Exception {
        assertThat(answer(post("/teach/classes/" + classroom + "/needs").param("student", UUID.randomUUID().toString())
                .param("route", "CONFERENCE").param("words", "hello"), teacher).getStatus()).isEqualTo(404);
    }

    @Test
    void theRulesReadAsSentencesWithTheirNumbersAndSayWhoSetThem() throws Exception {
        var policy = "/teach/classes/" + classroom + "/policy";
        var page = page(get(policy), teacher);
        assertThat(page.select("#alertLine").val()).isEqualTo("65");
        assertThat(page.select("legend").eachText()).startsWith("1. An adult’s own word", "2. A score under the line",
                "3. The same question missed twice", "4. Finished and understood");
        assertThat(page.select("input[name='modes[second-miss]']").eachAttr("value")).containsExactly("OFF", "SUGGEST");
        assertThat(page.select("input[name='modes[understood]']")).hasSize(3);

        answer(post(policy).param("version", "").param("alertLine", "50").param("waitingMinutes", "5")
                .param("restMinutes", "15").param("screenMinutes", "15").param("modes[understood]", "OFF"), teacher);

        var changed = page(get(policy), teacher);
        assertThat(changed.select("#alertLine").val()).isEqualTo("50");
        assertThat(changed.text()).contains("Numbers last changed by Ms. Rivera", "Set by Ms. Rivera");
        assertThat(changed.select("input[name='modes[understood]'][checked]").val()).isEqualTo("OFF");
        hour.result(ana, 60);
        assertThat(hour.look()).isEmpty();
    }

    @Test
    void numbersOutOfRangeAreShownAgainAndAnOldPageIsStale() throws Exception {
        var policy = "/teach/classes/" + classroom + "/policy";
        var refused = answer(post(policy).param("alertLine", "0").param("waitingMinutes", "lots")
                .param("restMinutes", "15").param("screenMinutes", ""), teacher);
        assertThat(refused.getStatus()).isEqualTo(422);
        var form = Jsoup.parse(refused.getContentAsString());
        assertThat(form.select("#alertLine").val()).isEqualTo("0");
        assertThat(form.select("strong.wrong")).hasSize(3);

        hour.school.in(() -> policies.setThresholds(classroom, new Thresholds(70, 3, 15, 15), null, teacher.personId()));
        assertThat(answer(post(policy).param("alertLine", "50").param("waitingMinutes", "3").param("restMinutes", "15")
                .param("screenMinutes", "15"), teacher).getStatus()).isEqualTo(409);
        assertThat(answer(post(policy).param("version", "0").param("alertLine", "50").param("waitingMinutes", "3")
                .param("restMinutes", "15").param("screenMinutes", "15").param("modes[need]", "STANDING_YES"), teacher)
                .getStatus()).isEqualTo(422);
        hour.school.in(() -> assertThat(policies.thresholds(classroom).alertLine()).isEqualTo(70));
    }

    /** P25: rules alone change nothing that a student sees. */
    @Test
    void withEveryRuleAtItsDefaultAndNoAdultActionNothingReachesAStudent() throws Exception {
        var others = hour.school.students.subList(1, 4);
        others.forEach(hour::understand);
        hour.understand(ana);
        var elif = hour.school.student("Elif");
        hour.missTwice(elif);
        var pages = pagesOf(ana, elif);
        var places = hour.school.in(() -> hours.whereabouts(hour.id));

        assertThat(hour.look()).as("there is something to suggest").isNotEmpty();

        assertThat(pagesOf(ana, elif)).isEqualTo(pages);
        hour.school.in(() -> {
            assertThat(hours.whereabouts(hour.id)).isEqualTo(places)
                    .allMatch(place -> place.groupId() == null && place.adultId() == null);
            assertThat(suggestions.kindWord(hour.id, ana.personId(), java.util.Locale.ENGLISH)).isEmpty();
        });
    }

    private String pagesOf(CurrentUser... students) throws Exception {
        var pages = new StringBuilder();
        for (var student : students) {
            for (var path : new String[] {"/learn", "/learn/direction", "/learn/away", "/learn/lessons/" + hour.lesson.id}) {
                pages.append(Jsoup.parse(answer(get(path), student).getContentAsString()).select("main, body").last().text());
            }
        }
        return pages.toString();
    }

    private Document page(MockHttpServletRequestBuilder request, CurrentUser user) throws Exception {
        var answer = answer(request, user);
        assertThat(answer.getStatus()).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString());
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request, CurrentUser user) throws Exception {
        return mvc.perform(request.with(hour.school.as(user)).with(csrf())).andReturn().getResponse();
    }
}
