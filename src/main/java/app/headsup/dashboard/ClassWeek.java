package app.headsup.dashboard;

import app.headsup.classhour.ClassMinutes;
import app.headsup.classhour.Minutes;
import app.headsup.classhour.State;
import app.headsup.classhour.Week;
import app.headsup.roster.ClassroomView;
import app.headsup.roster.StudentName;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Where a class's minutes went in one week: names first, and those first who were alone with a screen.
 *
 * @param current whether the week still lasts
 * @param students those enrolled now
 * @param contact whom an adult met in person in the week
 * @param adultTime minutes with an adult: the already disengaged, then everybody else
 * @param together minutes together, by readiness band
 */
public record ClassWeek(ClassroomView classroom, Week week, boolean current, List<StudentName> students,
        ClassMinutes minutes, Set<UUID> contact, int alertLine, Comparison adultTime, Comparison together) {

    private static final int ALONE = 80;
    private static final Duration ENOUGH = Duration.ofMinutes(15);

    /** Of those who were in class: who was alone with a screen, who was hardly with others, then by name. */
    public List<Line> lines() {
        return students.stream().filter(student -> minutes.in(week).containsKey(student.id()))
                .map(student -> new Line(student, minutes.of(student.id(), week)))
                .sorted(Comparator.comparing(Line::order)).toList();
    }

    public List<StudentName> absent() {
        return students.stream().filter(student -> !minutes.in(week).containsKey(student.id())).toList();
    }

    public List<StudentName> withoutContact() {
        return students.stream().filter(student -> !contact.contains(student.id())).toList();
    }

    public List<StudentName> alone() {
        return lines().stream().filter(Line::alone).map(Line::student).toList();
    }

    public List<StudentName> apart() {
        return lines().stream().filter(Line::apart).map(Line::student).toList();
    }

    public boolean empty() {
        return minutes.in(week).isEmpty();
    }

    public Minutes average() {
        return minutes.average(week);
    }

    /** The class's weeks up to this one, each as one student had them on average. */
    public WeekTable weeks() {
        var averages = new TreeMap<Week, Minutes>();
        minutes.weeks().stream().filter(each -> each.compareTo(week) <= 0)
                .forEach(each -> averages.put(each, minutes.average(each)));
        return WeekTable.ofStates(averages);
    }

    public List<State> states() {
        return List.of(State.values());
    }

    public static String names(List<StudentName> students) {
        return students.stream().map(StudentName::name).collect(Collectors.joining(", "));
    }

    /** On screen for 80 % or more of the minutes, of which there are enough to say so. */
    static boolean alone(Minutes minutes) {
        return enough(minutes) && minutes.percent(State.SCREEN) >= ALONE;
    }

    private static boolean enough(Minutes minutes) {
        return minutes.total().compareTo(ENOUGH) >= 0;
    }

    /** A student's week. */
    public record Line(StudentName student, Minutes minutes) {

        public boolean alone() {
            return ClassWeek.alone(minutes);
        }

        /** Hardly with anybody, though not because of a screen. */
        public boolean apart() {
            return !alone() && enough(minutes) && minutes.withPeoplePercent() <= 100 - ALONE;
        }

        private int order() {
            return alone() ? -900 - minutes.percent(State.SCREEN) : apart() ? minutes.withPeoplePercent() - 500 : 0;
        }
    }
}
