package app.headsup.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import app.headsup.HeadsupTest;
import app.headsup.TestSchool;
import app.headsup.access.CurrentUser;
import app.headsup.access.Role;
import app.headsup.roster.Duty;
import app.headsup.roster.Registrar;
import app.headsup.rules.Blank;
import app.headsup.rules.Mode;
import app.headsup.rules.RuleBook;
import app.headsup.rules.Thresholds;
import java.util.HashMap;
import java.util.Locale;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A class's rules as a teacher fills them in, an aide reads them, and anybody may read them. */
@HeadsupTest
class PolicyPagesTest {

    @Autowired
    MockMvc mvc;
    @Autowired
    Registrar registrar;
    @Autowired
    Policies policies;
    @Autowired
    RuleBook rules;

    TestSchool school;
    CurrentUser teacher;
    String policy;

    @BeforeEach
    void aClass() {
        school = new TestSchool(registrar, "Ana");
        teacher = school.teacher;
        policy = "/teach/classes/" + school.classroom + "/policy";
    }

    @Test
    void theRulesReadAsSentencesWithTheirNumbersAndEveryChangeIsKept() throws Exception {
        var page = page(get(policy), teacher);
        assertThat(page.select(number(Blank.ALERT_LINE)).val()).isEqualTo("65");
        assertThat(page.select("ol h2").eachText()).hasSize(rules.keys().size()).startsWith("An adult’s own word");
        assertThat(page.select("select[name='modes[second-miss]'] option").eachAttr("value"))
                .containsExactly("OFF", "SUGGEST");
        assertThat(page.select("select[name='modes[understood]'] option")).hasSize(3);
        assertThat(page.select("#changes ~ div").text()).startsWith("Nobody has changed anything yet.");

        answer(filledIn("version", "", field(Blank.ALERT_LINE), "50", "modes[understood]", "OFF"),
                teacher);

        var changed = page(get(policy), teacher);
        assertThat(changed.select(number(Blank.ALERT_LINE)).val()).isEqualTo("50");
        assertThat(changed.select("select[name='modes[understood]'] option[selected]").val()).isEqualTo("OFF");
        assertThat(changed.select("#understood").text()).contains("Chosen by Ms. Rivera, ");
        assertThat(changed.select("section[aria-labelledby=changes] li").eachText())
                .anyMatch(line -> line.startsWith("Alert line in percent: 65, now 50. Ms. Rivera, "))
                .anyMatch(line -> line.startsWith(
                        "Finished and understood: “Suggest, and an adult decides”, now “Keep quiet"));
        assertThat(page(get(policy + "/changes"), teacher).select("main li")).hasSize(2);
    }

    @Test
    void aWayAndWhomToTellAreChosenKeptAndReadByAnybody() throws Exception {
        var before = page(get(policy), teacher);
        assertThat(before.select("select[name='choices[alert-route]'] option[selected]").text())
                .isEqualTo("a one-on-one conference");
        assertThat(before.select("#alert-line .ticks [checked]").eachAttr("value")).containsExactly("facilitator");

        answer(filledIn("version", "", "choices[alert-route]", "partner")
                .param("choices[alert-told]", "teacher", "mentor"), teacher);

        var page = page(get(policy), teacher);
        assertThat(page.select("select[name='choices[alert-route]'] option[selected]").val()).isEqualTo("partner");
        assertThat(page.select("#alert-line .ticks [checked]").eachAttr("value")).containsExactly("mentor");
        assertThat(page(get(policy + "/changes"), teacher).select("main li").eachText())
                .anyMatch(line -> line.startsWith("Offered under the line: a one-on-one conference, now a partner"))
                .anyMatch(line -> line.contains(", now the class’s teachers, the mentor in any case."));
        assertThat(Jsoup.parse(stranger(get("/about/rules/" + school.classroom)).getContentAsString()).text()).contains(
                "offer a partner who understood it and tell the class’s teachers, the mentor in any case");
        assertThat(page(get(policy + "/trial"), teacher).select("input[name='choices[alert-told]']").eachAttr("value"))
                .containsExactly("teacher", "mentor");

        var refused = answer(filledIn("version", "0").param("choices[alert-told]", "mentor"), teacher);
        assertThat(refused.getStatus()).as("nobody of the class told").isEqualTo(422);
        assertThat(Jsoup.parse(refused.getContentAsString()).select("#alert-line strong.wrong")).hasSize(1);
    }

