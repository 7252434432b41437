package app.headsup.rotation;

import app.headsup.classhour.Live;
import app.headsup.database.CurrentSchool;
import app.headsup.rotation.SolvingStore.Claim;
import app.headsup.rotation.solver.Budget;
import app.headsup.rotation.solver.Feasibility;
import app.headsup.rotation.solver.Figures;
import app.headsup.rotation.solver.RotationSolver;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes a claimed search from its plan to its end, in short transactions: none is open while it searches. */
@Component
class Searches {

    private static final Logger log = LoggerFactory.getLogger(Searches.class);

    /** A teacher waits that long at most, and no longer than this without anything better. */
    private static final Budget BUDGET = Budget.of(Duration.ofSeconds(20), Duration.ofSeconds(6));

    private final String node = ProcessHandle.current().pid() + "-" + UUID.randomUUID();
    private final SolvingStore store;
    private final Rotations rotations;
    private final PlanReader plans;
    private final Problems problems;
    private final Live live;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private volatile Search current;

    Searches(SolvingStore store, Rotations rotations, PlanReader plans, Problems problems, Live live, Clock clock,
             PlatformTransactionManager transactions) {
        this.store = store;
        this.rotations = rotations;
        this.plans = plans;
        this.problems = problems;
        this.live = live;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** The next search of the current school that nobody works on. */
    Optional<Claim> claim() {
        return transaction.execute(status -> store.claim(node, clock.instant()));
    }

    void run(Claim claim) {
        var outcome = SolvingOutcome.FAILED;
        try {
            outcome = search(claim);
        } catch (RuntimeException e) {
            log.error("Searching for plan {} failed", claim.planId(), e);
        } finally {
            current = null;
            end(claim, outcome);
        }
    }

    private SolvingOutcome search(Claim claim) {
        record Begun(SolvingOutcome refused, Search search) {
        }
        var begun = transaction.execute(status -> {
            var plan = rotations.find(claim.planId());
            if (plan.version() != claim.planVersion()) {
                return new Begun(SolvingOutcome.CHANGED, null);
            }
            var problem = problems.toSearch(plan);
            if (!Feasibility.of(problem).isEmpty()) {
                return new Begun(SolvingOutcome.IMPOSSIBLE, null);
            }
            var found = store.best(claim.id());
            var start = Numbering.of(plan).toSolver(found.isEmpty() ? plan.places() : found);
            return new Begun(null, new Search(CurrentSchool.id().orElseThrow(), claim, plan, problem,
                    new RotationSolver(problem, start, BUDGET)));
        });
        if (begun.search() == null) {
            return begun.refused();
        }
        current = begun.search();
        begun.search().run();
        transaction.executeWithoutResult(status -> report(begun.search()));
        return begun.search().outcome();
    }

    /** Once a second, on another thread: what is new is stored, the claim renewed, a stop passed on. */
    void report() {
        var search = current;
        if (search != null) {
            CurrentSchool.in(search.school(), () -> transaction.executeWithoutResult(status -> report(search)));
        }
    }

    /** A plan that was changed has maybe no such stations any more, and nobody could take what is found. */
    private void report(Search search) {
        var heard = store.renew(search.id(), node, clock.instant());
        if (heard.isEmpty()) {
            search.stop(null);
        } else if (heard.get().changed()) {
            search.stop(SolvingOutcome.CHANGED);
        } else {
            keep(search);
            if (heard.get().stop()) {
                search.stop(SolvingOutcome.STOPPED);
            }
        }
    }

    private void keep(Search search) {
        search.news().ifPresent(news -> {
            store.keep(search.id(), node, Numbering.of(search.plan()).fromSolver(news.places()), news.broken().size(),
                    Figures.of(search.problem(), news.places()), clock.instant());
            tell(search.plan());
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    search.told(news);
                }
            });
        });
    }

    /** Ended for good before anybody is told: a plan that can't be read doesn't bring the search back. */
    private void end(Claim claim, SolvingOutcome outcome) {
        if (outcome != null) {
            transaction.executeWithoutResult(status -> store.end(claim.id(), node, outcome, clock.instant()));
            transaction.executeWithoutResult(status -> plans.find(claim.planId()).ifPresent(this::tell));
        }
    }

    private void tell(PlanView plan) {
        plan.classroomIds().stream().sorted().forEach(live::changed);
    }

    /** Lets go of what is under way, with the best it has. */
    void release() {
        var search = current;
        if (search != null) {
            search.stop(null);
            CurrentSchool.in(search.school(), () -> transaction.executeWithoutResult(status -> {
                if (store.renew(search.id(), node, clock.instant()).filter(heard -> !heard.changed()).isPresent()) {
                    keep(search);
                }
                store.release(search.id(), node);
            }));
        }
    }
}
