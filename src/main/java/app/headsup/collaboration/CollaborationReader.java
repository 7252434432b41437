package app.headsup.collaboration;

import app.headsup.database.JointRead.Select;
import app.headsup.groupwork.TwoStudents;
import app.headsup.web.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads collaborations, each in a fixed number of statements. */
@Component
@Transactional(readOnly = true)
class CollaborationReader {

    private static final String VIEW = """
            select c.id, c.version, c.kind, c.classroom_id, room.name as classroom, c.partner_classroom_id,
                   other.name as partner_classroom, c.question, c.academic_objective, c.social_objective, c.norms, c.prompts,
                   c.starts_on, c.ends_on, b.called as begun_by, c.closed_at,
                   e.called as closed_by, c.closing_word
            from collaboration c
            join classroom room on room.school_id = c.school_id and room.id = c.classroom_id
            left join classroom other on other.school_id = c.school_id and other.id = c.partner_classroom_id
            join person b on b.school_id = c.school_id and b.id = c.begun_by
            left join person e on e.school_id = c.school_id and e.id = c.closed_by
            """;

    /** What goes on of which the student {@code :student} is a member, in a class of theirs; what ends first first. */
    static final Select<CollaborationView> OF_STUDENT = new Select<>(VIEW + """
            join collaboration_member m on m.school_id = c.school_id and m.collaboration_id = c.id and m.student_id = :student
            where c.closed_at is null and exists (select 1 from enrollment n where n.school_id = m.school_id
                and n.classroom_id = m.classroom_id and n.student_id = m.student_id and n.ends_on is null)
            order by c.ends_on, c.id
            """, CollaborationView.class);

    private final JdbcClient jdbc;

    CollaborationReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    CollaborationView view(UUID id) {
        return jdbc.sql(VIEW + "where c.id = ?").param(id).query(CollaborationView.class).optional()
                .orElseThrow(NotFound::new);
    }

    /** Those of the class, as its own or as the other class of buddies; what goes on first, then the newest. */
    List<CollaborationView> ofClass(UUID classroomId) {
        return jdbc.sql(VIEW + """
                where c.classroom_id = :room or c.partner_classroom_id = :room
                order by c.closed_at is not null, c.starts_on desc, c.id desc
                """).param("room", classroomId).query(CollaborationView.class).list();
    }

    Work work(UUID id) {
        return new Work(view(id), members(id), days(id), contributions(id));
    }

    List<Member> members(UUID id) {
        return jdbc.sql("""
                select m.student_id, m.classroom_id, p.given_name || case when exists (select 1 from collaboration_member o
                           join person q on q.school_id = o.school_id and q.id = o.student_id
                           where o.school_id = m.school_id and o.collaboration_id = m.collaboration_id
                             and o.student_id <> m.student_id and q.given_name = p.given_name)
                         then ' ' || left(p.family_name, 1) || '.' else '' end as name,
                       m.team, m.seat, m.part, exists (select 1 from enrollment n where n.school_id = m.school_id
                           and n.classroom_id = m.classroom_id and n.student_id = m.student_id and n.ends_on is null) as here
                from collaboration_member m join person p on p.school_id = m.school_id and p.id = m.student_id
                where m.collaboration_id = ? order by m.team, m.seat
                """).param(id).query(Member.class).list();
    }

    private List<Day> days(UUID id) {
        return jdbc.sql("select id, on_day, words from collaboration_day where collaboration_id = ? order by on_day, id")
                .param(id).query(Day.class).list();
    }

