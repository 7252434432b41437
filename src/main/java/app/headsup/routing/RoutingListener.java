package app.headsup.routing;

import app.headsup.classhour.ClassHours;
import app.headsup.classhour.HourEnded;
import app.headsup.classhour.PageOpened;
import app.headsup.classhour.SignalClosed;
import app.headsup.classhour.SignalRaised;
import app.headsup.classhour.StudentsMoved;
import app.headsup.database.CurrentSchool;
import app.headsup.progress.AnswerGiven;
import app.headsup.progress.ResultCorrected;
import app.headsup.progress.ResultRecorded;
import app.headsup.progress.VideoFinished;
import jakarta.annotation.PreDestroy;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Hears what happens in class, after it is committed, and has the class looked at again on threads of its own: a request
 * still holds its connection then, and waiting in it for a second one could empty the pool.
 */
@Component
@EnableScheduling
class RoutingListener {

    /** Two, so that routing never takes more connections than it can spare. */
    private static final int THREADS = 2;
    /** A class of thirty answers many times a second; it is looked at a few times a second. */
    private static final long SETTLE_MS = 150;
    /** A full class with a long year behind it takes longer to look at: then looking keeps to a fifth of a thread's time. */
    private static final int REST = 4;
    private static final long LONGEST_SETTLE_MS = 1000;

    private final ScheduledExecutorService threads =
            Executors.newScheduledThreadPool(THREADS, Thread.ofPlatform().daemon().name("routing-", 1).factory());
    private final Recomputations recomputations;
    private final SuggestionStore store;
    private final DecisionStore decisions;
    private final ClassHours hours;
    private volatile long lastTookMs;

    RoutingListener(Suggestions suggestions, SuggestionStore store, DecisionStore decisions, ClassHours hours, JdbcClient jdbc,
            PlatformTransactionManager transactions) {
        this.store = store;
        this.decisions = decisions;
        var transaction = new TransactionTemplate(transactions);
        this.recomputations = new Recomputations(
                students -> transaction.execute(status -> inRunningHour(jdbc, students)), suggestions::recompute,
                this::soon);
        this.hours = hours;
    }

    private void soon(Runnable look) {
        threads.schedule(() -> {
            long begun = System.nanoTime();
            look.run();
            lastTookMs = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
        }, Math.clamp(lastTookMs * REST, SETTLE_MS, LONGEST_SETTLE_MS), TimeUnit.MILLISECONDS);
    }

    private static List<UUID> inRunningHour(JdbcClient jdbc, Collection<UUID> students) {
        return jdbc.sql("""
                select distinct h.classroom_id from class_hour h
                join placement p on p.school_id = h.school_id and p.class_hour_id = h.id
                where h.ended_at is null and p.until is null and p.student_id = any(?)
                """).params((Object) students.toArray(UUID[]::new)).query(UUID.class).list();
    }

    @TransactionalEventListener
    void on(AnswerGiven answer) {
        aboutStudent(answer.studentId());
    }

    @TransactionalEventListener
    void on(VideoFinished video) {
        aboutStudent(video.studentId());
    }

    @TransactionalEventListener
    void on(ResultRecorded result) {
        aboutStudent(result.studentId());
    }

    @TransactionalEventListener
    void on(ResultCorrected result) {
        aboutStudent(result.studentId());
    }

    /** Whoever watches a class on this node has it looked after here, also when the node that did so has died. */
    @EventListener
    void on(PageOpened page) {
        recomputations.aboutClassroom(page.schoolId(), page.classroomId());
    }

    @TransactionalEventListener
    void on(StudentsMoved moved) {
        aboutClassroom(moved.classroomId());
    }

    @TransactionalEventListener
    void on(NeedRaised need) {
        aboutClassroom(need.classroomId());
    }

    @TransactionalEventListener
    void on(SignalRaised signal) {
        aboutClassroom(signal.classroomId());
    }

    @TransactionalEventListener
    void on(SignalClosed signal) {
        aboutClassroom(signal.classroomId());
    }

    @TransactionalEventListener
    void on(PolicyChanged policy) {
        aboutClassroom(policy.classroomId());
    }

    /** Within the transaction that ends the hour: nothing stays open that nobody can act on. */
    @EventListener
    void on(HourEnded hour) {
        store.withdrawAll(hour.hourId());
        decisions.endPutOff(hour.hourId());
    }

    /**
     * For the waiting limit, and for an hour that was forgotten. Each node looks after the hours it has heard of; looks at
     * one class take turns.
     */
    @Scheduled(fixedDelay = 20_000, initialDelay = 20_000)
    void lookAgain() {
        recomputations.schools().forEach(school -> CurrentSchool.in(school, hours::endForgotten));
        recomputations.again();
    }

    @PreDestroy
    void stop() {
        threads.shutdown();
    }

    private void aboutStudent(UUID studentId) {
        CurrentSchool.id().ifPresent(school -> recomputations.aboutStudent(school, studentId));
    }

    private void aboutClassroom(UUID classroomId) {
        CurrentSchool.id().ifPresent(school -> recomputations.aboutClassroom(school, classroomId));
    }
}
