package app.headsup.classhour;

import app.headsup.database.SchoolEntity;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of signals. One is open until it is met or withdrawn, and of two who close it the first counts. */
@Component
class SignalStore {

    private static final String[] MOMENTARY = Arrays.stream(SignalKind.values()).filter(SignalKind::momentary)
            .map(Enum::name).toArray(String[]::new);

    private final JdbcClient jdbc;
    private final Clock clock;

    SignalStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One that is open already keeps its time, and takes the new words, if there are any. @param hourId null outside one */
    UUID raise(UUID studentId, SignalKind kind, String words, UUID lessonId, UUID classroomId, UUID hourId) {
        return jdbc.sql("""
                insert into signal as s (school_id, id, version, classroom_id, class_hour_id, student_id, lesson_id, kind,
                                         words, raised_at)
                values (this_school(), ?, 0, ?, ?, ?, ?, ?, ?, ?)
                on conflict (school_id, student_id, classroom_id, kind) where met_at is null and withdrawn_at is null
                do update set words = case excluded.words when '' then s.words else excluded.words end,
                              version = s.version + 1
                returning s.id
                """).params(SchoolEntity.newId(), classroomId, hourId, studentId, lessonId, kind.name(), words, now())
                .query(UUID.class).single();
    }

    /** Its classroom; empty when it was closed already. */
    Optional<UUID> withdraw(UUID signalId) {
        return jdbc.sql("""
                update signal set withdrawn_by = student_id, withdrawn_at = ?, version = version + 1
                where id = ? and met_at is null and withdrawn_at is null returning classroom_id
                """).params(now(), signalId).query(UUID.class).optional();
    }

    /** False when it is not theirs, or nobody has replied. */
    boolean readReply(UUID studentId, UUID signalId) {
        return jdbc.sql("""
                update signal set reply_read_at = coalesce(reply_read_at, ?), version = version + 1
                where id = ? and student_id = ? and reply <> ''
                """).params(now(), signalId, studentId).update() == 1;
    }

    /** Its classroom; empty when somebody saw it before, or it is closed. */
    Optional<UUID> see(UUID signalId, UUID adultId) {
        return jdbc.sql("""
                update signal set seen_by = ?, seen_at = ?, version = version + 1
                where id = ? and seen_at is null and met_at is null and withdrawn_at is null returning classroom_id
                """).params(adultId, now(), signalId).query(UUID.class).optional();
    }

    /** Those that were open. */
    List<SignalClosed> meet(Collection<UUID> signalIds, UUID adultId, String reply) {
        return jdbc.sql("""
                update signal set met_by = ?, met_at = ?, reply = ?, version = version + 1
                where id = any(?) and met_at is null and withdrawn_at is null returning classroom_id, student_id
                """).params(adultId, now(), reply, signalIds.toArray(UUID[]::new)).query(SignalClosed.class).list();
    }

    /** Those that this adult had met without a reply, and the student hasn't raised again since. */
    List<SignalRaised> reopen(Collection<UUID> signalIds, UUID adultId) {
        return jdbc.sql("""
                update signal s set met_by = null, met_at = null, version = version + 1
                where s.id = any(?) and s.met_by = ? and s.reply = '' and not exists (
                    select 1 from signal o where o.school_id = s.school_id and o.student_id = s.student_id
                      and o.classroom_id = s.classroom_id and o.kind = s.kind and o.met_at is null and o.withdrawn_at is null)
                returning classroom_id, student_id
                """).params(signalIds.toArray(UUID[]::new), adultId).query(SignalRaised.class).list();
    }

    /** What is about the moment; answers what was still open. */
    List<UUID> endMomentary(UUID classroomId) {
        return jdbc.sql("""
                update signal set withdrawn_at = ?, version = version + 1
                where classroom_id = ? and kind = any(?) and met_at is null and withdrawn_at is null returning id
                """).params(now(), classroomId, MOMENTARY).query(UUID.class).list();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
