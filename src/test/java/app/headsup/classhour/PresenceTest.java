package app.headsup.classhour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.headsup.HeadsupTest;
import app.headsup.TestSchool;
import app.headsup.access.Role;
import app.headsup.roster.Duty;
import app.headsup.roster.Registrar;
import app.headsup.web.NotFound;
import app.headsup.web.Refusal;
import app.headsup.web.SchoolClock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is not here, who looks after whom, and an hour that nobody ended. */
@HeadsupTest
class PresenceTest {

    private static final Instant TEN = Instant.now().truncatedTo(ChronoUnit.SECONDS).plusSeconds(1);

    @Autowired
    Registrar registrar;
    @Autowired
    ClassHours hours;
    @Autowired
    Presence presence;
    @Autowired
    Responsibilities responsibilities;
    @Autowired
    SchoolClock clock;

    TestSchool school;
    UUID teacher;
    UUID maya;
    UUID ben;
    UUID hour;

    @BeforeEach
    void anHourRuns() {
        school = new TestSchool(registrar, "Maya", "Ben", "Noor");
        teacher = school.teacher.personId();
        maya = school.students.get(0).personId();
        ben = school.students.get(1).personId();
        hour = at(0, () -> hours.start(school.classroom, teacher, 50));
    }

    @Test
    void whoWasNeverThereHasNoMinutes() {
        at(3, () -> presence.markAbsent(hour, List.of(maya, maya), teacher));
        at(4, () -> presence.markAbsent(hour, List.of(maya), teacher));
        assertThat(at(5, () -> presence.absentFrom(hour))).extracting(AbsenceView::studentId).containsExactly(maya);
        assertThat(at(5, () -> hours.ofStudent(maya))).isEmpty();
        assertThat(at(10, () -> hours.minutes(hour)).byStudent()).containsOnlyKeys(ben, school.students.get(2).personId());
    }

    @Test
    void aPlaceSaysThatALateStudentArrivedAndWhoLeavesEarlyKeepsTheirMinutes() {
        at(3, () -> presence.markAbsent(hour, List.of(maya), teacher));
        at(10, () -> hours.place(hour, List.of(maya), Destination.paper(), teacher));
        assertThat(at(10, () -> presence.absentFrom(hour))).isEmpty();
        at(30, () -> presence.markAbsent(hour, List.of(maya), teacher));
        assertThat(at(40, () -> presence.absentFrom(hour))).hasSize(1);
        assertThat(at(40, () -> hours.minutes(hour)).byStudent().get(maya).byState())
                .isEqualTo(Map.of(State.PAPER, Duration.ofMinutes(20)));
        var absence = at(40, () -> presence.absentFrom(hour)).getFirst();
        assertThat(at(60, () -> presence.catchUp(absence.id(), teacher))).isTrue();
        assertThat(at(61, () -> presence.catchUp(absence.id(), teacher))).isFalse();
    }

    @Test
    void onlyStudentsOfTheClassAreMarkedAndOnlyWhileTheHourRuns() {
        assertThatThrownBy(() -> at(1, () -> presence.markAbsent(hour, List.of(UUID.randomUUID()), teacher)))
                .isInstanceOf(NotFound.class);
        at(2, () -> hours.end(hour, teacher));
        assertThatThrownBy(() -> at(3, () -> presence.markAbsent(hour, List.of(maya), teacher)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void theClassIsSharedOutAndNobodyIsInTwoLists() {
        var colleague = school.staff(Role.AIDE, "Ms.", "Chen");
        school.assign(colleague, Duty.AIDE);
        at(1, () -> presence.markAbsent(hour, List.of(maya), teacher));
        at(2, () -> responsibilities.shareOut(hour, List.of(teacher, colleague.personId()), teacher));
        assertThat(at(2, () -> responsibilities.of(hour))).hasSize(2).doesNotContainKey(maya);
        at(3, () -> responsibilities.give(hour, List.of(maya, ben), colleague.personId(), teacher));
        at(4, () -> responsibilities.give(hour, List.of(ben), teacher, teacher));
        assertThat(at(5, () -> responsibilities.of(hour))).containsEntry(maya, colleague.personId())
                .containsEntry(ben, teacher).hasSize(3);
        assertThatThrownBy(() -> at(6, () -> responsibilities.give(hour, Set.of(ben), UUID.randomUUID(), teacher)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> at(6, () -> responsibilities.shareOut(hour, List.of(), teacher)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aForgottenHourEndedWhenItWasPlannedTo() {
        at(10, () -> hours.place(hour, List.of(ben), Destination.paper(), teacher));
        at(79, () -> hours.endForgotten());
        assertThat(at(79, () -> hours.hour(hour)).running()).isTrue();
        assertThat(at(80, () -> hours.ofStudent(ben))).isEmpty();
        at(900, () -> hours.endForgotten());
        assertThat(at(900, () -> hours.hour(hour)).endedAt()).isEqualTo(TEN.plusSeconds(50 * 60));
        assertThat(at(900, () -> hours.minutes(hour)).byStudent().get(ben).total()).isEqualTo(Duration.ofMinutes(50));
    }

    @Test
    void anHourThatIsStillTaughtRunsOnAndEndsWithItsLastMove() {
        at(70, () -> hours.place(hour, List.of(ben), Destination.paper(), teacher));
        at(85, () -> hours.place(hour, List.of(maya), Destination.screen(), maya)); // opens a lesson at home
        at(95, () -> hours.endForgotten());
        assertThat(at(95, () -> hours.hour(hour)).running()).isTrue();
        at(101, () -> hours.start(school.openClassroom("Science"), teacher, 50));
        assertThat(at(101, () -> hours.hour(hour)).endedAt()).isEqualTo(TEN.plusSeconds(70 * 60));
        assertThat(at(101, () -> hours.minutes(hour)).byStudent().get(ben).in(State.PAPER)).isZero();
    }

    private <T> T at(int minute, java.util.function.Supplier<T> work) {
        return clock.at(TEN.plusSeconds(minute * 60L), () -> school.in(work));
    }

    private void at(int minute, Runnable work) {
        clock.at(TEN.plusSeconds(minute * 60L), () -> {
            school.in(work);
            return null;
        });
    }
}
