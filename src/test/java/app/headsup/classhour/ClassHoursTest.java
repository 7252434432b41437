package app.headsup.classhour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.headsup.HeadsupTest;
import app.headsup.TestSchool;
import app.headsup.roster.Registrar;
import app.headsup.roster.Roster;
import app.headsup.web.NotFound;
import app.headsup.web.Refusal;
import app.headsup.web.SchoolClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@HeadsupTest
class ClassHoursTest {

    private static final Instant TEN = Instant.parse("2026-03-03T16:00:00Z");

    @Autowired
    PlatformTransactionManager transactions;
    @Autowired
    Registrar registrar;
    @Autowired
    Roster roster;
    @Autowired
    ClassHours hours;
    @Autowired
    SchoolClock clock;

    TestSchool school;
    UUID maya;
    UUID ben;

    @BeforeEach
    void school() {
        school = new TestSchool(registrar, "Maya", "Ben", "Noor");
        maya = school.students.get(0).personId();
        ben = school.students.get(1).personId();
    }

    @Test
    void everybodyWaitsWhenAnHourStarts() {
        UUID hour = start(TEN);
        assertThat(school.in(() -> hours.whereabouts(hour))).hasSize(3)
                .allSatisfy(place -> assertThat(place.state()).isEqualTo(State.WAITING))
                .allSatisfy(place -> assertThat(place.since()).isEqualTo(TEN));
        assertThat(school.in(() -> hours.running(school.classroom))).get()
                .satisfies(running -> assertThat(running.minutesLeft(TEN.plusSeconds(90))).isEqualTo(49));
    }

    @Test
    void twoStartsAtOnceMakeOneHour() throws Exception {
        var faults = atOnce(10, () -> start(TEN));
        assertThat(faults).hasSize(9).allSatisfy(fault -> assertThat(fault).isInstanceOf(Refusal.class));
    }

