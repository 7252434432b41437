package app.headsup.groupwork;

import app.headsup.classhour.AbsenceView;
import app.headsup.classhour.ClassHours;
import app.headsup.classhour.Presence;
import app.headsup.roster.Roster;
import app.headsup.web.NotFound;
import app.headsup.web.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;

/**
 * Makes a class's groups for many weeks at once. While it looks for partners no transaction is open, and it ends after about
 * a second. Callers have made sure that their reader may see the class.
 */
@Service
public class TermPlanner {

    static final int MOST_WEEKS = 40;

    private final ClassFactsReader reader;
    private final TermPlans plans;
    private final GroupBuilder builder;
    private final ClassHours hours;
    private final Presence presence;
    private final Roster roster;

    TermPlanner(ClassFactsReader reader, TermPlans plans, GroupBuilder builder, ClassHours hours, Presence presence,
            Roster roster) {
        this.reader = reader;
        this.plans = plans;
        this.builder = builder;
        this.hours = hours;
        this.presence = presence;
        this.roster = roster;
    }

    /**
     * Makes the class's plan, in place of the one there was.
     *
     * @param versionRead of the plan it replaces; null for the first
     * @param startsOn any day of the first week
     * @throws Refusal when the class's rules contradict each other or can't be met in groups of this size
     */
    public UUID plan(UUID classroomId, Long versionRead, int weeks, int size, Mixing mixing, LocalDate startsOn, UUID by) {
        if (!Mixing.ofTerm().contains(mixing)) {
            throw new NotFound();
        }
        var facts = reader.read(classroomId);
        if (facts.students().size() < 2) {
            throw new Refusal("groupwork.too-few");
        }
        var seats = facts.possible(() -> new Mixer(facts.beginningAnew()).term(weeks, size, mixing, classroomId.getLeastSignificantBits()));
        var monday = TermPlan.monday(startsOn);
        var stored = plans.of(classroomId);
        if (versionRead == null || stored.isEmpty()) {
            return plans.add(classroomId, size, mixing, monday, seats, by);
        }
        plans.change(new TermPlan(stored.get().id(), versionRead, classroomId, size, mixing, monday, by,
                stored.get().changedAt(), seats), by);
        return stored.get().id();
    }

    /** Seats whoever has joined the class since in this week and those to come; nobody else moves. */
    void welcome(UUID id, long versionRead, UUID by) {
        var stored = plans.find(id);
        var facts = reader.read(stored.classroomId());
        var plan = stored.in(facts);
        int past = Math.clamp(plan.week(roster.today()) - 1L, 0, plan.weeks().size());
        var coming = plan.weeks().subList(past, plan.weeks().size());
        for (var newcomer : plan.newcomers(facts, roster.today())) {
            coming = new Mixer(facts).join(coming, newcomer, plan.mixing());
        }
        var weeks = new ArrayList<>(stored.weeks().subList(0, past));
        weeks.addAll(coming);
        plans.change(stored.with(weeks).readAt(versionRead), by);
    }

    /** A proposal for today with this week's groups; who is absent from the running hour is left out. */
    UUID use(UUID id, int week, UUID by) {
        var plan = plans.find(id);
        if (week < 1 || week > plan.weeks().size()) {
            throw new NotFound();
        }
        List<UUID> absent = hours.running(plan.classroomId()).map(hour -> presence.absentFrom(hour.id()).stream()
                .map(AbsenceView::studentId).toList()).orElse(List.of());
        return builder.propose(plan.classroomId(), plan.mixing(), week, plan.weeks().get(week - 1), absent, by);
    }
}
