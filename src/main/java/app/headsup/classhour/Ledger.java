package app.headsup.classhour;

import app.headsup.roster.Roster;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The ledger of human minutes: sums of placements, which are its only entries. What still lasts counts until now. */
@Component
class Ledger {

    private final JdbcClient jdbc;
    private final Roster roster;
    private final Clock clock;

    Ledger(JdbcClient jdbc, Roster roster, Clock clock) {
        this.jdbc = jdbc;
        this.roster = roster;
        this.clock = clock;
    }

    Map<UUID, Minutes> ofHour(UUID hourId) {
        return byStudent(jdbc.sql("""
                select student_id, state, sum(extract(epoch from greatest(coalesce(until, ?), since) - since)) as seconds
                from placement where class_hour_id = ? group by student_id, state order by student_id
                """).params(Timestamp.from(clock.instant()), hourId).query(Entry.class).list());
    }

    Minutes ofStudent(UUID studentId, LocalDate from, LocalDate to) {
        ZoneId zone = roster.zone();
        Instant begin = from.atStartOfDay(zone).toInstant();
        Instant end = to.plusDays(1).atStartOfDay(zone).toInstant();
        return byStudent(jdbc.sql("""
                select p.student_id, p.state,
                       sum(extract(epoch from greatest(coalesce(p.until, ?), p.since) - p.since)) as seconds
                from placement p
                where p.student_id = ? and p.since >= ? and p.since < ? group by p.student_id, p.state
                """).params(Timestamp.from(clock.instant()), studentId, Timestamp.from(begin), Timestamp.from(end))
                .query(Entry.class).list()).getOrDefault(studentId, Minutes.none());
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
