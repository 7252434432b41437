package app.headsup.dashboard;

import app.headsup.classhour.HumanMinutes;
import app.headsup.classhour.Minutes;
import app.headsup.classhour.State;
import app.headsup.classhour.Week;
import app.headsup.roster.ClassroomView;
import app.headsup.roster.Roster;
import app.headsup.roster.StudentName;
import app.headsup.routing.Policies;
import app.headsup.web.Formats;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads a class's week in five statements, for 28 students and for 60. */
@Component
@Transactional(readOnly = true)
class ClassWeekReader {

    static final String DISENGAGED = "disengaged";
    static final String OTHERS = "others";

    private final Roster roster;
    private final HumanMinutes minutes;
    private final ReadinessReader readiness;
    private final ContactReader contacts;
    private final Policies policies;
    private final Formats formats;

    ClassWeekReader(Roster roster, HumanMinutes minutes, ReadinessReader readiness, ContactReader contacts,
            Policies policies, Formats formats) {
        this.roster = roster;
        this.minutes = minutes;
        this.readiness = readiness;
        this.contacts = contacts;
        this.policies = policies;
        this.formats = formats;
    }

    /** @param day of the week to show; null for the last week in which anybody was in class */
    public ClassWeek read(ClassroomView classroom, LocalDate day) {
        var thisWeek = Week.of(formats.today());
        var asked = Weeks.asked(day, formats.today());
        var spent = minutes.ofClass(classroom.id(), asked.andBefore(Weeks.SHOWN));
        var week = day == null ? spent.last().orElse(asked) : asked;
        var students = roster.students(classroom.id());
        Map<UUID, String> names = students.stream().collect(Collectors.toMap(StudentName::id, StudentName::name));
        var begin = week.begin(formats.zone());
        int line = policies.thresholds(classroom.id()).alertLine();
        var ready = readiness.before(begin, classroom.id(), names.keySet());
        var here = new LinkedHashMap<UUID, Minutes>(spent.in(week));
        here.keySet().retainAll(names.keySet());
        return new ClassWeek(classroom, week, week.equals(thisWeek), students, spent,
                contacts.between(begin, week.end(formats.zone()), names.keySet()), line,
                Comparison.of(List.of(DISENGAGED, OTHERS), here,
                        id -> ready.get(id).alreadyDisengaged(line) ? DISENGAGED : OTHERS, names::get,
                        time -> time.in(State.ADULT)),
                Comparison.of(Stream.of(Readiness.Band.values()).map(ClassWeekReader::key).toList(), here,
                        id -> key(ready.get(id).band(line)), names::get,
                        time -> time.in(State.TOGETHER)));
    }

    private static String key(Readiness.Band band) {
        return band.name().toLowerCase();
    }
}
