package app.headsup.groupwork;

import app.headsup.database.SchoolEntity;
import app.headsup.roster.Roster;
import app.headsup.roster.StudentName;
import app.headsup.web.NotFound;
import app.headsup.web.Refusal;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What students care about: dated words that an adult heard from them. */
@Service
@Transactional
public class Interests {

    static final int LONGEST = 40;

    private final JdbcClient jdbc;
    private final Roster roster;
    private final Clock clock;

    Interests(JdbcClient jdbc, Roster roster, Clock clock) {
        this.jdbc = jdbc;
        this.roster = roster;
        this.clock = clock;
    }

    /** What these students care about now, by word; one statement. */
    @Transactional(readOnly = true)
    public List<Interest> of(Collection<UUID> studentIds) {
        return jdbc.sql("""
                select id, student_id, word, noted_at from interest
                where student_id = any(?) and ended_at is null order by lower(word), noted_at, id
                """).param(studentIds.toArray(UUID[]::new)).query(Interest.class).list();
    }

    /** Notes the word for each of them; who has it already keeps the date. Refuses no word, a long one, and nobody. */
    public void note(UUID classroomId, String word, Collection<UUID> studentIds, UUID notedBy) {
        var said = word == null ? "" : word.strip();
        if (said.isEmpty() || said.length() > LONGEST) {
            throw new Refusal("groupwork.interests.word-length", LONGEST);
        }
        if (studentIds.isEmpty()) {
            throw new Refusal("groupwork.interests.nobody");
        }
        if (!roster.students(classroomId).stream().map(StudentName::id).toList().containsAll(studentIds)) {
            throw new NotFound();
        }
        for (var student : studentIds) {
            jdbc.sql("""
                    insert into interest (school_id, id, student_id, word, noted_by, noted_at)
                    values (this_school(), ?, ?, ?, ?, ?)
                    on conflict (school_id, student_id, lower(word)) where ended_at is null do nothing
                    """).params(SchoolEntity.newId(), student, said, notedBy, Timestamp.from(clock.instant())).update();
        }
    }

    /** It isn't theirs any more; what was known stays with its date. */
    public void end(UUID classroomId, UUID interestId) {
        int ended = jdbc.sql("""
                update interest i set ended_at = coalesce(i.ended_at, ?)
                where i.id = ? and exists (select 1 from enrollment e where e.school_id = i.school_id
                    and e.student_id = i.student_id and e.classroom_id = ? and e.ends_on is null)
                """).params(Timestamp.from(clock.instant()), interestId, classroomId).update();
        if (ended == 0) {
            throw new NotFound();
        }
    }
}
