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

    void attach(UUID signalId, MultipartFile upload, UUID studentId) {
        var before = of(signalId);
        var kept = voices.keep(upload, studentId);
        jdbc.sql("update signal set voice_id = ?, voice_heard_at = null, version = version + 1 where id = ?")
                .params(kept, signalId).update();
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
        jdbc.sql("update signal set voice_heard_at = coalesce(voice_heard_at, ?) where id = ?")
                .params(Timestamp.from(clock.instant()), signalId).update();
        return voices.read(kept.voiceId());
    }

    /** The student deletes it for good. Refuses once it was heard. */
    void delete(UUID signalId, UUID studentId) {
        if (theirs(signalId, studentId).heard()) {
            throw new Refusal("classhour.voice.heard");
        }
        forget(signalId);
    }

    /** Of a signal that is taken back: what nobody has heard is gone with it. */
    void forgetUnheard(UUID signalId) {
        of(signalId).filter(kept -> !kept.heard()).ifPresent(kept -> forget(signalId));
    }

    private void forget(UUID signalId) {
        var kept = of(signalId).orElseThrow(NotFound::new);
        jdbc.sql("update signal set voice_id = null, version = version + 1 where id = ?").param(signalId).update();
        voices.delete(kept.voiceId());
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
