package app.headsup.rotation;

import app.headsup.rehearsal.Pace;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How the students of a class have worked in class during the last four weeks: four statements, however many students.
 * A figure counts from {@link #ENOUGH} cases on; who has fewer works like the class's median, and that is said.
 */
@Component
@Transactional(readOnly = true)
class PaceReader {

    private static final Duration LATELY = Duration.ofDays(28);
    private static final int ENOUGH = 2;
    /** What a question takes, as the rehearsal has it. */
    private static final int ANSWERING = 25;

    private final JdbcClient jdbc;
    private final Clock clock;

    PaceReader(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Paces read(Collection<UUID> studentIds) {
        var students = studentIds.toArray(UUID[]::new);
        var since = clock.instant().minus(LATELY);
        var watching = byStudent(WATCHING, students, since);
        var first = byStudent(RIGHT.formatted("= 1"), students, since);
        var later = byStudent(RIGHT.formatted("> 1"), students, since);
        var working = byStudent(WORKING, students, since);
        var talk = middle(byStudent(TALKING, students, since));
        var typical = new Pace(or(middle(watching), Pace.USUAL.watching()), or(middle(first), Pace.USUAL.firstTry()),
                or(middle(later), Pace.USUAL.laterTry()), or(middle(working), Pace.USUAL.working()));
        var paces = new HashMap<UUID, Pace>();
        var unknown = new HashSet<UUID>();
        studentIds.forEach(student -> {
            paces.put(student, new Pace(watching.getOrDefault(student, typical.watching()),
                    first.getOrDefault(student, typical.firstTry()), later.getOrDefault(student, typical.laterTry()),
                    working.getOrDefault(student, typical.working())));
            if (!watching.containsKey(student)) {
                unknown.add(student);
            }
        });
        return new Paces(paces, unknown, talk);
    }

    /** Elapsed time for a minute of video, its questions left aside; a video put away for long says nothing about pace. */
    private static final String WATCHING = """
            select student_id, percentile_cont(0.5) within group (order by pace) as value, count(*) as cases from (
                select v.student_id, greatest(0.7, (extract(epoch from v.finished_at - v.started_at)
                           - %d * (select count(*) from question q where q.school_id = v.school_id and q.lesson_id = v.lesson_id
                                   and q.withdrawn_at is null)) * 1000 / m.duration_ms) as pace
                from viewing v join video on video.school_id = v.school_id and video.lesson_id = v.lesson_id
                join media m on m.school_id = video.school_id and m.id = video.media_id
                where v.setting = 'CLASS' and v.finished_at > :since and v.student_id = any(:students)) each
            where pace < 3 group by student_id
            """.formatted(ANSWERING);

    private static final String RIGHT = """
            select student_id, avg(case when correct then 1.0 else 0.0 end) as value, count(*) as cases from answer
            where setting = 'CLASS' and correct is not null and attempt %s and given_at > :since and student_id = any(:students)
            group by student_id
            """;

    private static final String WORKING = """
            select m.student_id, percentile_cont(0.5) within group (order by
                       extract(epoch from g.ticked_at - g.formed_at) / 60 / t.minutes) as value, count(*) as cases
            from work_group g join task_card t on t.school_id = g.school_id and t.lesson_id = g.lesson_id
            join group_member m on m.school_id = g.school_id and m.group_id = g.id
            where g.ticked_at > :since and g.ticked_at < g.formed_at + make_interval(mins => 3 * t.minutes)
              and m.student_id = any(:students)
            group by m.student_id
            """;

    /** Closed in the hour in which it was opened. */
    private static final String TALKING = """
            select c.student_id, percentile_cont(0.5) within group (order by
                       extract(epoch from c.closed_at - c.opened_at) / 60) as value, %d as cases
            from conference c
            where c.class_hour_id is not null and c.opened_at > :since and c.student_id = any(:students)
              and c.closed_at between c.opened_at + interval '1 minute' and c.opened_at + interval '20 minutes'
            group by c.student_id
            """.formatted(ENOUGH);

    private Map<UUID, Double> byStudent(String sql, UUID[] students, Instant since) {
        var values = new HashMap<UUID, Double>();
        jdbc.sql(sql).param("students", students).param("since", Timestamp.from(since)).query(row -> {
            if (row.getInt("cases") >= ENOUGH && row.getDouble("value") > 0) {
                values.put(row.getObject("student_id", UUID.class), row.getDouble("value"));
            }
        });
        return values;
    }

    /** The median; null where nothing is known. */
    private static Double middle(Map<UUID, Double> values) {
        List<Double> sorted = values.values().stream().sorted().toList();
        return sorted.isEmpty() ? null : sorted.get(sorted.size() / 2);
    }

    private static double or(Double known, double usual) {
        return known == null ? usual : known;
    }
}
