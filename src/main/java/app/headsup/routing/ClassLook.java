package app.headsup.routing;

import app.headsup.classhour.Live;
import app.headsup.rules.RuleBook;
import app.headsup.web.NotFound;
import app.headsup.web.Refusal;
import app.headsup.web.Stale;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** One look at a class by its rules, and what it leaves behind. */
@Component
class ClassLook {

    private static final Logger log = LoggerFactory.getLogger(ClassLook.class);

    private final SuggestionStore store;
    private final FactsReader facts;
    private final RuleBook rules;
    private final Policies policies;
    private final Decisions decisions;
    private final RecentDecisions recent;
    private final Live live;
    private final Clock clock;
    private final TransactionTemplate ownTransaction;

    ClassLook(SuggestionStore store, FactsReader facts, RuleBook rules, Policies policies, Decisions decisions,
            RecentDecisions recent, Live live, Clock clock, PlatformTransactionManager transactions) {
        this.store = store;
        this.facts = facts;
        this.rules = rules;
        this.policies = policies;
        this.decisions = decisions;
        this.recent = recent;
        this.live = live;
        this.clock = clock;
        this.ownTransaction = new TransactionTemplate(transactions);
        ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Looks at the class again: withdraws what stopped being true, adds what is true now, and carries out what a standing
     * yes covers. Looks at one class take turns, so it may be called at any time, by several nodes at once; without a
     * running hour it does nothing. Works in transactions of its own.
     *
     * @return whether an hour is running
     */
    boolean recompute(UUID classroomId) {
        var hour = ownTransaction.execute(status -> store.lockRunningHour(classroomId).map(running -> {
            suggest(running);
            return running;
        }).orElse(null));
        if (hour == null) {
            return false;
        }
        sayStandingYes(hour);
        return true;
    }

    /** In the caller's transaction, which holds the hour. */
    void suggest(SuggestionStore.Hour hour) {
        var known = facts.facts(hour.classroomId(), hour.startedAt(), hour.startedAt());
        var students = known.at(known.now(clock.instant()));
        if (students.isEmpty()) {
            return;
        }
        var room = students.getFirst().room();
        var policy = policies.view(hour.classroomId()).rules();
        var wanted = rules.ordered(policy.order()).suggest(room, students, policy.modes());
        var stale = room.open().stream().filter(open -> wanted.stream().noneMatch(one -> one.sameAs(open))).toList();
        var fresh = wanted.stream().filter(one -> room.open().stream().noneMatch(one::sameAs)).toList();
        stale.forEach(open -> store.withdraw(open.id()));
        fresh.forEach(proposal -> store.insert(hour.id(), proposal));
        if (!stale.isEmpty() || !fresh.isEmpty()) {
            live.changed(hour.classroomId());
        }
    }

    /**
     * Each in a transaction of its own: one that can't be carried out now (no table is free) stays open for an adult, as
     * does one that somebody has just taken back.
     */
    private void sayStandingYes(SuggestionStore.Hour hour) {
        var saidBy = ownTransaction.execute(status -> policies.standing(hour.classroomId()));
        if (saidBy.isEmpty()) {
            return;
        }
        var resting = ownTransaction.execute(status -> recent.takenBack(hour.id(), clock.instant()
                .minus(Duration.ofMinutes(policies.thresholds(hour.classroomId()).restMinutes()))));
        for (var open : ownTransaction.execute(status -> store.open(hour.id()))) {
            var adult = saidBy.get(open.rule());
            if (adult == null || resting.stream().anyMatch(one -> one.about(open))) {
                continue;
            }
            try {
                ownTransaction.executeWithoutResult(status -> decisions.decide(open.id(), adult, new Verdict.Yes(), true));
            } catch (Refusal | Stale | NotFound notNow) {
                log.debug("Standing yes to {} not carried out: {}", open.id(), notNow.getMessage());
            }
        }
    }
}
