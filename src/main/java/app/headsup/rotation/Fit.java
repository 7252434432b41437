package app.headsup.rotation;

import app.headsup.grouping.Style;
import app.headsup.groupwork.StudentFacts;
import app.headsup.groupwork.TwoStudents;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * How well a student fits to those who sit at a table in a running plan, by what the search for the plan looks at, too:
 * never with whom they are kept apart from; then met least, this term or at another table of the plan; then readiness, in
 * the plan's style.
 */
final class Fit {

    private final StudentFacts known;
    private final Style style;
    private final Map<TwoStudents, Integer> met;
    private final double mean;

    private Fit(StudentFacts known, Style style, Map<TwoStudents, Integer> met) {
        this.known = known;
        this.style = style;
        this.met = met;
        mean = known.readiness().values().stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }

    static Fit of(RunView run, StudentFacts known) {
        var met = new HashMap<>(known.met());
        PlanShape.pairs(run.plan()).forEach((two, times) -> met.merge(two, times, Integer::sum));
        return new Fit(known, run.plan().style(), met);
    }

    /** The less the better. @param met meetings of before with those at the table @param misfit in percent points */
    record Cost(int met, double misfit) implements Comparable<Cost> {

        private static final Comparator<Cost> ORDER = Comparator.comparingInt(Cost::met).thenComparingDouble(Cost::misfit);

        @Override
        public int compareTo(Cost other) {
            return ORDER.compare(this, other);
        }
    }

    boolean may(UUID student, List<UUID> table) {
        return table.stream().noneMatch(other -> known.seating().apart().contains(new TwoStudents(student, other)));
    }

    boolean keepsTogether(UUID student) {
        return known.seating().together().stream().anyMatch(set -> set.contains(student));
    }

    Cost cost(UUID student, List<UUID> table) {
        return new Cost(table.stream().mapToInt(other -> met.getOrDefault(new TwoStudents(student, other), 0)).sum(),
                misfit(student, table));
    }

    private double misfit(UUID student, List<UUID> table) {
        return switch (style) {
            case MIXED -> Math.abs(Stream.concat(table.stream(), Stream.of(student)).mapToDouble(this::readiness).average()
                    .orElse(mean) - mean);
            case ALIKE -> table.stream().mapToDouble(other -> Math.abs(readiness(other) - readiness(student))).sum();
            case INTEREST, RANDOM -> 0;
        };
    }

    /** Unknown counts as average. */
    private double readiness(UUID student) {
        return known.readiness().getOrDefault(student, mean);
    }
}
