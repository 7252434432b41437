package app.headsup.playlist;

import app.headsup.access.CurrentUser;
import app.headsup.library.WhereTaught;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the library which classes work on a lesson, and whom it has reached by that. */
@Component
@Transactional(readOnly = true)
class PlaylistWhereTaught implements WhereTaught {

    private final JdbcClient jdbc;
    private final Playlists playlists;

    PlaylistWhereTaught(JdbcClient jdbc, Playlists playlists) {
        this.jdbc = jdbc;
        this.playlists = playlists;
    }

    @Override
    public Set<UUID> classrooms(UUID lessonId) {
        return new HashSet<>(jdbc.sql("""
                select p.classroom_id from playlist_item i
                join playlist p on p.school_id = i.school_id and p.id = i.playlist_id where i.lesson_id = ?
                """)
                .param(lessonId).query(UUID.class).list());
    }

    @Override
    public boolean reaches(CurrentUser reader, UUID lessonId) {
        return switch (reader.role()) {
            case ADMIN, TEACHER -> true;
            case STUDENT -> taughtTo("e.student_id = :reader", reader, lessonId);
            case GUARDIAN -> taughtTo("""
                    exists (select 1 from guardianship g where g.school_id = e.school_id
                        and g.student_id = e.student_id and g.guardian_id = :reader and g.ends_on is null)
                    """, reader, lessonId);
            case MENTOR, FACILITATOR, AIDE -> taughtTo("""
                    exists (select 1 from mentorship m where m.school_id = e.school_id
                        and m.student_id = e.student_id and m.mentor_id = :reader and m.ends_on is null)
                    or exists (select 1 from classroom_adult a where a.school_id = p.school_id
                        and a.classroom_id = p.classroom_id and a.person_id = :reader)
                    """, reader, lessonId);
        };
    }

    private boolean taughtTo(String readers, CurrentUser reader, UUID lessonId) {
        return jdbc.sql("""
                select exists (select 1 from playlist_item i
                    join playlist p on p.school_id = i.school_id and p.id = i.playlist_id
                    left join enrollment e on e.school_id = p.school_id and e.classroom_id = p.classroom_id
                        and e.ends_on is null
                    where i.lesson_id = :lesson and (%s))
                """.formatted(readers))
                .param("lesson", lessonId).param("reader", reader.personId()).query(Boolean.class).single();
    }

    @Override
    @Transactional
    public void teach(UUID classroomId, UUID lessonId, UUID addedBy) {
        playlists.add(classroomId, lessonId, Tier.MUST, null, addedBy);
    }
}
