package app.headsup.rotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import app.headsup.HeadsupTest;
import app.headsup.TestSchool;
import app.headsup.grouping.Style;
import app.headsup.roster.Registrar;
import app.headsup.roster.SchoolDays;
import app.headsup.rotation.solver.Figures;
import app.headsup.web.SchoolClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What a teacher reads beside a plan while a better one is looked for, and takes. */
@HeadsupTest
class SolvingPagesTest {

    private static final Instant LATER = Instant.parse("2060-01-05T15:00:00Z");

    @Autowired
    MockMvc mvc;
    @Autowired
    Rotations rotations;
    @Autowired
    SolvingStore store;
    @Autowired
    Registrar registrar;
    @Autowired
    SchoolClock clock;
    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void aTeacherAsksWatchesAndTakesAndNobodyElseDoes() throws Exception {
        var school = new TestSchool(registrar, "Maya", "Jonas", "Aisha", "Theo");
        var plan = draft(school);
        assertThat(piece(school, plan).text()).contains("A better plan", "Solve around the locks").doesNotContain("Take");

        try (var held = clock.at(LATER)) {
            assertThat(ask(school, plan, "")).isEqualTo(302);
        }
        assertThat(piece(school, plan).text()).contains("Waiting for its turn", "Stop").doesNotContain("Solve around");

        var better = plan.places().stream().filter(place -> place.zoneId() != null).skip(1).toList();
        inTransaction(school, () -> {
            var claim = store.claim("one", LATER).orElseThrow();
            store.keep(claim.id(), "one", better, 0, new Figures(41, 1, 3, 17), LATER);
        });
        assertThat(piece(school, plan).text()).contains("Looking for a better plan",
                "41 new pairs, one repeat; 3 students are with an adult.", "Take the best so far");

        assertThat(ask(school, plan, "/taking")).isEqualTo(302);
        assertThat(piece(school, plan).text()).contains("This is the plan you see.").doesNotContain("Take");
        assertThat(ask(school, plan, "/taking")).isEqualTo(409);

        var other = new TestSchool(registrar, "Ana");
        assertThat(ask(other, plan, "")).isEqualTo(404);
        assertThat(ask(other, plan, "/stop")).isEqualTo(404);
        assertThat(ask(other, plan, "/taking")).isEqualTo(404);
    }

    private int ask(TestSchool school, PlanView plan, String what) throws Exception {
        return mvc.perform(post("/teach/rotations/" + plan.id() + "/solving" + what).param("version", "" + plan.version())
                .with(school.as(school.teacher)).with(csrf())).andReturn().getResponse().getStatus();
    }

    private Element piece(TestSchool school, PlanView plan) throws Exception {
        return Jsoup.parse(mvc.perform(get("/teach/rotations/" + plan.id()).with(school.as(school.teacher))).andReturn()
                .getResponse().getContentAsString()).selectFirst("#solving");
    }

    private void inTransaction(TestSchool school, Runnable work) {
        school.in(() -> new TransactionTemplate(transactions).executeWithoutResult(status -> work.run()));
    }

    private PlanView draft(TestSchool school) {
        var from = LocalDate.now(TestSchool.ZONE).plusDays(1);
        var day = from.datesUntil(from.plusDays(4)).filter(SchoolDays::isSchoolDay).findFirst().orElseThrow();
        return school.in(() -> {
            UUID plan = rotations.draft(school.classroom, null, new PlanTimes("Ratios", day, LocalTime.of(10, 0), 1,
                    List.of(15, 15, 15)), Style.MIXED, school.teacher.personId(), Locale.ENGLISH);
            return rotations.find(plan);
        });
    }
}
