package app.headsup.dashboard;

import app.headsup.classhour.ClassHours;
import app.headsup.classhour.HumanMinutes;
import app.headsup.classhour.Week;
import app.headsup.classhour.Whereabouts;
import app.headsup.roster.ClassroomView;
import app.headsup.roster.Roster;
import app.headsup.routing.SuggestionView;
import app.headsup.routing.Suggestions;
import app.headsup.web.Formats;
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
    private final HumanMinutes minutes;
    private final Formats formats;
    private final Clock clock;

    TodayReader(Roster roster, ClassHours hours, Suggestions suggestions, HumanMinutes minutes, Formats formats,
            Clock clock) {
        this.roster = roster;
        this.hours = hours;
        this.minutes = minutes;
        this.formats = formats;
        this.suggestions = suggestions;
        this.clock = clock;
    }

    /** @param lastHours how many hours that are over */
    public ClassToday read(ClassroomView classroom, int lastHours, Locale locale) {
        var hour = hours.running(classroom.id()).orElse(null);
        Map<UUID, Whereabouts> places = hour == null ? Map.of() : hours.whereabouts(hour.id()).stream()
                .collect(Collectors.toMap(Whereabouts::studentId, place -> place));
        List<SuggestionView> open = hour == null ? List.of() : suggestions.open(hour.id(), locale);
        var students = roster.students(classroom.id());
        var lastWeek = Week.of(formats.today()).previous();
        var spent = minutes.ofClass(classroom.id(), List.of(lastWeek));
        return new ClassToday(classroom, hour, clock.instant(), students, places, open,
                students.stream().filter(student -> ClassWeek.alone(spent.of(student.id(), lastWeek))).toList(),
                hours.last(classroom.id(), lastHours).stream()
                        .map(over -> HourReport.of(hours.minutes(over.id()), Map.of())).toList());
    }
}
