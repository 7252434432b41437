package app.headsup.routing;

import app.headsup.access.Letters;
import app.headsup.classhour.Live;
import app.headsup.routing.AlertScores.Score;
import app.headsup.routing.AlertScores.Work;
import app.headsup.web.NotFound;
import app.headsup.web.Refusal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The safety net: a score under the class's line tells its teachers and the student's facilitator at once, and invites the
 * student. It is the only thing that leaves without an adult's yes, and says no number to the student. Computed from what
 * is stored, so looking again at the same work tells nobody twice.
 */
@Service
@Transactional
public class Alerts {

    /** A score that nobody has looked at for a day is history; its alert would come too late to be kind. */
    static final Duration FRESH = Duration.ofDays(1);
    private static final Duration SHOWN_AFTERWARDS = Duration.ofDays(7);

    private final AlertScores scores;
    private final AlertStore store;
    private final AlertReader reader;
    private final Letters letters;
    private final Live live;
    private final Clock clock;

    Alerts(AlertScores scores, AlertStore store, AlertReader reader, Letters letters, Live live, Clock clock) {
        this.scores = scores;
        this.store = store;
        this.reader = reader;
        this.letters = letters;
        this.live = live;
        this.clock = clock;
    }

    /** Looks at what a student did with a lesson since this moment: tells, and withdraws what a correction undid. */
    public void look(UUID studentId, UUID lessonId, Instant since) {
        look(List.of(new Work(studentId, lessonId)), since);
    }

    /** The same for each of these students with each of these lessons. */
    public void look(Collection<UUID> studentIds, Collection<UUID> lessonIds, Instant since) {
        look(studentIds.stream().flatMap(student -> lessonIds.stream().map(lesson -> new Work(student, lesson))).toList(),
                since);
    }

    void look(Collection<Work> work, Instant since) {
        scores.of(work, since).forEach(this::weigh);
    }

    private void weigh(Score score) {
        if (score.underTheLine()) {
            store.raise(score).ifPresent(alert -> {
                store.tell(alert, score, letters.able());
                live.changed(score.classroomId());
            });
        } else if (score.resultId() != null && store.withdraw(score.resultId())) {
            live.changed(score.classroomId());
        }
    }

    /** Looks at a whole hour once more, should a node have died between an answer and its alert. */
    void lookAtHour(UUID hourId) {
        look(scores.workOf(hourId), clock.instant().minus(FRESH));
    }

    /** What this adult was told, and what their classes were: open first, then what ended within a week. */
    @Transactional(readOnly = true)
    public List<AlertView> of(UUID readerId) {
        return reader.of(readerId, clock.instant().minus(SHOWN_AFTERWARDS));
    }

    /** Those of {@link #of} that are open. */
    @Transactional(readOnly = true)
    public List<AlertView> openFor(UUID readerId) {
        return reader.of(readerId, clock.instant()).stream().filter(AlertView::open).toList();
    }

    /** The adult has seen it. Not told to them is {@link NotFound}, here and below. */
    public void see(UUID alertId, UUID readerId) {
        live.changed(theirs(alertId, readerId).classroomId());
        store.see(alertId, readerId);
    }

    /** The adult has talked with the student. The first to do so is kept. */
    public void meet(UUID alertId, UUID readerId) {
        see(alertId, readerId);
        store.meet(alertId, readerId);
    }

    /** Nothing more to do about it; a word why may be empty. Refuses more than 300 characters. */
    public void close(UUID alertId, UUID readerId, String word) {
        if (word.strip().length() > 300) {
            throw new Refusal("routing.decision.word-too-long", 300);
        }
        see(alertId, readerId);
        store.close(alertId, readerId, word.strip());
    }

    /**
     * The student's answer, which may be changed until an adult has acted; after that it changes nothing. Not theirs is
     * {@link NotFound}.
     *
     * @param ratherWith the adult asked for, who is told; only of {@link Reply#RATHER}
     * @throws Refusal when nobody of theirs was chosen
     */
    public void reply(UUID alertId, UUID studentId, Reply reply, UUID ratherWith) {
        if (!store.invites(alertId, studentId)) {
            throw new NotFound();
        }
        var chosen = reply == Reply.RATHER ? ratherWith : null;
        if (reply == Reply.RATHER && reader.choices(studentId).stream().noneMatch(one -> one.id().equals(chosen))) {
            throw new Refusal("routing.invitation.whom");
        }
        store.reply(alertId, reply.name(), chosen).ifPresent(classroom -> {
            if (chosen != null) {
                store.tellChosen(alertId, chosen);
            }
            live.changed(classroom);
        });
    }

    private AlertView theirs(UUID alertId, UUID readerId) {
        return reader.find(readerId, alertId).orElseThrow(NotFound::new);
    }

    /** What a student may answer. */
    public enum Reply {
        YES, NOT_NOW, RATHER
    }
}
