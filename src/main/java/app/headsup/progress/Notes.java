package app.headsup.progress;

import app.headsup.database.CurrentSchool;
import app.headsup.database.SchoolEntity;
import app.headsup.web.Refusal;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Guided notes as they come in: one row per student and lesson; what was written on screen is never lost to a tick. */
@Component
class Notes {

    private static final int LONGEST = 4000;

    private final JdbcClient jdbc;
    private final Clock clock;

    Notes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void save(UUID studentId, UUID lessonId, List<String> blanks) {
        String words = blanks.stream().map(blank -> blank == null ? "" : blank.replaceAll("\\R+", " ").strip())
                .collect(Collectors.joining("\n"));
        if (words.length() > LONGEST) {
            throw new Refusal("progress.notes-too-long", LONGEST);
        }
        put(studentId, lessonId, NotesMedium.SCREEN, words, studentId, ", words = excluded.words");
    }

    void tick(UUID studentId, UUID lessonId, UUID notedBy) {
        put(studentId, lessonId, NotesMedium.PAPER, "", notedBy, "");
    }

    private void put(UUID studentId, UUID lessonId, NotesMedium medium, String words, UUID notedBy, String andSet) {
        jdbc.sql("""
                insert into notes_handed_in (school_id, id, student_id, lesson_id, medium, words, noted_by, noted_at)
                values (:school, :id, :student, :lesson, :medium, :words, :by, :now)
                on conflict (school_id, student_id, lesson_id) do update
                set medium = excluded.medium, noted_by = excluded.noted_by, noted_at = excluded.noted_at
                """ + andSet)
                .param("school", CurrentSchool.id().orElseThrow()).param("id", SchoolEntity.newId())
                .param("student", studentId).param("lesson", lessonId).param("medium", medium.name())
                .param("words", words).param("by", notedBy).param("now", Timestamp.from(clock.instant()))
                .update();
    }

    List<HandedIn> of(Collection<UUID> studentIds, UUID lessonId) {
        return jdbc.sql("""
                select student_id, medium, words, noted_at from notes_handed_in
                where lesson_id = ? and student_id = any(?)
                """)
                .param(lessonId).param(studentIds.toArray(UUID[]::new)).query(HandedIn.class).list();
    }
}
