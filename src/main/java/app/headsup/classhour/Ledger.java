package app.headsup.classhour;

import app.headsup.roster.Roster;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The ledger of human minutes: sums of placements, which are its only entries. What still lasts counts until now, but
 * no longer than half an hour over the hour's planned end: a forgotten Friday would last until Monday.
 */
@Component
class Ledger {

    /** Until when something in hour {@code h} counts that ended at %s, or still lasts. */
    static final String UNTIL =
            "coalesce(%s, least(:now, h.started_at + make_interval(mins => h.planned_minutes + 30))) ";
    static final String STAY_UNTIL = "greatest(p.since, " + UNTIL.formatted("p.until") + ") ";
    private static final String SUM = "sum(extract(epoch from " + STAY_UNTIL + "- p.since)) as seconds ";
    private static final String PLACES =
            "from class_hour h join placement p on p.school_id = h.school_id and p.class_hour_id = h.id ";

    private final JdbcClient jdbc;
    private final Roster roster;
    private final Clock clock;

    Ledger(JdbcClient jdbc, Roster roster, Clock clock) {
        this.jdbc = jdbc;
        this.roster = roster;
        this.clock = clock;
    }

    Map<UUID, Minutes> ofHour(UUID hourId) {
        return byStudent(now("select p.student_id, p.state, " + SUM + PLACES + """
                where h.id = :hour group by p.student_id, p.state order by p.student_id
                """).param("hour", hourId).query(Entry.class).list());
    }

    Minutes ofStudent(UUID studentId, LocalDate from, LocalDate to) {
        ZoneId zone = roster.zone();
        return byStudent(now("select p.student_id, p.state, " + SUM + PLACES + """
                where p.student_id = :student and p.since >= :begin and p.since < :end group by p.student_id, p.state
                """).param("student", studentId).param("begin", moment(from.atStartOfDay(zone).toInstant()))
                .param("end", moment(to.plusDays(1).atStartOfDay(zone).toInstant()))
                .query(Entry.class).list()).getOrDefault(studentId, Minutes.none());
    }

    /** By week, which may be missing, and by student. */
    Map<Week, Map<UUID, Minutes>> ofClass(UUID classroomId, List<Week> weeks, ZoneId zone) {
        var byWeek = new HashMap<Week, List<Entry>>();
        within(now("""
                select date_trunc('week', h.started_at at time zone :zone)::date as monday, p.student_id, p.state,
                """ + SUM + PLACES + """
                where h.classroom_id = :classroom and h.started_at >= :begin and h.started_at < :end
                group by monday, p.student_id, p.state
                """), weeks, zone).param("classroom", classroomId).param("zone", zone.getId())
                .query((row, i) -> byWeek
                        .computeIfAbsent(new Week(row.getObject("monday", LocalDate.class)), week -> new ArrayList<>())
                        .add(new Entry(row.getObject("student_id", UUID.class),
                                State.valueOf(row.getString("state")), row.getDouble("seconds")))).list();
        var minutes = new HashMap<Week, Map<UUID, Minutes>>();
        byWeek.forEach((week, entries) -> minutes.put(week, byStudent(entries)));
        return minutes;
    }

    private JdbcClient.StatementSpec now(String sql) {
        return jdbc.sql(sql).param("now", moment(clock.instant()));
    }

    private static JdbcClient.StatementSpec within(JdbcClient.StatementSpec sql, List<Week> weeks, ZoneId zone) {
        return sql.param("begin", moment(weeks.getFirst().begin(zone))).param("end", moment(weeks.getLast().end(zone)));
    }

    private static Timestamp moment(Instant instant) {
        return Timestamp.from(instant);
    }

    private static Map<UUID, Minutes> byStudent(List<Entry> entries) {
        var minutes = new LinkedHashMap<UUID, Minutes>();
        for (var entry : entries) {
            minutes.merge(entry.studentId(), Minutes.none().plus(entry.state(), entry.time()), Minutes::plus);
        }
        return minutes;
    }

    record Entry(UUID studentId, State state, double seconds) {

        Duration time() {
            return Duration.ofMillis(Math.round(seconds * 1000));
        }
    }
}
