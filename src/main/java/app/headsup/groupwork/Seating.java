package app.headsup.groupwork;

import app.headsup.groupwork.SeatingRuleView.Kind;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What the adults of one class or several know about who sits with whom.
 *
 * @param apart two who never share a group
 * @param together sets that always do; sets with a student in common are one
 */
public record Seating(Set<TwoStudents> apart, List<Set<UUID>> together) {

    public Seating {
        apart = Set.copyOf(apart);
        together = List.copyOf(together);
    }

    static Seating of(Collection<SeatingRuleView> rules) {
        var apart = new HashSet<TwoStudents>();
        rules.stream().filter(rule -> rule.kind() == Kind.APART).map(SeatingRuleView::students).forEach(students -> {
            for (int i = 0; i < students.size(); i++) {
                for (int j = i + 1; j < students.size(); j++) {
                    apart.add(new TwoStudents(students.get(i), students.get(j)));
                }
            }
        });
        return new Seating(apart, rules.stream().filter(rule -> rule.kind() == Kind.TOGETHER)
                .map(rule -> Set.copyOf(rule.students())).toList());
    }
}
