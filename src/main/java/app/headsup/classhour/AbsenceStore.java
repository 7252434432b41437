package app.headsup.classhour;

import app.headsup.database.SchoolEntity;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of absences: one for a student and an hour, marked again when somebody leaves early. */
@Component
class AbsenceStore {

    private static final String ABSENCE = "select id, class_hour_id as hour_id, student_id from absence ";

    private final JdbcClient jdbc;
    private final Clock clock;

    AbsenceStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void mark(UUID hourId, Collection<UUID> students, UUID by) {
        jdbc.sql("""
                insert into absence (school_id, id, class_hour_id, student_id, marked_by, marked_at)
                select this_school(), one.id, ?, one.student_id, ?, ?
                from unnest(?::uuid[], ?::uuid[]) as one (id, student_id)
                on conflict (school_id, class_hour_id, student_id) do update
                    set marked_by = excluded.marked_by, marked_at = excluded.marked_at, arrived_by = null, arrived_at = null
                    where absence.arrived_at is not null
                """).params(hourId, by, now(), students.stream().map(student -> SchoolEntity.newId()).toArray(UUID[]::new),
                students.toArray(UUID[]::new)).update();
    }

    void arrive(UUID hourId, Collection<UUID> students, UUID by) {
        jdbc.sql("""
                update absence set arrived_by = ?, arrived_at = ?
                where class_hour_id = ? and student_id = any(?) and arrived_at is null
                """).params(by, now(), hourId, students.toArray(UUID[]::new)).update();
    }

    boolean catchUp(UUID absenceId, UUID by) {
        return jdbc.sql("update absence set caught_up_by = ?, caught_up_at = ? where id = ? and caught_up_at is null")
                .params(by, now(), absenceId).update() == 1;
    }

    List<AbsenceView> stillAbsent(UUID hourId) {
        return jdbc.sql(ABSENCE + "where class_hour_id = ? and arrived_at is null order by marked_at, id").param(hourId)
                .query(AbsenceView.class).list();
    }

    Optional<AbsenceView> find(UUID absenceId) {
        return jdbc.sql(ABSENCE + "where id = ?").param(absenceId).query(AbsenceView.class).optional();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
