package app.headsup.family;

import app.headsup.database.SchoolEntity;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** "We did this": that a family sat down together with a lesson, and when. Nothing is measured. */
@Service
@Transactional
public class HomeSessions {

    private final JdbcClient jdbc;
    private final Clock clock;

    HomeSessions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Keeps the first time that this guardian and child did the lesson; said again, it stays as it is. */
    public void done(UUID guardianId, UUID studentId, UUID lessonId) {
        jdbc.sql("""
                insert into home_session (school_id, id, student_id, guardian_id, lesson_id, done_at)
                values (this_school(), ?, ?, ?, ?, ?)
                on conflict (school_id, student_id, lesson_id, guardian_id) do nothing
                """)
                .params(SchoolEntity.newId(), studentId, guardianId, lessonId, Timestamp.from(clock.instant())).update();
    }

    /** When somebody of the family first did each lesson with this child, by lesson. */
    @Transactional(readOnly = true)
    public Map<UUID, Instant> of(UUID studentId) {
        return jdbc.sql("select lesson_id, min(done_at) as done_at from home_session where student_id = ? group by 1")
                .param(studentId)
                .query((row, i) -> Map.entry(row.getObject("lesson_id", UUID.class),
                        row.getTimestamp("done_at").toInstant())).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
