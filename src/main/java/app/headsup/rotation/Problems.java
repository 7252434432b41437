package app.headsup.rotation;

import app.headsup.conference.Conferences;
import app.headsup.groupwork.StudentFactsReader;
import app.headsup.groupwork.TwoStudents;
import app.headsup.roster.Roster;
import app.headsup.rotation.solver.RotationProblem;
import app.headsup.rules.History;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts a plan, and what is known of its students, before the solver: places as they are locked, nobody's name. */
@Component
@Transactional(readOnly = true)
class Problems {

    private final TaughtClasses classes;
    private final Roster roster;
    private final StudentFactsReader facts;
    private final Conferences conferences;

    Problems(TaughtClasses classes, Roster roster, StudentFactsReader facts, Conferences conferences) {
        this.classes = classes;
        this.roster = roster;
        this.facts = facts;
        this.conferences = conferences;
    }

    /** The problem that this plan is, as far as what stands in its way. */
    RotationProblem of(PlanView plan, TaughtClass taught) {
        return question(plan, taught).problem();
    }

    /** The whole problem: for who looks for a better plan, and for who asks why it is as it is. */
    RotationProblem toSearch(PlanView plan) {
        return question(plan, classes.of(plan.classroomIds())).toSearch();
    }

    private Question question(PlanView plan, TaughtClass taught) {
        return new Question(plan, taught, facts.of(taught.classrooms(), taught.students()), lastTalks(plan), roster.zone());
    }

    /** How often each two of these students have sat together since the term began. */
    Map<TwoStudents, Integer> ledger(TaughtClass taught) {
        return facts.met(taught.classrooms(), taught.students());
    }

    private Map<UUID, Instant> lastTalks(PlanView plan) {
        var last = new HashMap<UUID, Instant>();
        plan.classroomIds().stream().flatMap(id -> conferences.with(id).entrySet().stream())
                .forEach(entry -> latest(entry.getValue()).forEach(at -> last.merge(entry.getKey(), at,
                        (one, other) -> one.isAfter(other) ? one : other)));
        return last;
    }

    private static Stream<Instant> latest(Collection<History.Talk> talks) {
        return talks.stream().map(History.Talk::openedAt).max(Instant::compareTo).stream();
    }
}