    private List<ContributionView> contributions(UUID id) {
        return jdbc.sql("""
                select c.id, c.version, c.student_id, c.kind, c.words, c.source, c.side, c.on_day, c.written_by,
                       w.called as writer, c.written_at, c.comment,
                       a.called as commenter,
                       array(select f.student_id from confirmation f where f.school_id = c.school_id
                             and f.contribution_id = c.id) as confirmed_by, c.struck_at,
                       array(select e.words || case when e.source = '' then '' else ' (' || e.source || ')' end
                             from earlier_words e where e.school_id = c.school_id and e.contribution_id = c.id
                             order by e.written_at, e.id) as earlier
                from contribution c
                join person w on w.school_id = c.school_id and w.id = c.written_by
                left join person a on a.school_id = c.school_id and a.id = c.commented_by
                where c.collaboration_id = ? order by c.on_day, c.id
                """).param(id).query(CollaborationReader::contribution).list();
    }

    private static ContributionView contribution(ResultSet row, int index) throws SQLException {
        var side = row.getString("side");
        var struck = row.getTimestamp("struck_at");
        return new ContributionView(row.getObject("id", UUID.class), row.getLong("version"),
                row.getObject("student_id", UUID.class), ContributionKind.valueOf(row.getString("kind")),
                row.getString("words"), row.getString("source"), side == null ? null : Side.valueOf(side),
                row.getDate("on_day").toLocalDate(), row.getObject("written_by", UUID.class), row.getString("writer"),
                row.getTimestamp("written_at").toInstant(), row.getString("comment"), row.getString("commenter"),
                Arrays.asList((UUID[]) row.getArray("confirmed_by").getArray()),
                struck == null ? null : struck.toInstant(), Arrays.asList((String[]) row.getArray("earlier").getArray()));
    }

    List<ObservationView> observations(UUID id) {
        return jdbc.sql("""
                select o.id, o.version, o.student_id, o.social, o.observed_on, o.words, o.observed_by,
                       a.called as adult, o.struck_at,
                       array(select e.words from earlier_words e where e.school_id = o.school_id and e.observation_id = o.id
                             order by e.written_at, e.id) as earlier
                from observation o
                join person a on a.school_id = o.school_id and a.id = o.observed_by
                where o.collaboration_id = ? order by o.observed_on desc, o.id desc
                """).param(id).query((row, i) -> {
                    var struck = row.getTimestamp("struck_at");
                    return new ObservationView(row.getObject("id", UUID.class), row.getLong("version"),
                            row.getObject("student_id", UUID.class), row.getBoolean("social"),
                            row.getDate("observed_on").toLocalDate(), row.getString("words"),
                            row.getObject("observed_by", UUID.class), row.getString("adult"),
                            struck == null ? null : struck.toInstant(),
                            Arrays.asList((String[]) row.getArray("earlier").getArray()));
                }).list();
    }

    /** How often two of the class were in one team of a debate, an interview, a jigsaw or a project that began since. */
    Map<TwoStudents, Integer> met(UUID classroomId, LocalDate since) {
        return jdbc.sql("""
                select one.student_id as one, other.student_id as other, count(*)::int as times
                from collaboration c
                join collaboration_member one on one.school_id = c.school_id and one.collaboration_id = c.id
                join collaboration_member other on other.school_id = one.school_id
                    and other.collaboration_id = one.collaboration_id and other.team = one.team
                    and other.student_id > one.student_id
                where c.classroom_id = ? and c.starts_on >= ? and c.kind not in ('SEMINAR', 'BUDDIES')
                group by one.student_id, other.student_id
                """).params(classroomId, since).query((row, i) -> Map.entry(
                        new TwoStudents(row.getObject("one", UUID.class), row.getObject("other", UUID.class)),
                        row.getInt("times")))
                .list().stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The average of each student's latest checks, in percent; who has none is missing. */
    Map<UUID, Double> readiness(List<UUID> students) {
        return jdbc.sql("""
                select student_id, avg(percent)::float8 as percent from (
                    select distinct on (student_id, lesson_id) student_id, percent from mastery_result
                    where student_id = any(?) order by student_id, lesson_id, recorded_at desc) latest
                group by student_id
                """).param(students.toArray(UUID[]::new))
                .query((row, i) -> Map.entry(row.getObject("student_id", UUID.class), row.getDouble("percent")))
                .list().stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
