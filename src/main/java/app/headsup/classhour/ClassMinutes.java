package app.headsup.classhour;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A class's minutes in some weeks.
 *
 * @param weeks those asked for, oldest first
 * @param byWeek by week and student; a week without hours is missing, and so is a student who wasn't there
 */
public record ClassMinutes(List<Week> weeks, Map<Week, Map<UUID, Minutes>> byWeek) {

    public Map<UUID, Minutes> in(Week week) {
        return byWeek.getOrDefault(week, Map.of());
    }

    public Minutes of(UUID studentId, Week week) {
        return in(week).getOrDefault(studentId, Minutes.none());
    }

    /** All students' minutes of the week, divided among those who were there. */
    public Minutes average(Week week) {
        var all = in(week).values();
        return all.stream().reduce(Minutes.none(), Minutes::plus).dividedBy(Math.max(1, all.size()));
    }

    /** The last of the weeks in which anybody was in class. */
    public Optional<Week> last() {
        return weeks.reversed().stream().filter(byWeek::containsKey).findFirst();
    }
}
