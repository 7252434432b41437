package app.headsup.routing;

import app.headsup.classhour.HourEnded;
import app.headsup.database.CurrentSchool;
import app.headsup.progress.AnswerGiven;
import app.headsup.progress.ResultCorrected;
import app.headsup.progress.ResultRecorded;
import app.headsup.routing.AlertScores.Work;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Has alerts look at what was just answered or recorded, after it is committed and on a thread of its own: a fault here
 * loses no answer, and a burst of answers is one look.
 */
@Component
class AlertListener {

    private static final Logger log = LoggerFactory.getLogger(AlertListener.class);

    /** A class answers many times a second, and a look at all of them costs hardly more than at one. */
    private static final long SETTLE_MS = 150;

    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("alerts").factory());
    private final Map<UUID, Set<Work>> queued = new HashMap<>();
    private final Alerts alerts;
    private final AlertLetters letters;
    private final Clock clock;

    AlertListener(Alerts alerts, AlertLetters letters, Clock clock) {
        this.alerts = alerts;
        this.letters = letters;
        this.clock = clock;
    }

    @TransactionalEventListener
    void on(AnswerGiven answer) {
        enqueue(new Work(answer.studentId(), answer.lessonId()));
    }

    @TransactionalEventListener
    void on(ResultRecorded result) {
        enqueue(new Work(result.studentId(), result.lessonId()));
    }

    @TransactionalEventListener
    void on(ResultCorrected result) {
        enqueue(new Work(result.studentId(), result.lessonId()));
    }

    @TransactionalEventListener
    void on(HourEnded hour) {
        CurrentSchool.id().ifPresent(school -> later(school, () -> alerts.lookAtHour(hour.hourId())));
    }

    private void enqueue(Work work) {
        var school = CurrentSchool.id().orElse(null);
        if (school == null) {
            return;
        }
        boolean first;
        synchronized (queued) {
            first = !queued.containsKey(school);
            queued.computeIfAbsent(school, id -> new HashSet<>()).add(work);
        }
        if (first) {
            later(school, () -> alerts.look(dequeue(school), clock.instant().minus(Alerts.FRESH)));
        }
    }

    private Set<Work> dequeue(UUID school) {
        synchronized (queued) {
            return queued.remove(school);
        }
    }

    private void later(UUID school, Runnable look) {
        thread.schedule(() -> CurrentSchool.in(school, () -> {
            try {
                look.run();
                letters.sendIfAble();
            } catch (RuntimeException e) {
                log.error("Alerts failed; the end of the hour looks again", e);
            }
        }), SETTLE_MS, TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void stop() {
        thread.shutdown();
    }
}
