package app.headsup.classhour;

import app.headsup.library.Voices;
import app.headsup.playlist.Playlists;
import app.headsup.roster.ClassroomView;
import app.headsup.roster.Roster;
import app.headsup.web.NotFound;
import app.headsup.web.Refusal;
import app.headsup.web.Stale;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/**
 * What students tell the adults of their class, privately. A signal is open until an adult has met it, the student takes
 * it back, or, when it is about the moment, the hour ends. A student has one of each kind open in a class.
 */
@Service
@Transactional
public class Signals {

    private final SignalStore store;
    private final SignalReader reader;
    private final SignalVoices voices;
    private final ClassHours hours;
    private final Roster roster;
    private final Playlists playlists;
    private final Live live;
    private final ApplicationEventPublisher events;

    Signals(SignalStore store, SignalReader reader, SignalVoices voices, ClassHours hours, Roster roster,
            Playlists playlists, Live live, ApplicationEventPublisher events) {
        this.store = store;
        this.reader = reader;
        this.voices = voices;
        this.hours = hours;
        this.roster = roster;
        this.playlists = playlists;
        this.live = live;
        this.events = events;
    }

    /**
     * Tells the adults of the class in whose hour the student is; outside one, of the lesson's class, else of the class
     * they chose. Said again while it is open, it keeps its time and takes the new words, if there are any. Refuses more
     * than 300 characters and a question without words; a lesson or class of others is {@link NotFound}.
     *
     * @param lessonId the lesson it is about; null for none
     * @param classroomId whose adults; null to leave it to the hour, the lesson, or the student's first class
     */
    public UUID raise(UUID studentId, SignalKind kind, String words, UUID lessonId, UUID classroomId) {
        return raise(studentId, kind, words, null, lessonId, classroomId);
    }

    /** The same, maybe spoken; @param voice a recording of a minute at most in place of words or beside them; null for none */
    public UUID raise(UUID studentId, SignalKind kind, String words, MultipartFile voice, UUID lessonId,
            UUID classroomId) {
        boolean spoken = Voices.given(voice);
        String said = words == null ? "" : words.strip();
        if (said.length() > 300) {
            throw new Refusal("classhour.signal.too-long", 300);
        }
        if (kind == SignalKind.QUESTION && said.isEmpty() && !spoken) {
            throw new Refusal("classhour.signal.no-question");
        }
        var hour = hours.ofStudent(studentId).map(place -> hours.hour(place.hourId()));
        UUID taught = lessonId == null ? null : playlists.classroomFor(studentId, lessonId);
        UUID classroom = hour.map(HourView::classroomId)
                .orElseGet(() -> taught != null ? taught : classroom(studentId, classroomId));
        UUID id = store.raise(studentId, kind, said, lessonId, classroom, hour.map(HourView::id).orElse(null));
        if (spoken) {
            voices.attach(id, voice, studentId);
        }
        events.publishEvent(new SignalRaised(classroom, studentId));
        live.changed(classroom);
        return id;
    }

    private UUID classroom(UUID studentId, UUID wanted) {
        return roster.classroomsOfStudent(studentId).stream().map(ClassroomView::id)
                .filter(id -> wanted == null || wanted.equals(id)).findFirst().orElseThrow(NotFound::new);
    }

    /** The student takes it back. One that is closed stays as it is; not theirs is {@link NotFound}. */
    public void withdraw(UUID studentId, UUID signalId) {
        if (!reader.find(signalId).orElseThrow(NotFound::new).studentId().equals(studentId)) {
            throw new NotFound();
        }
        store.withdraw(signalId).ifPresent(classroom -> {
            voices.forgetUnheard(signalId);
            closed(classroom, studentId);
        });
    }

    /** The student has read the reply. Not theirs is {@link NotFound}. */
    public void readReply(UUID studentId, UUID signalId) {
        if (!store.readReply(studentId, signalId)) {
            throw new NotFound();
        }
    }

    /** An adult has seen it and may be on the way; the student reads who. The first to see it is kept. */
    public void see(UUID signalId, UUID adultId) {
        store.see(signalId, adultId).ifPresent(live::changed);
    }

    /**
     * An adult has met it, in person or with these words, which the student reads. Nothing happens to one that is closed.
     *
     * @throws Stale when it is closed and the words would be lost
     */
    public void meet(UUID signalId, UUID adultId, String reply) {
        String words = reply == null ? "" : reply.strip();
        if (words.length() > 600) {
            throw new Refusal("classhour.signal.reply-too-long", 600);
        }
        boolean met = meetAll(List.of(signalId), adultId, words);
        if (!met && !words.isEmpty()) {
            throw new Stale(List.of(new Stale.Difference("classhour.signal.reply", words,
                    reader.find(signalId).map(SignalView::reply).orElse(""))));
        }
    }

    /** An adult's decision answers these signals; those that are closed stay as they are. */
    public void meet(Collection<UUID> signalIds, UUID adultId) {
        meetAll(signalIds, adultId, "");
    }

    /** The adult took back the decision that met these; one that the student has raised again meanwhile stays met. */
    public void reopen(Collection<UUID> signalIds, UUID adultId) {
        store.reopen(signalIds, adultId).forEach(events::publishEvent);
    }

    private boolean meetAll(Collection<UUID> signalIds, UUID adultId, String reply) {
        var met = store.meet(signalIds, adultId, reply);
        met.forEach(one -> closed(one.classroomId(), one.studentId()));
        return !met.isEmpty();
    }

    /** What is about the moment ends with the class's hour. */
    void endWith(UUID classroomId) {
        store.endMomentary(classroomId).forEach(voices::forgetUnheard);
    }

    /** What waits for an adult of this class, longest first; one statement. */
    @Transactional(readOnly = true)
    public List<SignalView> open(UUID classroomId) {
        return reader.open(classroomId);
    }

    /** The last that are closed, newest first. */
    @Transactional(readOnly = true)
    public List<SignalView> lately(UUID classroomId, int atMost) {
        return reader.closed(classroomId, atMost);
    }

    /** For whoever already knows that its reader works in {@link SignalView#classroomId}; empty when there is none. */
    @Transactional(readOnly = true)
    public Optional<SignalView> find(UUID signalId) {
        return reader.find(signalId);
    }

    private void closed(UUID classroomId, UUID studentId) {
        events.publishEvent(new SignalClosed(classroomId, studentId));
        live.changed(classroomId);
    }
}
