package app.headsup.groupwork;

import app.headsup.database.SchoolEntity;
import app.headsup.groupwork.SeatingRuleView.Kind;
import app.headsup.roster.Roster;
import app.headsup.roster.StudentName;
import app.headsup.web.NotFound;
import app.headsup.web.Refusal;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whom the adults of a class keep apart or together, in groups, plans and rotations alike. */
@Service
@Transactional
public class SeatingRules {

    private final JdbcClient jdbc;
    private final Roster roster;
    private final Clock clock;

    SeatingRules(JdbcClient jdbc, Roster roster, Clock clock) {
        this.jdbc = jdbc;
        this.roster = roster;
        this.clock = clock;
    }

    /** What holds now among the students of these classes; who has left them is left out. */
    @Transactional(readOnly = true)
    public Seating of(Collection<UUID> classroomIds) {
        return Seating.of(rules(classroomIds));
    }

    /** The rules themselves, oldest first. */
    @Transactional(readOnly = true)
    public List<SeatingRuleView> rules(Collection<UUID> classroomIds) {
        return jdbc.sql("""
                select r.id, r.classroom_id, r.kind, r.set_by, r.set_at, array_agg(s.student_id order by p.given_name) as students
                from seating_rule r
                join seating_rule_student s on s.school_id = r.school_id and s.rule_id = r.id
                join person p on p.school_id = s.school_id and p.id = s.student_id
                where r.classroom_id = any(?) and r.lifted_at is null
                    and exists (select 1 from enrollment e where e.school_id = s.school_id
                        and e.student_id = s.student_id and e.classroom_id = r.classroom_id and e.ends_on is null)
                group by r.school_id, r.id having count(*) > 1 order by r.set_at, r.id
                """).param(classroomIds.toArray(UUID[]::new))
                .query((row, number) -> new SeatingRuleView(row.getObject("id", UUID.class),
                        row.getObject("classroom_id", UUID.class), Kind.valueOf(row.getString("kind")),
                        List.of((UUID[]) row.getArray("students").getArray()), row.getObject("set_by", UUID.class),
                        row.getTimestamp("set_at").toInstant())).list();
    }

    /** Refuses fewer than two students, and what contradicts a rule that stands. */
    public UUID set(UUID classroomId, Kind kind, Collection<UUID> studentIds, UUID setBy) {
        var known = roster.students(classroomId);
        var students = List.copyOf(new LinkedHashSet<>(studentIds));
        if (students.stream().anyMatch(student -> known.stream().noneMatch(one -> one.id().equals(student)))) {
            throw new NotFound();
        }
        if (students.size() < 2) {
            throw new Refusal("groupwork.rules.too-few");
        }
        oneAtATime(classroomId);
        var at = clock.instant();
        var rule = new SeatingRuleView(SchoolEntity.newId(), classroomId, kind, students, setBy, at);
        requireNoContradiction(rule, known);
        jdbc.sql("""
                insert into seating_rule (school_id, id, classroom_id, kind, set_by, set_at)
                values (this_school(), ?, ?, ?, ?, ?)
                """).params(rule.id(), classroomId, kind.name(), setBy, Timestamp.from(at)).update();
        jdbc.sql("""
                insert into seating_rule_student (school_id, rule_id, student_id)
                select this_school(), ?, unnest(?::uuid[])
                """).params(rule.id(), students.toArray(UUID[]::new)).update();
        return rule.id();
    }

    /** Two that contradict each other must not both find nothing against them. */
    private void oneAtATime(UUID classroomId) {
        jdbc.sql("select id from classroom where id = ? for no key update").param(classroomId).query(UUID.class).single();
    }

    private void requireNoContradiction(SeatingRuleView rule, List<StudentName> known) {
        var all = new ArrayList<>(rules(List.of(rule.classroomId())));
        all.add(rule);
        var people = new Numbered(known.stream().map(StudentName::id).toList());
        ObstacleWords.of(people.obstacles(Seating.of(all)), people.named(known)).stream().findFirst().ifPresent(words -> {
            throw words;
        });
    }

    /** From now on they may share a group, or not. */
    public void lift(UUID classroomId, UUID ruleId, UUID liftedBy) {
        int lifted = jdbc.sql("""
                update seating_rule set lifted_by = ?, lifted_at = ?
                where id = ? and classroom_id = ? and lifted_at is null
                """).params(liftedBy, Timestamp.from(clock.instant()), ruleId, classroomId).update();
        if (lifted == 0 && jdbc.sql("select 1 from seating_rule where id = ? and classroom_id = ?")
                .params(ruleId, classroomId).query(Integer.class).optional().isEmpty()) {
            throw new NotFound();
        }
    }
}
