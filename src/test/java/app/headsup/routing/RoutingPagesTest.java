package app.headsup.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import app.headsup.HeadsupTest;
import app.headsup.access.CurrentUser;
import app.headsup.access.Role;
import app.headsup.classhour.ClassHours;
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
    ClassAtWork atWork;
    @Autowired
    MockMvc mvc;
    @Autowired
    ClassHours hours;
    @Autowired
    Suggestions suggestions;

    ClassAtWork.Hour hour;
    CurrentUser teacher;
    CurrentUser ana;
    UUID classroom;

    @BeforeEach
    void aClassInItsHour() {
        hour = atWork
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

    /** Rules alone change nothing that a student sees. */
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
