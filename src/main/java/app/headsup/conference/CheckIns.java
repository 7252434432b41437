package app.headsup.conference;

import app.headsup.roster.Roster;
import app.headsup.roster.SchoolDays;
import app.headsup.roster.StudentName;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Check-ins between students and their named adults. An adult reaches their own mentees only; the rest is not found. */
@Service
@Transactional
public class CheckIns {

    private final CheckInRepository checkIns;
    private final Roster roster;
    private final JdbcClient jdbc;
    private final Clock clock;

    CheckIns(CheckInRepository checkIns, Roster roster, JdbcClient jdbc, Clock clock) {
        this.checkIns = checkIns;
        this.roster = roster;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Writes a check-in. Refuses one without words; one with scores alone is kept and doesn't count. */
    public UUID write(UUID mentorId, UUID studentId, CheckInNotes notes) {
        roster.menteeOf(mentorId, studentId);
        return checkIns.saveAndFlush(new CheckIn(studentId, mentorId, notes, clock.instant())).id();
    }

    /** The adult's mentees: who has waited longest first, and before them who never had a check-in. */
    @Transactional(readOnly = true)
    public List<Mentee> mentees(UUID mentorId) {
        var students = roster.menteesOf(mentorId);
        var last = lastCounting(students.stream().map(StudentName::id).toArray(UUID[]::new));
        var today = roster.today();
        var zone = roster.zone();
        return students.stream().map(student -> {
                    Instant at = last.get(student.id());
                    return new Mentee(student.id(), student.name(), at,
                            at == null ? null : SchoolDays.between(LocalDate.ofInstant(at, zone), today));
                })
                .sorted(Comparator.comparing(Mentee::lastAt, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(Mentee::name)).toList();
    }

    /** The student's check-ins with anybody, newest first. */
    @Transactional(readOnly = true)
    public List<CheckInView> history(UUID studentId) {
        return jdbc.sql("""
                select c.id, p.called as adult, c.held_at, c.wellbeing,
                       c.interests, c.scores, c.goal, c.next_step
                from check_in c join person p on p.school_id = c.school_id and p.id = c.adult_id
                where c.student_id = ? order by c.held_at desc, c.id desc
                """).param(studentId).query(CheckInView.class).list();
    }

    private Map<UUID, Instant> lastCounting(UUID[] students) {
        return jdbc.sql("""
                select student_id, max(held_at) as held_at from check_in
                where student_id = any(?) and (wellbeing <> '' or interests <> '') group by student_id
                """).params((Object) students)
                .query((row, i) -> Map.entry(row.getObject("student_id", UUID.class),
                        row.getTimestamp("held_at").toInstant()))
                .list().stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
