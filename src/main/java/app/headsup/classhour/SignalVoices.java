package app.headsup.classhour;

import app.headsup.library.Voices;
import app.headsup.library.Voices.Voice;
import app.headsup.web.NotFound;
import app.headsup.web.Refusal;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/**
 * What a student said in place of writing it. It belongs to one signal; said again, it takes the place of the one before.
 * Until an adult has heard it, the student may delete it.
 */
@Component
@Transactional
class SignalVoices {

    private final JdbcClient jdbc;
    private final Voices voices;
    private final Clock clock;

    SignalVoices(JdbcClient jdbc, Voices voices, Clock clock) {
        this.jdbc = jdbc;
        this.voices = voices;
        this.clock = clock;
    }

    /** Refuses where one was heard already: that one stays. */
    void attach(UUID signalId, MultipartFile upload, UUID studentId) {
        var before = of(signalId);
        var kept = voices.keep(upload, studentId);
        unlessHeard(jdbc.sql("""
                update signal set voice_id = ?, version = version + 1 where id = ? and voice_heard_at is null
                """).params(kept, signalId).update());
        before.map(Kept::voiceId).ifPresent(voices::delete);
    }

    /** The student listens to their own. Not theirs is {@link NotFound}, here and below. */
    @Transactional(readOnly = true)
    Voice own(UUID signalId, UUID studentId) {
        return voices.read(theirs(signalId, studentId).voiceId());
    }

    /** An adult of the class listens: from now on it has been heard. */
    Voice hear(UUID signalId) {
        var kept = of(signalId).orElseThrow(NotFound::new);
        if (jdbc.sql("update signal set voice_heard_at = coalesce(voice_heard_at, ?) where id = ? and voice_id = ?")
                .params(Timestamp.from(clock.instant()), signalId, kept.voiceId()).update() == 0) {
            throw new NotFound();
        }
        return voices.read(kept.voiceId());
    }

    /** The student deletes it for good. Refuses once it was heard. */
    void delete(UUID signalId, UUID studentId) {
        forget(signalId, theirs(signalId, studentId));
    }

    /** Of a signal that is taken back, or ends with its hour: what nobody has heard is gone with it. */
    void forgetUnheard(UUID signalId) {
        of(signalId).filter(kept -> !kept.heard()).ifPresent(kept -> forget(signalId, kept));
    }

    private void forget(UUID signalId, Kept kept) {
        unlessHeard(jdbc.sql("""
                update signal set voice_id = null, version = version + 1
                where id = ? and voice_id = ? and voice_heard_at is null
                """).params(signalId, kept.voiceId()).update());
        voices.delete(kept.voiceId());
    }

    /** An adult may hear it at the same moment; the database says who was first. */
    private static void unlessHeard(int rows) {
        if (rows == 0) {
            throw new Refusal("classhour.voice.heard");
        }
    }

    private Kept theirs(UUID signalId, UUID studentId) {
        return of(signalId).filter(kept -> kept.studentId().equals(studentId)).orElseThrow(NotFound::new);
    }

    private Optional<Kept> of(UUID signalId) {
        return jdbc.sql("""
                select voice_id, student_id, voice_heard_at is not null as heard from signal
                where id = ? and voice_id is not null
                """).param(signalId).query(Kept.class).optional();
    }

    record Kept(UUID voiceId, UUID studentId, boolean heard) {
    }
}
