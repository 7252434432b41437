package app.headsup.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import app.headsup.HeadsupTest;
import app.headsup.QueryCount;
import app.headsup.access.CurrentUser;
import app.headsup.access.Role;
import app.headsup.classhour.ClassHours;
import app.headsup.classhour.Destination;
import app.headsup.rules.Blank;
import app.headsup.rules.Mode;
import app.headsup.rules.Thresholds;
import app.headsup.web.SchoolClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
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

/** Looking back: what rules would have suggested in past hours, and what was suggested in fact. */
@HeadsupTest
class TrialPagesTest {

    @Autowired
    ClassAtWork atWork;
    @Autowired
    MockMvc mvc;
    @Autowired
    ClassHours hours;
    @Autowired
    Suggestions suggestions;
    @Autowired
    Policies policies;
    @Autowired
    SchoolClock clock;

    final Instant twoDaysAgo = Instant.now().minus(Duration.ofDays(2));
    ClassAtWork.Hour hour;
    CurrentUser teacher;
    String policy;

    /** Ana misses twice at minute 5, Ben has 60 % at minute 10; at 12 Ana is told no. The hour ends at 30. */
    @BeforeEach
    void anHourTwoDaysAgo() {
        try (var held = clock.at(twoDaysAgo)) {
            hour = atWork
                    .with("Ana", "Ben", "Chen");
        }
        teacher = hour.school.teacher;
        policy = "/teach/classes/" + hour.school.classroom + "/policy";
        at(5, () -> hour.missTwice(hour.student(0)));
        at(10, () -> hour.result(hour.student(1), 60));
        at(12, () -> hour.school.in(() -> {
            suggestions.look(hour.school.classroom);
            suggestions.open(hour.id, Locale.ENGLISH).stream().filter(one -> one.rule().equals("second-miss"))
                    .forEach(one -> suggestions.decide(one.id(), teacher.personId(), new Verdict.No("Tomorrow.")));
        }));
        at(30, () -> hour.school.in(() -> hours.end(hour.id, teacher.personId())));
    }

    @Test
    void aRuleIsTriedBeforeItIsSwitchedOn() throws Exception {
        hour.school.in(() -> policies.setMode(hour.school.classroom, "second-miss", Mode.OFF, teacher.personId()));

        var page = page(get(policy + "/trial").param("rule", "second-miss"), teacher);
        assertThat(page.select(".stat").text()).startsWith(
                "1 suggestion about one student in one class hour, 1 an hour. At most 1 in one hour, on ");
        assertThat(page.select(".trial-days summary").text()).isEqualTo("Ana");
        assertThat(page.select(".trial-days li li").text()).contains("Missed question 2 of “Equal ratios” twice.");
        assertThat(page.select("main").text()).contains("What a look back can’t know").doesNotContain("Ben");
        hour.school.in(() -> assertThat(policies.modes(hour.school.classroom)).containsEntry("second-miss", Mode.OFF));
    }

    @Test
    void whatIsTypedIsTriedAndNotSaved() throws Exception {
        var page = page(typed("60"), teacher);
        assertThat(page.select(".chips li").eachText()).contains("Ana once").noneMatch(who -> who.startsWith("Ben"));
        assertThat(page.select("form[method=post] input[name='numbers[alert-line]']").val()).isEqualTo("60");
        assertThat(page(typed("61"), teacher).select(".chips li").eachText()).contains("Ana once", "Ben once");
        hour.school.in(() -> assertThat(policies.thresholds(hour.school.classroom)).isEqualTo(Thresholds.DEFAULT));

        var refused = answer(typed("many"), teacher);
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.getContentAsString()).select("input[name='numbers[alert-line]']").val())
                .isEqualTo("many");
        assertThat(answer(get(policy + "/trial").param("rule", "no-such-rule"), teacher).getStatus()).isEqualTo(404);
        var colleague = hour.school.staff(Role.TEACHER, "Mr.", "Okafor");
        assertThat(answer(get(policy + "/trial"), colleague).getStatus()).isEqualTo(404);
    }

    @Test
    void moreHoursAreReadInTheSameNumberOfStatements() throws Exception {
        // The first page of a school on a node also learns its zone, once.
        page(get(policy + "/trial"), teacher);
        var one = QueryCount.of(() -> page(get(policy + "/trial"), teacher));
        for (int day = 1; day <= 3; day++) {
            var later = twoDaysAgo.plus(Duration.ofHours(2L * day));
            try (var held = clock.at(later)) {
                hour.school.in(() -> {
                    var next = hours.start(hour.school.classroom, teacher.personId(), 50);
                    hours.place(next, List.of(hour.student(2).personId()), Destination.paper(),
                            teacher.personId());
                    try (var end = clock.at(later.plusSeconds(1200))) {
                        hours.end(next, teacher.personId());
                    }
                });
            }
        }
        assertThat(QueryCount.of(() -> page(get(policy + "/trial"), teacher))).isEqualTo(one);
    }

    @Test
    void everySuggestionIsKeptWithWhatBecameOfIt() throws Exception {
        var kept = "/teach/classes/" + hour.school.classroom + "/suggestions";
        var all = page(get(kept), teacher).select("main ol > li").eachText();
        assertThat(all).anyMatch(one -> one.startsWith("Ana Conference Missed question 2")
                        && one.contains("Ms. Rivera said no. Tomorrow."))
                .anyMatch(one -> one.startsWith("Ben Conference 60 %") && one.contains("Nobody answered;"));
        assertThat(page(get(kept).param("student", id(1)), teacher).select("main ol > li").eachText())
                .allMatch(one -> one.startsWith("Ben"));
        assertThat(answer(get(kept).param("student", UUID.randomUUID().toString()), teacher).getStatus()).isEqualTo(404);
    }

    private String id(int student) {
        return hour.student(student).personId().toString();
    }

    private void at(int minute, Runnable happening) {
        try (var held = clock.at(twoDaysAgo.plus(Duration.ofMinutes(minute)))) {
            happening.run();
        }
    }

    private MockHttpServletRequestBuilder typed(String alertLine) {
        var request = post(policy + "/trial").param("version", "");
        for (var blank : Blank.values()) {
            request.param("numbers[" + blank.key() + "]", blank == Blank.ALERT_LINE ? alertLine
                    : String.valueOf(blank.in(Thresholds.DEFAULT)));
        }
        return request;
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