    @Test
    void theLedgerIsWrittenFromPlaces() {
        UUID hour = start(TEN);
        place(TEN.plusSeconds(120), hour, List.of(maya), Destination.screen());
        place(TEN.plusSeconds(480), hour, List.of(maya, ben), Destination.at(school.tables.get(2)));
        clock.at(TEN.plusSeconds(600), () -> school.in(() -> {
            hours.end(hour, school.teacher.personId());
            return null;
        }));
        var minutes = school.in(() -> hours.minutes(hour)).byStudent();
        assertThat(minutes.get(maya).byState()).isEqualTo(Map.of(State.WAITING, Duration.ofMinutes(2),
                State.SCREEN, Duration.ofMinutes(6), State.TOGETHER, Duration.ofMinutes(2)));
        assertThat(minutes.get(ben).in(State.WAITING)).isEqualTo(Duration.ofMinutes(8));
        assertThat(minutes.get(maya).headsUpPercent()).isEqualTo(20);
        var day = LocalDate.ofInstant(TEN, TestSchool.ZONE);
        assertThat(school.in(() -> hours.minutesOf(maya, day, day)).total()).isEqualTo(Duration.ofMinutes(10));
        assertThat(school.in(() -> hours.minutesOf(maya, day.plusDays(1), day.plusDays(9))).total()).isZero();
        assertThat(school.in(() -> hours.whereabouts(hour))).isEmpty();
        assertThatThrownBy(() -> place(TEN.plusSeconds(700), hour, List.of(maya), Destination.paper()))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void whoIsThereAlreadyKeepsTheirMinutes() {
        UUID hour = start(TEN);
        place(TEN.plusSeconds(60), hour, List.of(maya), Destination.paper());
        place(TEN.plusSeconds(300), hour, List.of(maya, ben), Destination.paper());
        assertThat(school.in(() -> hours.ofStudent(maya)).orElseThrow().since()).isEqualTo(TEN.plusSeconds(60));
        assertThat(school.in(() -> hours.ofStudent(ben)).orElseThrow().since()).isEqualTo(TEN.plusSeconds(300));
    }

    @Test
    void aPageFromBeforeSomebodyElsesMoveMovesNobody() {
        UUID hour = start(TEN);
        var seen = Map.of(maya, TEN, ben, TEN);
        place(TEN.plusSeconds(60), hour, List.of(maya), Destination.with(school.teacher.personId()));
        assertThatThrownBy(() -> school.in(() -> placeAsSeen(hour, seen, Destination.paper())))
                .isInstanceOfSatisfying(MovedMeanwhile.class,
                        stale -> assertThat(stale.studentIds()).containsExactly(maya));
        assertThat(school.in(() -> hours.ofStudent(ben)).orElseThrow().state()).isEqualTo(State.WAITING);
    }

    @Test
    void ofManyWhoMoveOneStudentFromTheSamePageOneWins() throws Exception {
        UUID hour = start(TEN);
        var seen = new HashMap<UUID, Instant>(Map.of(maya, TEN));
        var faults = atOnce(8, () -> {
            placeAsSeen(hour, seen, Destination.at(school.tables.get(0)));
            return null;
        });
        assertThat(faults).hasSize(7).allSatisfy(fault -> assertThat(fault).isInstanceOf(MovedMeanwhile.class));
        assertThat(school.in(() -> hours.whereabouts(hour))).filteredOn(p -> p.studentId().equals(maya)).hasSize(1);
    }

    @Test
    void aStudentOfTwoClassesIsInOnePlace() throws Exception {
        UUID other = school.openClassroom("Science");
        school.in(() -> registrar.enroll(other, maya));
        UUID first = start(TEN);
        UUID second = clock.at(TEN.plusSeconds(60), () ->
                school.in(() -> hours.start(other, school.teacher.personId(), 50)));
        assertThat(school.in(() -> hours.whereabouts(second))).isEmpty();
        place(TEN.plusSeconds(120), second, List.of(maya), Destination.screen());
        assertThat(school.in(() -> hours.ofStudent(maya)).orElseThrow().hourId()).isEqualTo(second);
        assertThat(school.in(() -> hours.whereabouts(first))).noneMatch(p -> p.studentId().equals(maya));
    }

    @Test
    void whoOrWhatIsNotOfThisClassIsNotFound() {
        UUID hour = start(TEN);
        var stranger = new TestSchool(registrar, "Zoe");
        assertThatThrownBy(() -> place(TEN, hour, List.of(stranger.students.getFirst().personId()),
                Destination.paper())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> place(TEN, hour, List.of(maya), Destination.at(stranger.tables.getFirst())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> stranger.in(() -> hours.hour(hour))).isInstanceOf(NotFound.class);
    }

    private UUID start(Instant moment) {
        return clock.at(moment, () ->
                school.in(() -> hours.start(school.classroom, school.teacher.personId(), 50)));
    }

    private void place(Instant moment, UUID hour, List<UUID> students, Destination to) {
        clock.at(moment, () -> school.in(() -> {
            hours.place(hour, students, to, school.teacher.personId());
            return null;
        }));
    }

    /** Runs the work by this many at once, inside the school; answers what went wrong for some. */
    private List<Throwable> atOnce(int howMany, Callable<?> work) throws InterruptedException {
        var faults = new ConcurrentLinkedQueue<Throwable>();
        var ready = new CountDownLatch(howMany);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < howMany; i++) {
                threads.submit(() -> {
                    ready.countDown();
                    ready.await();
                    try {
                        school.in(() -> {
                            try {
                                return work.call();
                            } catch (Exception e) {
                                throw e instanceof RuntimeException unchecked ? unchecked : new RuntimeException(e);
                            }
                        });
                    } catch (Throwable fault) {
                        faults.add(fault);
                    }
                    return null;
                });
            }
        }
        return List.copyOf(faults);
    }

    /** As the board does: on the word of a page that may be old, in one transaction. */
    private void placeAsSeen(UUID hour, Map<UUID, Instant> seen, Destination to) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            hours.requireUnmoved(hour, seen);
            hours.place(hour, seen.keySet(), to, school.teacher.personId());
        });
    }
}