    @Test
    void aRuleThatIsCarriedStandsWhereItWasLetGo() throws Exception {
        answer(filledIn("version", "", "carried", "well-done", "place", "1"), teacher);
        school.in(() -> assertThat(policies.view(school.classroom).rules().order())
                .startsWith("need", "well-done", "asked-to-talk").hasSize(rules.keys().size()));
    }

    @Test
    void aRuleIsHeardEarlierAndWhatWasTypedIsSavedWithIt() throws Exception {
        answer(filledIn("version", "", field(Blank.REST_MINUTES), "20", "up", "second-miss"), teacher);
        answer(filledIn("version", "0", field(Blank.REST_MINUTES), "20", "up", "second-miss"), teacher);

        school.in(() -> {
            var now = policies.view(school.classroom).rules();
            assertThat(now.order()).startsWith("need", "second-miss").doesNotHaveDuplicates().hasSize(rules.keys().size());
            assertThat(now.numbers().restMinutes()).isEqualTo(20);
        });
        var page = page(get(policy), teacher);
        assertThat(page.select("ol h2").eachText().get(1)).isEqualTo("The same question missed twice");
        assertThat(page.select("#second-miss button[name=up]").hasAttr("disabled")).isTrue();
        assertThat(page.select("#need .order")).isEmpty();
        assertThat(page(get(policy + "/changes"), teacher).select("main").text())
                .contains("The same question missed twice: heard at place 3, now at place 2.");
    }

    @Test
    void whatIsOutOfRangeIsShownAgainAsItWasTyped() throws Exception {
        var refused = answer(filledIn(field(Blank.ALERT_LINE), "0", field(Blank.WAITING_MINUTES), "lots",
                field(Blank.SCREEN_MINUTES), "", "modes[understood]", "STANDING_YES"), teacher);
        assertThat(refused.getStatus()).isEqualTo(422);
        var form = Jsoup.parse(refused.getContentAsString());
        assertThat(form.select(number(Blank.ALERT_LINE)).val()).isEqualTo("0");
        assertThat(form.select(number(Blank.WAITING_MINUTES)).val()).isEqualTo("lots");
        assertThat(form.select("select[name='modes[understood]'] option[selected]").val()).isEqualTo("STANDING_YES");
        assertThat(form.select("strong.wrong").eachText()).hasSize(3).contains("Please choose a number from 1 to 100.");

        assertThat(answer(filledIn("version", "", "modes[need]", "STANDING_YES"), teacher).getStatus())
                .as("a private reason").isEqualTo(422);
        school.in(() -> assertThat(policies.view(school.classroom).version()).isNull());
    }

    @Test
    void anOldPageShowsBothVersions() throws Exception {
        school.in(() -> policies.setMode(school.classroom, "understood", Mode.OFF, teacher.personId()));
        var stale = answer(filledIn("version", "", field(Blank.ALERT_LINE), "50",
                "modes[understood]", "STANDING_YES"), teacher);
        assertThat(stale.getStatus()).isEqualTo(409);
        assertThat(Jsoup.parse(stale.getContentAsString()).select("tbody tr").eachText()).containsExactly(
                "Alert line in percent 50 65",
                "Finished and understood Do it right away, in my name Keep quiet: this rule is off");

        school.in(() -> policies.setMode(school.classroom, "understood", Mode.SUGGEST, teacher.personId()));
        assertThat(answer(filledIn("version", "0", field(Blank.ALERT_LINE), "50"), teacher).getStatus())
                .as("a mode counts as a change of the whole").isEqualTo(409);
        school.in(() -> assertThat(policies.thresholds(school.classroom)).isEqualTo(Thresholds.DEFAULT));
    }

