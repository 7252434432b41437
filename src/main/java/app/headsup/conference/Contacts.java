package app.headsup.conference;

import app.headsup.classhour.Live;
import app.headsup.database.SchoolEntity;
import app.headsup.roster.Roster;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who spoke with whom in passing: an adult's tap, too short for a conference. It says that a student was met, not what was
 * said. Whoever tapped by mistake takes it back within the hour.
 */
@Service
@Transactional
public class Contacts {

    private static final Duration MAY_BE_TAKEN_BACK = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final Roster roster;
    private final Live live;
    private final Clock clock;

    Contacts(JdbcClient jdbc, Roster roster, Live live, Clock clock) {
        this.jdbc = jdbc;
        this.roster = roster;
        this.live = live;
        this.clock = clock;
    }

    /** The adult has just spoken with this student of the class. Answers the contact's id. */
    public UUID spoke(UUID classroomId, UUID studentId, UUID adultId) {
        roster.student(classroomId, studentId);
        UUID id = SchoolEntity.newId();
        jdbc.sql("""
                insert into contact (school_id, id, classroom_id, student_id, adult_id, spoken_at)
                values (this_school(), ?, ?, ?, ?, ?)
                """).params(id, classroomId, studentId, adultId, Timestamp.from(clock.instant())).update();
        live.changed(classroomId);
        return id;
    }

    /** Takes back the adult's own taps of the last hour on this student; answers how many. */
    public int takeBack(UUID classroomId, UUID studentId, UUID adultId) {
        int gone = jdbc.sql("delete from contact where classroom_id = ? and student_id = ? and adult_id = ? and spoken_at > ?")
                .params(classroomId, studentId, adultId, Timestamp.from(clock.instant().minus(MAY_BE_TAKEN_BACK))).update();
        live.changed(classroomId);
        return gone;
    }

    /** Whether {@link #takeBack} would find something. */
    @Transactional(readOnly = true)
    public boolean justSpoken(UUID classroomId, UUID studentId, UUID adultId) {
        return jdbc.sql("""
                select count(*) from contact where classroom_id = ? and student_id = ? and adult_id = ? and spoken_at > ?
                """).params(classroomId, studentId, adultId, Timestamp.from(clock.instant().minus(MAY_BE_TAKEN_BACK)))
                .query(Integer.class).single() > 0;
    }
}
