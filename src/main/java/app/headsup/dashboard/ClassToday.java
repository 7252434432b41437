package app.headsup.dashboard;

import app.headsup.classhour.HourView;
import app.headsup.classhour.State;
import app.headsup.classhour.Whereabouts;
import app.headsup.roster.ClassroomView;
import app.headsup.roster.StudentName;
import app.headsup.routing.SuggestionView;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A class as its adults meet it today: people first.
 *
 * @param hour the one that runs; null without one, and then there are no places and suggestions
 * @param alone who was alone with a screen for most of last week
 * @param last its last hours that are over, newest first
 */
public record ClassToday(ClassroomView classroom, HourView hour, Instant now, List<StudentName> students,
        Map<UUID, Whereabouts> places, List<SuggestionView> suggestions, List<StudentName> alone,
        List<HourReport> last) {

    public long minutesLeft() {
        return hour.minutesLeft(now);
    }

    /** Each once, in the order of the suggestions: who waits for a person. Ways without an adult stand on the board. */
    public List<Waiting> waiting() {
        var waiting = new LinkedHashMap<UUID, Waiting>();
        for (var suggestion : suggestions) {
            if (suggestion.route().leadsTo() == State.ADULT) {
                students.stream().filter(student -> suggestion.studentIds().contains(student.id()))
                        .forEach(student -> waiting.putIfAbsent(student.id(),
                                new Waiting(student, State.ADULT, suggestion.sentence())));
            }
        }
        return List.copyOf(waiting.values());
    }

    public String aloneNames() {
        return ClassWeek.names(alone);
    }

    /** The css name of where the student is; null without a place. */
    public String state(UUID studentId) {
        var place = places.get(studentId);
        return place == null ? null : place.state().css();
    }

    public Map<String, Long> counts() {
        var counts = new LinkedHashMap<String, Long>();
        for (var state : State.values()) {
            counts.put(state.css(), places.values().stream().filter(place -> place.state() == state).count());
        }
        return counts;
    }

    /** A student for whom something is suggested. */
    public record Waiting(StudentName student, State leadsTo, String sentence) {
    }
}
