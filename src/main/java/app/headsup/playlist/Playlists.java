package app.headsup.playlist;

import app.headsup.database.SchoolEntity;
import app.headsup.web.NotFound;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What each class works on. Callers have made sure that their reader may see the class. */
@Service
@Transactional
public class Playlists {

    private final EntityManager entities;
    private final JdbcClient jdbc;
    private final Clock clock;

    Playlists(EntityManager entities, JdbcClient jdbc, Clock clock) {
        this.entities = entities;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The class's lessons in order; empty while nothing was put on its playlist. */
    @Transactional(readOnly = true)
    public List<PlaylistEntry> entries(UUID classroomId) {
        return jdbc.sql("""
                select i.id as item_id, i.lesson_id, i.position, i.tier, i.target_on
                from playlist p join playlist_item i on i.school_id = p.school_id and i.playlist_id = p.id
                where p.classroom_id = ? order by i.position, i.id
                """)
                .param(classroomId).query(PlaylistEntry.class).list();
    }

    /** Puts a lesson at the playlist's end. Refuses ({@code playlist.already-there}) one that is on it. */
    public UUID add(UUID classroomId, UUID lessonId, Tier tier, LocalDate targetOn, UUID addedBy) {
        jdbc.sql("""
                insert into playlist (school_id, id, version, classroom_id, title)
                select school_id, ?, 0, id, name from classroom where id = ? on conflict do nothing
                """)
                .params(SchoolEntity.newId(), classroomId).update();
        var item = playlist(classroomId).add(lessonId, tier, targetOn, addedBy, clock.instant());
        entities.flush();
        return item.id();
    }

    /** Refuses to make a must-do less without a reason; with one, both are kept. */
    public void aim(UUID classroomId, UUID itemId, Tier tier, LocalDate targetOn, Why why) {
        var item = playlist(classroomId).item(itemId);
        keepLowering(classroomId, item, tier, why);
        item.aim(tier, targetOn);
        entities.flush();
    }

    public void move(UUID classroomId, UUID itemId, Direction direction) {
        playlist(classroomId).move(itemId, direction);
        entities.flush();
    }

    /** Takes the lesson off the playlist; a must-do with a reason only. What students did with it stays. */
    public void remove(UUID classroomId, UUID itemId, Why why) {
        var playlist = playlist(classroomId);
        keepLowering(classroomId, playlist.item(itemId), null, why);
        playlist.remove(itemId);
        entities.flush();
    }

    /** The must-dos of the class that became less, newest first, up to 20. */
    @Transactional(readOnly = true)
    public List<LoweredExpectation> lowered(UUID classroomId) {
        return jdbc.sql("""
                select l.title as lesson, e.to_tier, e.reason,
                       p.called as by, e.lowered_at as at
                from lowered_expectation e
                join lesson l on l.school_id = e.school_id and l.id = e.lesson_id
                join person p on p.school_id = e.school_id and p.id = e.lowered_by
                where e.classroom_id = ? order by e.lowered_at desc, e.id desc limit 20
                """).param(classroomId).query(LoweredExpectation.class).list();
    }

    private void keepLowering(UUID classroomId, PlaylistItem item, Tier to, Why why) {
        if (!item.lowers(to, why)) {
            return;
        }
        jdbc.sql("""
                insert into lowered_expectation (school_id, id, classroom_id, lesson_id, to_tier, reason, lowered_by,
                                                 lowered_at)
                values (this_school(), ?, ?, ?, ?, ?, ?, ?)
                """).params(SchoolEntity.newId(), classroomId, item.lessonId(), to == null ? null : to.name(),
                        why.reason(), why.by(), Timestamp.from(clock.instant())).update();
    }

    /** The student's class whose playlist holds the lesson; {@link NotFound} when no class of theirs does. */
    @Transactional(readOnly = true)
    public UUID classroomFor(UUID studentId, UUID lessonId) {
        return jdbc.sql("""
                select p.classroom_id from playlist_item i
                join playlist p on p.school_id = i.school_id and p.id = i.playlist_id
                join enrollment e on e.school_id = p.school_id and e.classroom_id = p.classroom_id
                where i.lesson_id = ? and e.student_id = ? and e.ends_on is null
                order by e.starts_on desc, e.id desc limit 1
                """)
                .params(lessonId, studentId).query(UUID.class).optional().orElseThrow(NotFound::new);
    }

    /** Whether the class works on this lesson. */
    @Transactional(readOnly = true)
    public boolean holds(UUID classroomId, UUID lessonId) {
        return jdbc.sql("""
                select exists (select 1 from playlist_item i
                    join playlist p on p.school_id = i.school_id and p.id = i.playlist_id
                    where p.classroom_id = ? and i.lesson_id = ?)
                """)
                .params(classroomId, lessonId).query(Boolean.class).single();
    }

    /** The playlist, held by this transaction alone, so that two adults' changes follow one another. */
    private Playlist playlist(UUID classroomId) {
        return entities.createQuery("select p from Playlist p where p.classroomId = :classroom", Playlist.class)
                .setParameter("classroom", classroomId).setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream().findFirst().orElseThrow(NotFound::new);
    }
}
