package app.headsup.rotation;

import app.headsup.database.SchoolEntity;
import app.headsup.roster.ClassroomView;
import app.headsup.roster.Roster;
import app.headsup.roster.SchoolDays;
import app.headsup.web.Refusal;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When a class can be planned for: the days of its term that are neither a weekend nor marked as without school. */
@Service
@Transactional
public class SchoolCalendar {

    private final JdbcClient jdbc;
    private final Roster roster;
    private final Clock clock;

    SchoolCalendar(JdbcClient jdbc, Roster roster, Clock clock) {
        this.jdbc = jdbc;
        this.roster = roster;
        this.clock = clock;
    }

    /** A day without school. @param name why: "Thanksgiving" */
    public record NoSchoolDay(UUID id, LocalDate day, String name) {
    }

    /** The days without school from today on, soonest first. */
    @Transactional(readOnly = true)
    public List<NoSchoolDay> noSchoolDays() {
        return jdbc.sql("select id, day, name from no_school_day where day >= ? order by day").param(roster.today())
                .query(NoSchoolDay.class).list();
    }

    /** Marks a day for the whole school; a day that is marked keeps its first name. */
    public void mark(LocalDate day, String name, UUID by) {
        if (day == null) {
            throw new Refusal("rotation.day.missing");
        }
        if (name == null || name.isBlank() || name.strip().length() > 80) {
            throw new Refusal("rotation.name.missing");
        }
        jdbc.sql("""
                insert into no_school_day (school_id, id, day, name, marked_by, marked_at)
                values (this_school(), ?, ?, ?, ?, ?)
                on conflict (school_id, day) do nothing
                """).params(SchoolEntity.newId(), day, name.strip(), by, Timestamp.from(clock.instant())).update();
    }

    /** School is on after all. */
    public void unmark(UUID id) {
        jdbc.sql("delete from no_school_day where id = ?").param(id).update();
    }

    /** The next day from tomorrow on for which the class can be planned; tomorrow when its term is over. */
    @Transactional(readOnly = true)
    public LocalDate nextSchoolDay(ClassroomView classroom) {
        var closed = noSchoolDays().stream().map(NoSchoolDay::day).toList();
        var tomorrow = roster.today().plusDays(1);
        return tomorrow.datesUntil(tomorrow.plusWeeks(8)).filter(SchoolDays::isSchoolDay)
                .filter(day -> !closed.contains(day)).findFirst().orElse(tomorrow);
    }

    /** Refuses, with the reason, a day or a time at which these classes can't be taught. */
    @Transactional(readOnly = true)
    void check(PlanTimes times, List<ClassroomView> classrooms) {
        var day = times.day();
        if (day.isBefore(roster.today())) {
            throw new Refusal("rotation.day.past");
        }
        if (!SchoolDays.isSchoolDay(day)) {
            throw new Refusal("rotation.day.weekend");
        }
        classrooms.stream().filter(one -> day.isBefore(one.termStartsOn()) || day.isAfter(one.termEndsOn())).findFirst()
                .ifPresent(one -> {
                    throw new Refusal("rotation.day.term", one.name(), one.termStartsOn(), one.termEndsOn());
                });
        noSchoolDays().stream().filter(closed -> closed.day().equals(day)).findFirst().ifPresent(closed -> {
            throw new Refusal("rotation.day.closed", closed.name());
        });
        refuseSkipped(day, times.startsAt(), roster.zone());
    }

    /** Refuses a time that the clocks jump over on that day. */
    static void refuseSkipped(LocalDate day, LocalTime time, ZoneId zone) {
        var transition = zone.getRules().getTransition(day.atTime(time));
        if (transition != null && transition.isGap()) {
            throw new Refusal("rotation.startsAt.skipped", transition.getDateTimeBefore().toLocalTime(),
                    transition.getDateTimeAfter().toLocalTime());
        }
    }
}
