package app.headsup.routing;

import app.headsup.database.SchoolEntity;
import app.headsup.routing.ClassRules.Change;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Every change to a class's rules, kept for good. */
@Component
@Transactional
class PolicyHistory {

    private final JdbcClient jdbc;

    PolicyHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(UUID classroomId, List<Change> changes, UUID by, Instant at) {
        changes.forEach(change -> jdbc.sql("""
                insert into policy_change (school_id, id, classroom_id, kind, subject, was, became, changed_by, changed_at)
                values (this_school(), ?, ?, ?, ?, ?, ?, ?, ?)
                """).params(SchoolEntity.newId(), classroomId, change.kind().name(), change.subject(), change.was(),
                        change.became(), by, Timestamp.from(at)).update());
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    List<Kept> of(UUID classroomId, int atMost, int skip) {
        return jdbc.sql("""
                select c.kind, c.subject, c.was, c.became, c.changed_at,
                       p.called as changed_by
                from policy_change c join person p on p.school_id = c.school_id and p.id = c.changed_by
                where c.classroom_id = ? order by c.changed_at desc, c.id desc limit ? offset ?
                """).params(classroomId, atMost, skip)
                .query((row, i) -> new Kept(new Change(Change.Kind.valueOf(row.getString("kind")),
                        row.getString("subject"), row.getString("was"), row.getString("became")),
                        row.getString("changed_by"), row.getTimestamp("changed_at").toInstant())).list();
    }

    /** A change with who and when. */
    record Kept(Change change, String by, Instant at) {
    }
}
