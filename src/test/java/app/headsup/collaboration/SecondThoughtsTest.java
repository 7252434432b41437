package app.headsup.collaboration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import app.headsup.HeadsupTest;
import app.headsup.TestSchool;
import app.headsup.access.CurrentUser;
import app.headsup.access.Role;
import app.headsup.groupwork.SeatingRuleView;
import app.headsup.groupwork.SeatingRules;
import app.headsup.roster.Duty;
import app.headsup.roster.Registrar;
import java.time.LocalDate;
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

/** Words that their author changes or strikes out, and places that mind who is kept apart. */
@HeadsupTest
class SecondThoughtsTest {

    @Autowired
    MockMvc mvc;
    @Autowired
    Registrar registrar;
    @Autowired
    Collaborations collaborations;
    @Autowired
    SeatingRules rules;

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
    void aCardIsChangedByItsAuthorAndWhatItSaidIsKept() throws Exception {
        var debate = begin(Kind.DEBATE);
        var learn = "/learn/collaborations/" + debate;
        answer(post(learn + "/contributions").param("kind", "CARD").param("side", "FOR").param("words", "They sleep late")
                .param("source", "My aunt"), maya);
        var card = learn + "/contributions/" + first(debate);
        var empty = answer(change(card, "0", " ").param("side", "FOR").param("source", "A study"), maya);
        assertThat(empty.getStatus()).isEqualTo(422);
        var open = Jsoup.parse(empty.getContentAsString()).select("details[open]");
        assertThat(open.select(".wrong").text()).isEqualTo("Please write a few words.");
        assertThat(open.select("[name=source]").val()).isEqualTo("A study");
        assertThat(answer(change(card, "0", "Teenagers fall asleep at eleven").param("side", "FOR").param("source", "A study"), maya)
                .getStatus()).isEqualTo(302);
        var page = page(get("/teach/collaborations/" + debate + "?student=" + maya.personId()), teacher);
        assertThat(page.select(".said-card > .typed").text()).isEqualTo("Teenagers fall asleep at eleven");
        assertThat(page.select(".said-card details").text()).contains("What it said before", "They sleep late (My aunt)");

        var late = answer(change(card, "0", "Another one").param("side", "FOR"), maya);
        assertThat(late.getStatus()).isEqualTo(409);
        assertThat(Jsoup.parse(late.getContentAsString()).select("table").text()).contains("Teenagers fall asleep", "Another one");
        assertThat(answer(change(card, "1", "Mine now").param("side", "FOR"), jonas).getStatus()).isEqualTo(404);
        assertThat(answer(change(card.replace("/learn/", "/teach/"), "1", "Corrected").param("side", "FOR"), teacher).getStatus())
                .isEqualTo(404);
    }

    @Test
    void whatIsStruckOutCountsNoLongerAndCanStillBeRead() throws Exception {
        var seminar = begin(Kind.SEMINAR);
        var learn = "/learn/collaborations/" + seminar;
        answer(post(learn + "/contributions").param("kind", "WRITTEN").param("words", "I wonder about dice"), maya);
        assertThat(page(get("/teach/collaborations/" + seminar), teacher).select("#turns-of .taps").text()).doesNotContain("Maya");
        var words = learn + "/contributions/" + first(seminar);
        assertThat(answer(post(words + "/strike-out").param("version", "7"), maya).getStatus()).isEqualTo(409);
        assertThat(answer(post(words + "/strike-out").param("version", "0"), jonas).getStatus()).isEqualTo(404);
        answer(post(words + "/strike-out").param("version", "0"), maya);
        assertThat(page(get("/teach/collaborations/" + seminar), teacher).select("#turns-of .taps").text()).contains("Maya");
        var own = page(get(learn), maya);
        assertThat(own.select(".decision h1").text()).isEqualTo("Say one thing in the circle");
        assertThat(own.select(".struck").text()).contains("I wonder about dice", "struck out");
        assertThat(own.select(".struck form")).isEmpty();
        assertThat(answer(change(words, "1", "Back again"), maya).getStatus()).isEqualTo(422);
    }

    @Test
    void anObservationIsItsAuthorsAndChangedInWords() throws Exception {
        var teach = "/teach/collaborations/" + begin(Kind.PROJECT);
        var aide = school.staff(Role.AIDE, "Ms.", "Chen");
        school.assign(aide, Duty.AIDE);
        answer(post(teach + "/observations").param("words", "Jonas helped").param("social", "true"), aide);
        assertThat(page(get(teach), teacher).select(".said-card form")).isEmpty();
        var address = page(get(teach), aide).select(".said-card form").attr("action").replace("/words", "");
        assertThat(answer(change(address, "0", "9/10"), aide).getStatus()).isEqualTo(422);
        assertThat(answer(change(address, "0", "Mine"), teacher).getStatus()).isEqualTo(404);
        answer(change(address, "0", "Maya helped"), aide);
        assertThat(page(get(teach), teacher).select(".said-card").text()).contains("Maya helped", "What it said before Jonas helped");
        assertThat(answer(change(address, "0", "Both helped"), aide).getStatus()).isEqualTo(409);
        assertThat(answer(post(address + "/strike-out").param("version", "0"), aide).getStatus()).isEqualTo(409);
        answer(post(address + "/strike-out").param("version", "1"), aide);
        assertThat(page(get(teach), teacher).select(".said-card.struck").text()).contains("struck out");
        answer(post(teach + "/closing"), teacher);
        assertThat(answer(change(address, "2", "Later"), aide).getStatus()).isEqualTo(422);
    }

    @Test
    void whoComesLaterDoesNotJoinSomebodyFromWhomTheyAreKeptApart() throws Exception {
        var teach = "/teach/collaborations/" + begin(Kind.PROJECT);
        var ana = school.student("Ana");
        school.in(() -> rules.set(school.classroom, SeatingRuleView.Kind.APART, List.of(ana.personId(), jonas.personId()),
                teacher.personId()));
        int his = school.in(() -> collaborations.work(id(teach)).member(jonas.personId()).team());
        var joining = answer(post(teach + "/members").param("student", ana.personId().toString()).param("team", "" + his), teacher);
        assertThat(joining.getStatus()).isEqualTo(422);
        assertThat(joining.getContentAsString()).contains("kept apart from somebody there");
        assertThat(answer(post(teach + "/members").param("student", ana.personId().toString()).param("team", "" + (3 - his)),
                teacher).getStatus()).isEqualTo(302);
    }

    private UUID begin(Kind kind) throws Exception {
        var today = LocalDate.now(TestSchool.ZONE);
        return id(answer(post("/teach/classes/" + school.classroom + "/collaborations").param("kind", kind.name())
                .param("question", "Why is it so?").param("social", "I ask before I answer").param("teamSize", "1")
                .param("startsOn", today.toString()).param("endsOn", today.plusDays(7).toString()), teacher).getRedirectedUrl());
    }

    private static MockHttpServletRequestBuilder change(String address, String version, String words) {
        return post(address + "/words").param("version", version).param("words", words);
    }

    private UUID first(UUID collaboration) {
        return school.in(() -> collaborations.work(collaboration).contributions().getFirst().id());
    }

    private static UUID id(String address) {
        return UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
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
