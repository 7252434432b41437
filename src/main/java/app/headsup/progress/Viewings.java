package app.headsup.progress;

import app.headsup.database.CurrentSchool;
import app.headsup.database.SchoolEntity;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One row per student, lesson and setting: where they are in the video and the union of what they watched. */
@Component
class Viewings {

    private static final String UPSERT = """
            insert into viewing (school_id, id, student_id, lesson_id, setting, position_ms, watched, started_at, seen_at)
            values (:school, :id, :student, :lesson, :setting, :position, :watched::int4multirange, :now, :now)
            on conflict (school_id, student_id, lesson_id, setting) do update
            """;
    static final String WATCHED_MS =
            "(select coalesce(sum(upper(part) - lower(part)), 0) from unnest(viewing.watched) part)";

    private final JdbcClient jdbc;
    private final Clock clock;

    Viewings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Begins the viewing if there is none and holds its row until the transaction ends. Does neither, and answers false,
     * when no class of the student has the lesson on its playlist.
     */
    boolean hold(UUID studentId, UUID lessonId, Setting setting) {
        return jdbc.sql("""
                insert into viewing (school_id, id, student_id, lesson_id, setting, started_at, seen_at)
                select p.school_id, :id, e.student_id, i.lesson_id, :setting, :now, :now from playlist_item i
                join playlist p on p.school_id = i.school_id and p.id = i.playlist_id
                join enrollment e on e.school_id = p.school_id and e.classroom_id = p.classroom_id
                where i.lesson_id = :lesson and e.student_id = :student and e.ends_on is null limit 1
                on conflict (school_id, student_id, lesson_id, setting) do update set seen_at = excluded.seen_at
                """).param("id", SchoolEntity.newId()).param("student", studentId).param("lesson", lessonId)
                .param("setting", setting.name()).param("now", now()).update() == 1;
    }

    /** Adds what was watched; answers whether this finished the video, which happens once. */
    boolean add(UUID studentId, UUID lessonId, Setting setting, int positionMs, List<Segment> segments, int videoMs) {
        String watched = segments.stream().map(segment -> clipped(segment, videoMs))
                .filter(segment -> segment.fromMs() < segment.toMs())
                .map(segment -> "[" + segment.fromMs() + "," + segment.toMs() + ")")
                .collect(Collectors.joining(",", "{", "}"));
        var row = upsert(UPSERT + """
                set position_ms = excluded.position_ms, seen_at = excluded.seen_at,
                    watched = viewing.watched + excluded.watched
                returning id, finished_at is not null as finished,
                """ + WATCHED_MS + " as watched_ms", studentId, lessonId, setting,
                Math.clamp(positionMs, 0, videoMs), watched).query(Row.class).single();
        boolean finishedNow = !row.finished() && row.watchedMs() * 10 >= videoMs * 9L;
        if (finishedNow) {
            jdbc.sql("update viewing set finished_at = ? where id = ?").param(now()).param(row.id()).update();
        }
        return finishedNow;
    }

    private JdbcClient.StatementSpec upsert(String sql, UUID studentId, UUID lessonId, Setting setting, int positionMs,
            String watched) {
        return jdbc.sql(sql)
                .param("school", CurrentSchool.id().orElseThrow()).param("id", SchoolEntity.newId())
                .param("student", studentId).param("lesson", lessonId).param("setting", setting.name())
                .param("position", positionMs).param("watched", watched).param("now", now());
    }

    private static Segment clipped(Segment segment, int videoMs) {
        return new Segment(Math.clamp(segment.fromMs(), 0, videoMs), Math.clamp(segment.toMs(), 0, videoMs));
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private record Row(UUID id, boolean finished, long watchedMs) {
    }
}