    @Test
    void anAideReadsAndChangesNothing() throws Exception {
        var aide = school.staff(Role.AIDE, "Mr.", "Okafor");
        school.assign(aide, Duty.AIDE);
        var page = page(get(policy), aide);
        assertThat(page.select("main").text()).contains("When a student scores under 65 %");
        assertThat(page.select("main form, main button, main input")).isEmpty();
        assertThat(answer(filledIn("version", ""), aide).getStatus()).isEqualTo(403);
    }

    @Test
    void anybodyReadsTheRulesInForceAndWhatTheSoftwareNeverDecides() throws Exception {
        school.in(() -> {
            policies.setThresholds(school.classroom, Thresholds.of(blank ->
                    blank == Blank.ALERT_LINE ? 58 : blank.in(Thresholds.DEFAULT)), null, teacher.personId());
            policies.setMode(school.classroom, "understood", Mode.STANDING_YES, teacher.personId());
            policies.setMode(school.classroom, "second-miss", Mode.OFF, teacher.personId());
        });
        var about = "/about/rules/" + school.classroom;

        var page = Jsoup.parse(stranger(get(about)).getContentAsString());
        assertThat(page.select("ol li").eachText())
                .anyMatch(rule -> rule.contains("under 58 %") && rule.endsWith("An adult decides each time."))
                .anyMatch(rule -> rule.startsWith("Finished and understood") && rule.contains("agreed to this in advance"))
                .noneMatch(rule -> rule.startsWith("The same question missed twice"));
        assertThat(page.select("main").text()).contains("Switched off in this class: The same question missed twice",
                "What the software never decides", "They change nobody’s playlist.").doesNotContain("Ana", "Rivera");
        assertThat(Jsoup.parse(stranger(get(about).locale(Locale.of("es"))).getContentAsString()).select("main").text())
                .contains("Cuando alguien queda por debajo del 58 %", "Lo que el programa nunca decide");
        assertThat(stranger(get("/about/rules/" + UUID.randomUUID())).getStatus()).isEqualTo(404);
        assertThat(stranger(get("/about/rules/math-6b")).getStatus()).isEqualTo(404);

        var ana = school.students.getFirst();
        assertThat(answer(get("/about/rules"), ana).getRedirectedUrl()).isEqualTo(about);
        assertThat(answer(get("/about/rules"), school.guardianOf(ana)).getRedirectedUrl()).isEqualTo(about);
        assertThat(page(get("/learn"), ana).select("a[href=/about/rules]")).hasSize(1);
    }

    /** The page as it stands, with these fields filled in otherwise: name, value, name, value … */
    private MockHttpServletRequestBuilder filledIn(String... typed) {
        var fields = new HashMap<String, String>();
        for (var blank : Blank.values()) {
            fields.put(field(blank), String.valueOf(blank.in(Thresholds.DEFAULT)));
        }
        for (int i = 0; i < typed.length; i += 2) {
            fields.put(typed[i], typed[i + 1]);
        }
        var request = post(policy);
        fields.forEach(request::param);
        return request;
    }

    private static String field(Blank blank) {
        return "numbers[" + blank.key() + "]";
    }

    private static String number(Blank blank) {
        return "input[name='" + field(blank) + "']";
    }

    private Document page(MockHttpServletRequestBuilder request, CurrentUser user) throws Exception {
        var answer = answer(request, user);
        assertThat(answer.getStatus()).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString());
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request, CurrentUser user) throws Exception {
        return mvc.perform(request.with(school.as(user)).with(csrf())).andReturn().getResponse();
    }

    private MockHttpServletResponse stranger(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request).andReturn().getResponse();
    }
}
