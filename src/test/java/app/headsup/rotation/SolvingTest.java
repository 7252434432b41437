package app.headsup.rotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.headsup.HeadsupTest;
import app.headsup.TestSchool;
import app.headsup.grouping.Style;
import app.headsup.roster.Registrar;
import app.headsup.roster.SchoolDays;
import app.headsup.rotation.SolvingStore.Claim;
import app.headsup.rotation.solver.Figures;
import app.headsup.web.Refusal;
import app.headsup.web.SchoolClock;
import app.headsup.web.Stale;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A search from the asking to the taking, and what becomes of it when nodes meet or die. The claims are asked far in the
 * future, where no node of this test's own application looks.
 */
@HeadsupTest
class SolvingTest {

    private static final Instant LATER = Instant.parse("2060-01-05T15:00:00Z");
    private static final Figures FIGURES = new Figures(3, 1, 2, 15);

    @Autowired
    Rotations rotations;
    @Autowired
    Solving solving;
    @Autowired
    SolvingStore store;
    @Autowired
    Searches searches;
    @Autowired
    Registrar registrar;
    @Autowired
    SchoolClock clock;
    @Autowired
    PlatformTransactionManager transactions;

    private TestSchool school;
    private UUID teacher;
    private PlanView plan;

    @BeforeEach
    void draft() {
        school = new TestSchool(registrar, "Maya", "Jonas", "Aisha", "Theo", "Ines", "Kofi");
        teacher = school.teacher.personId();
        plan = school.in(() -> rotations.find(rotations.draft(school.classroom, null, new PlanTimes("Ratios", schoolDay(),
                LocalTime.of(10, 0), 1, List.of(15, 15, 15)), Style.MIXED, teacher, Locale.ENGLISH)));
    }

    @Test
    void whatIsAskedIsSearchedStoredAndTaken() {
        school.in(() -> solving.ask(plan.id(), teacher));
        until(() -> progress().best() != null);
        school.in(() -> solving.stop(plan.id(), teacher));
        until(() -> !progress().going());
        assertThat(progress().outcome()).isIn(SolvingOutcome.STOPPED, SolvingOutcome.FINISHED);
        assertThat(progress().faults()).isZero();
        assertThat(now().version()).isEqualTo(plan.version());
        school.in(() -> solving.take(plan.id(), plan.version(), teacher));
        assertThat(now().places()).containsExactlyInAnyOrderElementsOf(school.in(() -> solving.best(plan.id())));
        assertThat(now().version()).isEqualTo(plan.version() + 1);
    }

    @Test
    void onlyOneNodeClaimsASearch() {
        askLater();
        assertThat(claim("one", LATER)).isNotNull();
        assertThat(claim("two", LATER)).isNull();
        school.in(() -> inTransaction(() -> store.ask(plan.id(), plan.version(), teacher, LATER)));
        assertThat(claim("two", LATER)).isNull();
    }

    @Test
    void aSilentNodesSearchIsTakenOverWithTheBestItHadAndItsLateWordsAreIgnored() {
        askLater();
        var claim = claim("one", LATER);
        keep(claim, "one", plan.places().subList(0, 3));
        assertThat(claim("two", LATER.plus(SolvingStore.SILENCE))).isNull();
        assertThat(renew(claim, "one", LATER.plusSeconds(10))).isTrue();
        assertThat(claim("two", LATER.plusSeconds(10).plus(SolvingStore.SILENCE))).isNull();
        assertThat(claim("two", LATER.plusSeconds(11).plus(SolvingStore.SILENCE))).isEqualTo(claim);
        assertThat(best(claim)).hasSize(3);
        keep(claim, "one", List.of());
        assertThat(renew(claim, "one", LATER)).isFalse();
        assertThat(best(claim)).hasSize(3);
        school.in(() -> inTransaction(() -> {
            store.end(claim.id(), "one", SolvingOutcome.FINISHED, LATER);
            return null;
        }));
        assertThat(progress().going()).isTrue();
    }

