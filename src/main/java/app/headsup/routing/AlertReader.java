package app.headsup.routing;

import app.headsup.database.JointRead.Select;
import app.headsup.routing.AlertView.Told;
import app.headsup.routing.InvitationView.Choice;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads alerts through their reader: whoever was told, and the teachers of the class. */
@Component
class AlertReader {

    private static final String ALERT = """
            select a.id, a.classroom_id, c.name as classroom, a.student_id, s.given_name as student, a.lesson_id,
                   l.title as lesson, a.source, a.percent, a.line, r.percent::int as percent_now, a.raised_at, a.reply,
                   rather.called as rather_with, a.replied_at,
                   m.called as met_by, a.met_at,
                   x.called as closed_by, a.closed_at, a.word,
                   a.withdrawn_at, null as told
            from alert a
            join classroom c on c.school_id = a.school_id and c.id = a.classroom_id
            join person s on s.school_id = a.school_id and s.id = a.student_id
            join lesson l on l.school_id = a.school_id and l.id = a.lesson_id
            left join mastery_result r on r.school_id = a.school_id and r.id = a.result_id
            left join person rather on rather.school_id = a.school_id and rather.id = a.rather_with
            left join person m on m.school_id = a.school_id and m.id = a.met_by
            left join person x on x.school_id = a.school_id and x.id = a.closed_by
            where (exists (select 1 from alert_notice n where n.school_id = a.school_id and n.alert_id = a.id
                                and n.person_id = :reader
                                and (n.told_as = 'CHOSEN'
                                    or exists (select 1 from classroom_adult t where t.school_id = a.school_id
                                        and t.classroom_id = a.classroom_id and t.person_id = :reader)
                                    or exists (select 1 from mentorship t where t.school_id = a.school_id
                                        and t.student_id = a.student_id and t.mentor_id = :reader
                                        and t.ends_on is null)))
                or exists (select 1 from classroom_adult t where t.school_id = a.school_id
                                and t.classroom_id = a.classroom_id and t.person_id = :reader and t.duty = 'TEACHER'))
            """;

    private static final String CHOICES = """
            select p.id, p.called as name from person p
            where p.left_at is null and (
                exists (select 1 from classroom_adult a join enrollment e on e.school_id = a.school_id
                            and e.classroom_id = a.classroom_id
                        where a.school_id = p.school_id and a.person_id = p.id and a.duty <> 'AIDE'
                          and e.student_id = :student and e.ends_on is null)
                or exists (select 1 from mentorship m where m.school_id = p.school_id and m.mentor_id = p.id
                            and m.student_id = :student and m.ends_on is null))
            order by p.family_name, p.given_name
            """;
    /** The youngest invitation of the student {@code :student} that nobody has acted on; one is enough for a page. */
    static final Select<InvitationView> INVITATION = new Select<>("""
            select a.id, a.lesson_id, l.title as lesson,
                   array(select p.called
                         from alert_notice n join person p on p.school_id = n.school_id and p.id = n.person_id
                         where n.school_id = a.school_id and n.alert_id = a.id and n.told_as <> 'CHOSEN'
                         order by n.told_as desc, p.family_name) as adults,
                   a.reply, rather.called as rather_with,
                   coalesce((select json_agg(choice) from (%s) choice), '[]') as choices
            from alert a
            join lesson l on l.school_id = a.school_id and l.id = a.lesson_id
            left join person rather on rather.school_id = a.school_id and rather.id = a.rather_with
            where a.student_id = :student and a.met_at is null and a.closed_at is null and a.withdrawn_at is null
            order by a.raised_at desc, a.id limit 1
            """.formatted(CHOICES), InvitationView.class);

    private final JdbcClient jdbc;

    AlertReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Open ones first, longest open first; then those that ended since this moment, newest first. */
    List<AlertView> of(UUID readerId, Instant endedSince) {
        return told(jdbc.sql(ALERT + """
                and coalesce(a.closed_at, a.withdrawn_at, 'infinity') > :since
                order by coalesce(a.closed_at, a.withdrawn_at) desc nulls first, a.raised_at, a.id
                """).param("reader", readerId).param("since", Timestamp.from(endedSince)).query(AlertView.class).list());
    }

    Optional<AlertView> find(UUID readerId, UUID alertId) {
        return told(jdbc.sql(ALERT + "and a.id = :id").param("reader", readerId).param("id", alertId)
                .query(AlertView.class).list()).stream().findFirst();
    }

    private List<AlertView> told(List<AlertView> alerts) {
        if (alerts.isEmpty()) {
            return alerts;
        }
        var told = jdbc.sql("""
                select n.alert_id, n.person_id, p.called as name, n.told_as,
                       n.seen_at
                from alert_notice n join person p on p.school_id = n.school_id and p.id = n.person_id
                where n.alert_id = any(?)
                order by case n.told_as when 'TEACHER' then 1 when 'FACILITATOR' then 2 else 3 end, p.family_name
                """).params((Object) alerts.stream().map(AlertView::id).toArray(UUID[]::new)).query(Told.class).list()
                .stream().collect(Collectors.groupingBy(Told::alertId));
        return alerts.stream().map(alert -> alert.with(told.getOrDefault(alert.id(), List.of()))).toList();
    }

    /** Whom a student may ask for: the teachers and facilitators of their classes, and their mentors. */
    List<Choice> choices(UUID studentId) {
        return jdbc.sql(CHOICES).param("student", studentId).query(Choice.class).list();
    }
}
