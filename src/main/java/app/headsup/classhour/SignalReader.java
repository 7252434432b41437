package app.headsup.classhour;

import app.headsup.database.JointRead.Select;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads signals: for the adults of a class, and for the student who raised them. */
@Component
class SignalReader {

    private static final String SIGNAL = """
            select s.id, s.classroom_id, s.kind, s.student_id, s.words, l.title as lesson, s.raised_at,
                   p.given_name || case when p.family_name <> '' and exists (
                       select 1 from enrollment e join person o on o.school_id = e.school_id and o.id = e.student_id
                       where e.school_id = s.school_id and e.classroom_id = s.classroom_id and e.ends_on is null
                         and o.id <> p.id and o.given_name = p.given_name)
                     then ' ' || left(p.family_name, 1) || '.' else '' end as student,
                   seer.called as seen_by, s.seen_at,
                   meeter.called as met_by, s.met_at,
                   s.reply, s.withdrawn_at, s.withdrawn_by is not null as taken_back, s.voice_id is not null as spoken
            from signal s
            join person p on p.school_id = s.school_id and p.id = s.student_id
            left join lesson l on l.school_id = s.school_id and l.id = s.lesson_id
            left join person seer on seer.school_id = s.school_id and seer.id = s.seen_by
            left join person meeter on meeter.school_id = s.school_id and meeter.id = s.met_by
            """;

    /**
     * A row for each class of the student {@code :student} with each signal of theirs there that is open, answered and not
     * read, or closed with a recording that nobody has heard. Of a class they have left, what nobody has heard is still theirs.
     */
    static final Select<OwnSignals.Row> OWN = new Select<>("""
            select e.classroom_id, c.name as classroom, e.ends_on is null as current, p.id is not null as here,
                   s.id, s.kind, s.words, s.raised_at,
                   a.called as adult, s.reply,
                   s.voice_id is not null as spoken, s.voice_heard_at is not null as heard,
                   case when s.met_at is null then 'OPEN' when s.reply <> '' and s.reply_read_at is null then 'ANSWERED'
                        else 'CLOSED' end as part
            from enrollment e
            join classroom c on c.school_id = e.school_id and c.id = e.classroom_id
            left join placement p on p.school_id = e.school_id and p.student_id = e.student_id and p.until is null
            left join signal s on s.school_id = e.school_id and s.student_id = e.student_id
                 and s.classroom_id = e.classroom_id and s.withdrawn_at is null
                 and (s.met_at is null or s.reply <> '' and s.reply_read_at is null
                      or s.voice_id is not null and s.voice_heard_at is null)
            left join person a on a.school_id = s.school_id and a.id = coalesce(s.met_by, s.seen_by)
            where e.student_id = :student and (e.ends_on is null or s.voice_id is not null and s.voice_heard_at is null
                and not exists (select 1 from enrollment later where later.school_id = e.school_id
                    and later.student_id = e.student_id and later.classroom_id = e.classroom_id and later.id > e.id))
            order by c.name, s.raised_at
            """, OwnSignals.Row.class);

    private final JdbcClient jdbc;

    SignalReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<SignalView> open(UUID classroomId) {
        return jdbc.sql(SIGNAL + """
                where s.classroom_id = ? and s.met_at is null and s.withdrawn_at is null order by s.raised_at, s.id
                """).param(classroomId).query(SignalView.class).list();
    }

    List<SignalView> closed(UUID classroomId, int atMost) {
        return jdbc.sql(SIGNAL + """
                where s.classroom_id = ? and (s.met_at is not null or s.withdrawn_at is not null)
                order by s.raised_at desc, s.id limit ?
                """).params(classroomId, atMost).query(SignalView.class).list();
    }

    Optional<SignalView> find(UUID signalId) {
        return jdbc.sql(SIGNAL + "where s.id = ?").param(signalId).query(SignalView.class).optional();
    }
}