    @Test
    void aNodeThatStopsGivesItsSearchBackAtOnce() {
        askLater();
        var claim = claim("one", LATER);
        school.in(() -> inTransaction(() -> {
            store.release(claim.id(), "one");
            return null;
        }));
        assertThat(progress().waiting()).isTrue();
        assertThat(claim("two", LATER)).isEqualTo(claim);
    }

    @Test
    void aPlanThatWasChangedMeanwhileIsAnotherQuestion() {
        askLater();
        var claim = claim("one", LATER);
        keep(claim, "one", plan.places());
        school.in(() -> rotations.keep(plan.id(), plan.version(), plan.places()));
        assertThatThrownBy(() -> school.in(() -> solving.take(plan.id(), plan.version(), teacher))).isInstanceOf(Stale.class);
        assertThatThrownBy(() -> school.in(() -> solving.take(plan.id(), plan.version() + 1, teacher)))
                .isInstanceOfSatisfying(Refusal.class,
                        refusal -> assertThat(refusal.getCode()).isEqualTo("rotation-solver.taking.changed"));
        assertThat(school.in(() -> inTransaction(() -> store.renew(claim.id(), "one", LATER))).orElseThrow().changed()).isTrue();
        school.in(() -> inTransaction(() -> {
            store.release(claim.id(), "one");
            return null;
        }));
        try (var held = clock.at(LATER)) {
            school.in(() -> searches.run(searches.claim().orElseThrow()));
        }
        assertThat(progress().outcome()).isEqualTo(SolvingOutcome.CHANGED);
    }

    @Test
    void whoAsksAnewAfterAChangeIsNotPutOffWithTheOldSearch() {
        askLater();
        var old = claim("one", LATER);
        school.in(() -> rotations.keep(plan.id(), plan.version(), plan.places()));
        askLater();
        assertThat(claim("two", LATER).planVersion()).isEqualTo(plan.version() + 1);
        assertThat(renew(old, "one", LATER)).isFalse();
    }

    @Test
    void whatNobodyHasBegunEndsAtOnceAndHoldsNothingToTake() {
        askLater();
        school.in(() -> solving.stop(plan.id(), teacher));
        assertThat(progress().outcome()).isEqualTo(SolvingOutcome.STOPPED);
        assertThatThrownBy(() -> school.in(() -> solving.take(plan.id(), plan.version(), teacher)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void anotherSchoolSeesNothingOfIt() {
        askLater();
        var stranger = new TestSchool(registrar, "Ana");
        assertThat(stranger.in(() -> solving.progress(plan.id()))).isEmpty();
        assertThat(stranger.in(() -> inTransaction(() -> store.claim("one", LATER)))).isEmpty();
    }

    private void askLater() {
        try (var held = clock.at(LATER)) {
            school.in(() -> solving.ask(plan.id(), teacher));
        }
    }

    private Claim claim(String node, Instant at) {
        return school.in(() -> inTransaction(() -> store.claim(node, at))).orElse(null);
    }

    private boolean renew(Claim claim, String node, Instant at) {
        return school.in(() -> inTransaction(() -> store.renew(claim.id(), node, at))).isPresent();
    }

    private void keep(Claim claim, String node, List<Place> places) {
        school.in(() -> inTransaction(() -> {
            store.keep(claim.id(), node, places, 0, FIGURES, LATER);
            return null;
        }));
    }

    private List<Place> best(Claim claim) {
        return school.in(() -> inTransaction(() -> store.best(claim.id())));
    }

    private <T> T inTransaction(Supplier<T> work) {
        return new TransactionTemplate(transactions).execute(status -> work.get());
    }

    private SolvingView progress() {
        return school.in(() -> solving.progress(plan.id())).orElseThrow();
    }

    private PlanView now() {
        return school.in(() -> rotations.find(plan.id()));
    }

    private static void until(BooleanSupplier reached) {
        var deadline = System.nanoTime() + Duration.ofSeconds(40).toNanos();
        while (!reached.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited long enough").isLessThan(deadline);
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }

    private static LocalDate schoolDay() {
        var from = LocalDate.now(TestSchool.ZONE).plusDays(1);
        return from.datesUntil(from.plusDays(4)).filter(SchoolDays::isSchoolDay).findFirst().orElseThrow();
    }
}
