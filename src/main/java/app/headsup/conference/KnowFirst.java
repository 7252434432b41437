package app.headsup.conference;

import app.headsup.database.SchoolEntity;
import app.headsup.web.Refusal;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an adult brings to a talk before any figure: what helps this student, and what the adult wants to find out. Both
 * are read by nobody but who wrote them.
 */
@Service
@Transactional
class KnowFirst {

    static final int HELPS_AT_MOST = 2000;
    static final int INTENTION_AT_MOST = 600;

    private final JdbcClient jdbc;
    private final Clock clock;

    KnowFirst(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The author's own words about what helps the student; empty for none. */
    @Transactional(readOnly = true)
    public String helps(UUID studentId, UUID authorId) {
        return jdbc.sql("select words from helps_note where student_id = ? and author_id = ?")
                .params(studentId, authorId).query(String.class).optional().orElse("");
    }

    /** Replaces the author's words; empty ones clear them. Refuses more than 2000 characters. */
    public void writeHelps(UUID studentId, UUID authorId, String words) {
        jdbc.sql("""
                insert into helps_note (school_id, id, student_id, author_id, words, written_at)
                values (this_school(), ?, ?, ?, ?, ?)
                on conflict (school_id, student_id, author_id)
                do update set words = excluded.words, written_at = excluded.written_at
                """).params(SchoolEntity.newId(), studentId, authorId, fitting(words, HELPS_AT_MOST), now()).update();
    }

    /** What the author wanted to find out in this conference; empty while they have not said. */
    @Transactional(readOnly = true)
    public String intention(UUID conferenceId, UUID authorId) {
        return jdbc.sql("select words from intention where conference_id = ? and author_id = ?")
                .params(conferenceId, authorId).query(String.class).optional().orElse("");
    }

    /** Keeps what the author wants to find out, once per conference. Refuses no words, or more than 600 characters. */
    public void intend(UUID conferenceId, UUID authorId, String words) {
        var said = fitting(words, INTENTION_AT_MOST);
        if (said.isEmpty()) {
            throw new Refusal("conference.intention.empty");
        }
        jdbc.sql("""
                insert into intention (school_id, id, conference_id, author_id, words, written_at)
                values (this_school(), ?, ?, ?, ?, ?)
                on conflict (school_id, conference_id, author_id) do nothing
                """).params(SchoolEntity.newId(), conferenceId, authorId, said, now()).update();
    }

    private static String fitting(String words, int atMost) {
        var stripped = words.strip();
        if (stripped.length() > atMost) {
            throw new Refusal("conference.too-long", atMost);
        }
        return stripped;
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
