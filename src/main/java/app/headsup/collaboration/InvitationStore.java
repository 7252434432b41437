package app.headsup.collaboration;

import app.headsup.collaboration.InvitationView.Answer;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of invitations, and the classes that can be asked. */
@Component
class InvitationStore {

    /** For so long whoever asked still reads the answer in the class's list. */
    private static final Duration LATELY = Duration.ofDays(14);
    private static final String VIEW = """
            select i.id, i.classroom_id, room.name as classroom, i.invited_classroom_id, other.name as invited_classroom,
                   i.inviting_older, i.question, i.academic_objective, i.social_objective, i.norms, i.starts_on, i.ends_on,
                   i.invited_by, b.called as inviter, i.invited_at, i.answer,
                   i.word, a.called as answered_by, i.answered_at,
                   i.collaboration_id
            from buddies_invitation i
            join classroom room on room.school_id = i.school_id and room.id = i.classroom_id
            join classroom other on other.school_id = i.school_id and other.id = i.invited_classroom_id
            join person b on b.school_id = i.school_id and b.id = i.invited_by
            left join person a on a.school_id = i.school_id and a.id = i.answered_by
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    InvitationStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<InvitationView> find(UUID id) {
        return jdbc.sql(VIEW + "where i.id = ?").param(id).query(InvitationView.class).optional();
    }

    /** The same, held until the transaction ends: of two answers the second reads the first. */
    Optional<InvitationView> hold(UUID id) {
        jdbc.sql("select id from buddies_invitation where id = ? for update").param(id).query(UUID.class).optional();
        return find(id);
    }

    /** Asked by the class or of it: what waits, and what was said no to lately. Oldest first. */
    List<InvitationView> ofClass(UUID classroomId) {
        return jdbc.sql(VIEW + """
                where :room in (i.classroom_id, i.invited_classroom_id)
                    and (i.answer is null or i.answer = 'DECLINED' and i.answered_at > :since)
                order by i.invited_at, i.id
                """).param("room", classroomId).param("since", Timestamp.from(clock.instant().minus(LATELY)))
                .query(InvitationView.class).list();
    }

    /** What waits for an answer from a class in which the adult works. */
    List<InvitationView> waitingFor(UUID adultId) {
        return jdbc.sql(VIEW + """
                where i.answer is null and exists (select 1 from classroom_adult w where w.school_id = i.school_id
                    and w.classroom_id = i.invited_classroom_id and w.person_id = ?)
                order by i.invited_at, i.id
                """).param(adultId).query(InvitationView.class).list();
    }

    boolean waits(UUID classroomId, UUID invitedId) {
        return jdbc.sql("""
                select 1 from buddies_invitation where classroom_id = ? and invited_classroom_id = ? and answer is null
                """).params(classroomId, invitedId).query(Integer.class).optional().isPresent();
    }

    /** The classes of this day that have a teacher, but this one; by name. */
    List<ClassToInvite> others(UUID classroomId, LocalDate today) {
        return jdbc.sql("""
                select c.id, c.name, string_agg(p.called, ', '
                           order by p.family_name, p.given_name) as teachers
                from classroom c
                join term t on t.school_id = c.school_id and t.id = c.term_id
                join classroom_adult a on a.school_id = c.school_id and a.classroom_id = c.id and a.duty = 'TEACHER'
                join person p on p.school_id = a.school_id and p.id = a.person_id
                where c.id <> ? and t.ends_on >= ?
                group by c.school_id, c.id, c.name order by c.name, c.id
                """).params(classroomId, today).query(ClassToInvite.class).list();
    }

    void insert(UUID id, UUID classroomId, UUID invitedId, boolean older, Purpose purpose, List<UUID> students, UUID by) {
        jdbc.sql("""
                insert into buddies_invitation (school_id, id, classroom_id, invited_classroom_id, inviting_older, question,
                    academic_objective, social_objective, norms, starts_on, ends_on, invited_by, invited_at)
                values (this_school(), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """).params(id, classroomId, invitedId, older, purpose.question(), purpose.academic(), purpose.social(),
                purpose.norms(), purpose.startsOn(), purpose.endsOn(), by, Timestamp.from(clock.instant())).update();
        jdbc.sql("""
                insert into buddies_invitation_student (school_id, invitation_id, student_id)
                select this_school(), ?, unnest(?::uuid[])
                """).params(id, students.toArray(UUID[]::new)).update();
    }

    /** Whom of the inviting class it is about; empty for all of them. */
    List<UUID> students(UUID id) {
        return jdbc.sql("select student_id from buddies_invitation_student where invitation_id = ?").param(id)
                .query(UUID.class).list();
    }

    /** @param began what a yes began; else null */
    void answer(UUID id, Answer answer, String word, UUID by, UUID began) {
        jdbc.sql("""
                update buddies_invitation set answer = ?, word = ?, answered_by = ?, answered_at = ?, collaboration_id = ?
                where id = ? and answer is null
                """).params(answer.name(), word, by, Timestamp.from(clock.instant()), began, id).update();
    }
}
