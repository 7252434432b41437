package app.headsup.groupwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.headsup.HeadsupTest;
import app.headsup.TestSchool;
import app.headsup.classhour.ClassHours;
import app.headsup.classhour.Destination;
import app.headsup.classhour.State;
import app.headsup.groupwork.SeatingRuleView.Kind;
import app.headsup.roster.Registrar;
import app.headsup.web.NotFound;
import app.headsup.web.Refusal;
import app.headsup.web.SchoolClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What other modules ask about who sits with whom. */
@HeadsupTest
class SeatingTest {

    private static final Instant TERM = Instant.now().minus(Duration.ofDays(40));

    @Autowired
    Registrar registrar;
    @Autowired
    SeatingRules rules;
    @Autowired
    PartnersLedger ledger;
    @Autowired
    MiniLessons miniLessons;
    @Autowired
    Interests interests;
    @Autowired
    ClassHours hours;
    @Autowired
    Groups groups;
    @Autowired
    SchoolClock clock;

    TestSchool school;
    List<UUID> students;
    UUID teacher;

    @BeforeEach
    void aClass() {
        school = new TestSchool(registrar, "Maya", "Jonas", "Aisha", "Theo", "Zuri");
        students = school.students.stream().map(student -> student.personId()).toList();
        teacher = school.teacher.personId();
    }

    @Test
    void threeKeptApartAreThreePairs() {
        set(Kind.APART, 0, 1, 2);
        set(Kind.TOGETHER, 3, 4);
        assertThat(seating().apart()).containsExactlyInAnyOrder(two(0, 1), two(1, 2), two(2, 0));
        assertThat(seating().together()).singleElement().isEqualTo(Set.of(students.get(3), students.get(4)));
    }

    @Test
    void whoBelongTogetherOverAPartnerCannotBeKeptApart() {
        set(Kind.TOGETHER, 0, 1);
        set(Kind.TOGETHER, 1, 2);
        assertThatThrownBy(() -> set(Kind.APART, 0, 2)).isInstanceOfSatisfying(Refusal.class, no -> {
            assertThat(no.getCode()).isEqualTo("groupwork.no.both");
            assertThat(no.getArguments()).containsExactlyInAnyOrder("Maya", "Aisha");
        });
        assertThat(seating().apart()).isEmpty();
        assertThatThrownBy(() -> set(Kind.APART, 3, 3)).isInstanceOf(Refusal.class);
    }

    @Test
    void ofTwoRulesInTheSameMomentThatContradictEachOtherOneStands() throws Exception {
        var together = new CyclicBarrier(8);
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var one : threads.invokeAll(IntStream.range(0, 8).<Callable<Object>>mapToObj(number -> () -> {
                together.await();
                try {
                    return set(number % 2 == 0 ? Kind.APART : Kind.TOGETHER, 0, 1);
                } catch (Refusal contradicts) {
                    return contradicts;
                }
            }).toList())) {
                one.get();
            }
        }
        assertThat(school.in(() -> rules.rules(List.of(school.classroom))).stream().map(SeatingRuleView::kind).distinct())
                .hasSize(1);
    }

    @Test
    void aLiftedRuleHoldsNoMoreAndAnotherClassCannotLiftIt() {
        UUID rule = set(Kind.APART, 0, 1);
        UUID other = school.openClassroom("Math 6C");
        assertThatThrownBy(() -> school.in(() -> rules.lift(other, rule, teacher))).isInstanceOf(NotFound.class);
        school.in(() -> rules.lift(school.classroom, rule, teacher));
        school.in(() -> rules.lift(school.classroom, rule, teacher));
        assertThat(seating().apart()).isEmpty();
    }

    @Test
    void twoHaveMetWhoStayedToTheEndOrThreeMinutes() {
        Instant ten = Instant.now().minus(Duration.ofDays(3));
        UUID hour = at(ten, () -> hours.start(school.classroom, teacher, 50));
        UUID group = at(ten, () -> groups.form(hour, null, school.tables.getFirst(), students.subList(0, 4), teacher));
        at(ten.plusSeconds(60), () -> leave(hour, 3));
        at(ten.plusSeconds(240), () -> leave(hour, 2));
        at(ten.plusSeconds(600), () -> groups.tick(group, teacher, State.PAPER));

        assertThat(met(TERM)).isEqualTo(Map.of(two(0, 1), 1, two(0, 2), 1, two(1, 2), 1));
        assertThat(met(ten.plusSeconds(1))).isEmpty();
    }

    @Test
    void whoWasAbsentHasNotHadTheMiniLesson() {
        school.in(() -> miniLessons.hold(school.classroom, MiniLesson.TURNS, LocalDate.now().minusDays(2),
                students.subList(0, 3), teacher));
        var had = school.in(() -> miniLessons.had(students));
        assertThat(had.get(MiniLesson.TURNS)).containsExactlyInAnyOrderElementsOf(students.subList(0, 3));
        assertThat(had.get(MiniLesson.EYES)).isEmpty();
        assertThatThrownBy(() -> school.in(() -> miniLessons.hold(school.classroom, MiniLesson.EYES,
                LocalDate.now().plusDays(2), students, teacher))).isInstanceOf(Refusal.class);
    }

    @Test
    void anInterestIsAWordWithADateAndKeepsIt() {
        school.in(() -> interests.note(school.classroom, "Soccer", students.subList(0, 2), teacher));
        var first = school.in(() -> interests.of(students));
        school.in(() -> interests.note(school.classroom, " soccer ", students.subList(1, 3), teacher));
        var now = school.in(() -> interests.of(students));
        assertThat(now).hasSize(3).containsAll(first);
        school.in(() -> interests.end(school.classroom, now.getFirst().id()));
        assertThat(school.in(() -> interests.of(students))).hasSize(2);
        assertThatThrownBy(() -> school.in(() -> interests.note(school.classroom, "x".repeat(41), students, teacher)))
                .isInstanceOf(Refusal.class);
    }

    private boolean leave(UUID hour, int student) {
        hours.place(hour, List.of(students.get(student)), Destination.paper(), teacher);
        return true;
    }

    private <T> T at(Instant moment, Supplier<T> work) {
        try (var held = clock.at(moment)) {
            return school.in(work);
        }
    }

    private Map<TwoStudents, Integer> met(Instant since) {
        return school.in(() -> ledger.met(students, since));
    }

    private UUID set(Kind kind, int... numbers) {
        return school.in(() -> rules.set(school.classroom, kind,
                Arrays.stream(numbers).mapToObj(students::get).toList(), teacher));
    }

    private Seating seating() {
        return school.in(() -> rules.of(List.of(school.classroom)));
    }

    private TwoStudents two(int one, int other) {
        return new TwoStudents(students.get(one), students.get(other));
    }
}
