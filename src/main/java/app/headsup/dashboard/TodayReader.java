package app.headsup.dashboard;

import app.headsup.classhour.ClassHours;
import app.headsup.classhour.Whereabouts;
import app.headsup.roster.ClassroomView;
import app.headsup.roster.Roster;
import app.headsup.routing.SuggestionView;
import app.headsup.routing.Suggestions;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what an adult reads about a class outside the board. */
@Component
@Transactional(readOnly = true)
class TodayReader {

    private final Roster roster;
    private final ClassHours hours;
    private final Suggestions suggestions;
    private final Clock clock;

    TodayReader(Roster roster, ClassHours hours, Suggestions suggestions, Clock clock) {
        this.roster = roster;
        this.hours = hours;
        this.suggestions = suggestions;
        this.clock = clock;
    }

    /** @param lastHours how many hours that are over */
    public ClassToday read(ClassroomView classroom, int lastHours, Locale locale) {
        var hour = hours.running(classroom.id()).orElse(null);
        Map<UUID, Whereabouts> places = hour == null ? Map.of() : hours.whereabouts(hour.id()).stream()
                .collect(Collectors.toMap(Whereabouts::studentId, place -> place));
        List<SuggestionView> open = hour == null ? List.of() : suggestions.open(hour.id(), locale);
        return new ClassToday(classroom, hour, clock.instant(), roster.students(classroom.id()), places, open,
                hours.last(classroom.id(), lastHours).stream()
                        .map(over -> HourReport.of(hours.minutes(over.id()), Map.of())).toList());
    }
}
