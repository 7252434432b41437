package app.headsup.dashboard;

import app.headsup.classhour.ClassMinutes;
import app.headsup.classhour.Minutes;
import app.headsup.classhour.Week;
import app.headsup.roster.StudentName;
import java.util.List;
import java.util.TreeMap;

/** Where one student's minutes went in the hours of one class, for its adults. */
public record StudentWeeks(StudentName student, ClassMinutes minutes) {

    /** The last week in which the student was in class; the last of all when there is none. */
    public Week week() {
        return weeks().reversed().stream().filter(week -> !in(week).total().isZero()).findFirst()
                .orElse(weeks().getLast());
    }

    public Minutes last() {
        return in(week());
    }

    public boolean empty() {
        return last().total().isZero();
    }

    /** In how many of the weeks they were alone with a screen for most of the time. */
    public long aloneWeeks() {
        return weeks().stream().map(this::in).filter(ClassWeek::alone).count();
    }

    /** In how many of the weeks they were in class at all. */
    public long weeksInClass() {
        return weeks().stream().map(this::in).filter(time -> !time.total().isZero()).count();
    }

    public WeekTable table() {
        var table = new TreeMap<Week, Minutes>();
        weeks().forEach(week -> table.put(week, in(week)));
        return WeekTable.ofStates(table);
    }

    private List<Week> weeks() {
        return minutes.weeks();
    }

    private Minutes in(Week week) {
        return minutes.of(student.id(), week);
    }
}
