package app.headsup.dashboard;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads whom an adult met in person, in one statement: a conference, a small group, a check-in or a word in passing. */
@Component
class ContactReader {

    private final JdbcClient jdbc;

    ContactReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Set<UUID> between(Instant begin, Instant end, Collection<UUID> studentIds) {
        return Set.copyOf(jdbc.sql("""
                select c.student_id from conference c where c.student_id = any(:students)
                    and (c.opened_at >= :begin and c.opened_at < :end or c.closed_at >= :begin and c.closed_at < :end)
                union
                select t.student_id from contact t where t.student_id = any(:students)
                    and t.spoken_at >= :begin and t.spoken_at < :end
                union
                select p.student_id from placement p where p.student_id = any(:students) and p.state = 'ADULT'
                    and p.since >= :begin and p.since < :end
                union
                select k.student_id from check_in k where k.student_id = any(:students)
                    and (k.wellbeing <> '' or k.interests <> '') and k.held_at >= :begin and k.held_at < :end
                """).param("students", studentIds.toArray(UUID[]::new)).param("begin", Timestamp.from(begin))
                .param("end", Timestamp.from(end)).query(UUID.class).list());
    }
}
