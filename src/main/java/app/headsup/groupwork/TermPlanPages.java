package app.headsup.groupwork;

import app.headsup.access.CurrentUser;
import app.headsup.grouping.Bound;
import app.headsup.groupwork.TermPlanView.Met;
import app.headsup.groupwork.TermPlanView.Table;
import app.headsup.groupwork.TermPlanView.Week;
import app.headsup.roster.ClassroomView;
import app.headsup.roster.Roster;
import app.headsup.roster.StudentName;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads a class's term plan with what its page says about it. */
@Component
@Transactional(readOnly = true)
class TermPlanPages {

    private final TermPlans plans;
    private final ClassFactsReader reader;
    private final Roster roster;

    TermPlanPages(TermPlans plans, ClassFactsReader reader, Roster roster) {
        this.plans = plans;
        this.reader = reader;
        this.roster = roster;
    }

    /** The class of a term plan that this adult may see. */
    ClassroomView classroom(UUID termPlanId, CurrentUser user) {
        return roster.classroom(user, plans.find(termPlanId).classroomId());
    }

    /** Empty while the class has none. */
    Optional<TermPlanView> read(UUID classroomId) {
        return plans.of(classroomId).map(stored -> view(stored, reader.read(classroomId)));
    }

    private TermPlanView view(TermPlan stored, ClassFacts facts) {
        var plan = stored.in(facts);
        var names = facts.students().stream().collect(Collectors.toMap(StudentName::id, StudentName::name));
        var asIfNew = new Mixer(facts.withoutLedger());
        return new TermPlanView(plan, plan.week(roster.today()), weeks(plan, names),
                plan.newcomers(facts, roster.today()).stream().map(names::get).toList(),
                asIfNew.judged(plan.weeks(), plan.mixing()).score().repeats(),
                asIfNew.leastRepeats(plan.weeks(), plan.mixing()),
                Bound.of(facts.students().size(), plan.weeks().getFirst().size()), met(plan, facts),
                roster.names(List.of(plan.changedBy())).get(plan.changedBy()));
    }

    private List<Week> weeks(TermPlan plan, Map<UUID, String> names) {
        var zones = roster.zones(plan.classroomId());
        return IntStream.range(0, plan.weeks().size()).mapToObj(week -> {
            var tables = plan.weeks().get(week);
            var places = TablePlaces.of(zones, Arrangement.at(tables));
            return new Week(week + 1, plan.monday(week + 1), IntStream.range(0, tables.size())
                    .mapToObj(table -> new Table(table + 1, places.name(table),
                            tables.get(table).stream().map(names::get).toList())).toList());
        }).toList();
    }

    private static List<Met> met(TermPlan plan, ClassFacts facts) {
        return facts.students().stream().map(student -> new Met(student, classmates(student.id(), plan, facts).size()))
                .sorted(Comparator.comparingInt(Met::classmates)).toList();
    }

    private static Set<UUID> classmates(UUID student, TermPlan plan, ClassFacts facts) {
        var met = plan.weeks().stream().flatMap(List::stream).filter(table -> table.contains(student))
                .flatMap(List::stream).collect(Collectors.toCollection(HashSet::new));
        facts.ids().stream().filter(other -> !other.equals(student)
                && facts.met().containsKey(new TwoStudents(student, other))).forEach(met::add);
        met.remove(student);
        return met;
    }
}
