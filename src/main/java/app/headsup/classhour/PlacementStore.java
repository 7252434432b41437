package app.headsup.classhour;

import app.headsup.database.SchoolEntity;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of who was where, from when to when. Its callers hold the hour. */
@Component
class PlacementStore {

    private static final String PLACE =
            "select class_hour_id as hour_id, student_id, state, zone_id, adult_id, group_id, since from placement p ";

    private final JdbcClient jdbc;
    private final Clock clock;

    PlacementStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Longest there first. */
    List<Whereabouts> of(UUID hourId) {
        return jdbc.sql(PLACE + "where class_hour_id = ? and until is null order by since, student_id").param(hourId)
                .query(Whereabouts.class).list();
    }

    /** In whichever hour runs; not in one that was forgotten. */
    Optional<Whereabouts> ofStudent(UUID studentId) {
        return jdbc.sql(PLACE + "join class_hour h on h.school_id = p.school_id and h.id = p.class_hour_id"
                        + " where p.student_id = :student and p.until is null and not " + ForgottenHours.FORGOTTEN)
                .param("student", studentId).params(ForgottenHours.lately(clock.instant())).query(Whereabouts.class).optional();
    }

    /** Those of the students who have a place now, in whichever hour. */
    Set<UUID> placed(Set<UUID> students) {
        return Set.copyOf(jdbc.sql("select student_id from placement where student_id = any(?) and until is null")
                .params((Object) students.toArray(UUID[]::new)).query(UUID.class).list());
    }

    /** Leaves the places they are in, in whichever hour. Answers from when the next one may count. */
    Instant close(Set<UUID> students) {
        return jdbc.sql("""
                update placement set until = greatest(since, ?), version = version + 1
                where student_id = any(?) and until is null returning until
                """).params(Timestamp.from(clock.instant()), students.toArray(UUID[]::new))
                .query((row, i) -> row.getTimestamp("until").toInstant()).list().stream()
                .reduce(clock.instant(), (one, other) -> one.isAfter(other) ? one : other);
    }

    /** @throws MovedMeanwhile when one of them has a place in another hour */
    void insert(UUID hourId, Set<UUID> students, Destination to, UUID placedBy, Instant from) {
        try {
            jdbc.sql("""
                    insert into placement (school_id, id, version, class_hour_id, student_id, state, zone_id, adult_id,
                                           group_id, since, placed_by)
                    select this_school(), place.id, 0, ?, place.student_id,
                           ?, ?, ?, ?, ?, ?
                    from unnest(?::uuid[], ?::uuid[]) as place (id, student_id)
                    """).params(hourId, to.state().name(), to.zoneId(), to.adultId(), to.groupId(),
                            Timestamp.from(from), placedBy,
                            students.stream().map(student -> SchoolEntity.newId()).toArray(UUID[]::new),
                            students.toArray(UUID[]::new)).update();
        } catch (DataIntegrityViolationException takenElsewhere) {
            throw new MovedMeanwhile(students);
        }
    }

    /** Ends every place of the hour; none ends before it began. */
    void closeAll(UUID hourId, Instant at) {
        jdbc.sql("""
                update placement set until = greatest(since, ?), version = version + 1
                where class_hour_id = ? and until is null
                """).params(Timestamp.from(at), hourId).update();
    }

    /** Takes students out of the hour. Who has only waited since it began was never there: those minutes are nobody's. */
    void leave(UUID hourId, Set<UUID> students) {
        jdbc.sql("""
                delete from placement p where class_hour_id = ? and student_id = any(?) and until is null
                    and state = 'WAITING' and not exists (select 1 from placement other where other.school_id = p.school_id
                        and other.class_hour_id = p.class_hour_id and other.student_id = p.student_id and other.id <> p.id)
                """).params(hourId, students.toArray(UUID[]::new)).update();
        jdbc.sql("""
                update placement set until = greatest(since, ?), version = version + 1
                where class_hour_id = ? and student_id = any(?) and until is null
                """).params(Timestamp.from(clock.instant()), hourId, students.toArray(UUID[]::new)).update();
    }
}
