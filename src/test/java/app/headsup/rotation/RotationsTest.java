package app.headsup.rotation;

import app.headsup.grouping.Style;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.headsup.HeadsupTest;
import app.headsup.TestSchool;
import app.headsup.database.SchoolEntity;
import app.headsup.roster.Registrar;
import app.headsup.roster.SchoolDays;
import app.headsup.web.NotFound;
import app.headsup.web.Refusal;
import app.headsup.web.Stale;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HeadsupTest
class RotationsTest {

    @Autowired
    Rotations rotations;
    @Autowired
    SchoolCalendar calendar;
    @Autowired
    Registrar registrar;

    @Test
    void aDraftHasWhatTheRoomHasAndAPlaceForEverybody() {
        var school = new TestSchool(registrar, "Maya", "Jonas", "Aisha", "Theo");
        var plan = draft(school, 10);
        assertThat(plan.stations()).extracting(Station::kind)
                .containsExactly(StationKind.SCREEN, StationKind.TOGETHER, StationKind.ADULT, StationKind.PAPER);
        assertThat(plan.places()).hasSize(12);
        school.in(() -> rotations.change(plan.id(), 0, one -> {
            one.move(school.students.get(0).personId(), plan.blocks().getFirst().id(), plan.stations().get(1).id(), null);
            one.lock(List.of(school.students.get(0).personId()), plan.blocks().getFirst().id(), new Lock(school.teacher.personId(),
                    plan.draftedAt()));
            one.put(new Station(SchoolEntity.newId(), "Free choice", StationKind.FREE, null, null, false, 0,
                    List.of(new Spot(school.tables.getFirst(), 2)), plan.stations().getFirst().openIn()));
        }, stored -> List.of()));
        var changed = school.in(() -> rotations.find(school.teacher, plan.id()));
        assertThat(changed.version()).isEqualTo(1);
        assertThat(changed.stations().getLast().name()).isEqualTo("Free choice");
        assertThat(changed.place(school.students.get(0).personId(), plan.blocks().getFirst().id()).orElseThrow().locked()).isTrue();
        assertThatThrownBy(() -> school.in(() -> rotations.keep(plan.id(), 0, List.of()))).isInstanceOf(Stale.class);
        var stranger = new TestSchool(registrar);
        assertThatThrownBy(() -> stranger.in(() -> rotations.find(plan.id()))).isInstanceOf(NotFound.class);
    }

    @Test
    void aClassAndAnAdultWorkByOnePlanAtATime() {
        var school = new TestSchool(registrar, "Maya", "Jonas");
        var first = draft(school, 10);
        var second = draft(school, 10);
        school.in(() -> rotations.use(first.id(), 0, school.teacher.personId()));
        assertThat(school.in(() -> rotations.find(first.id())).use().by()).isEqualTo(school.teacher.personId());
        assertThat(school.in(() -> rotations.inUse(school.classroom, first.begins(TestSchool.ZONE).plusSeconds(60)))).isPresent();
        refused("rotation.startsAt.taken", () -> school.in(() -> rotations.use(second.id(), 0, school.teacher.personId())));
        school.in(() -> rotations.setAside(first.id(), school.teacher.personId()));
        school.in(() -> rotations.use(second.id(), 0, school.teacher.personId()));
        assertThat(school.in(() -> rotations.ofClass(school.classroom))).extracting(PlanLine::inUse).containsExactly(true, false);
    }

    @Test
    void aPlanSetAsideWhileSomebodyChangesItClaimsNothing() {
        var school = new TestSchool(registrar, "Maya", "Jonas");
        var plan = draft(school, 10);
        school.in(() -> rotations.use(plan.id(), 0, school.teacher.personId()));
        school.in(() -> rotations.change(plan.id(), 1, one -> CompletableFuture.runAsync(
                () -> school.in(() -> rotations.setAside(plan.id(), school.teacher.personId()))).join(), stored -> List.of()));
        assertThat(school.in(() -> rotations.inUse(school.classroom, plan.begins(TestSchool.ZONE).plusSeconds(60)))).isEmpty();
    }

    @Test
    void aDayWithoutSchoolIsRefusedWithItsReason() {
        var school = new TestSchool(registrar, "Maya");
        refused("rotation.day.past", () -> draft(school, LocalDate.now(TestSchool.ZONE).minusDays(1)));
        refused("rotation.day.term", () -> draft(school, schoolDay(LocalDate.now().plusYears(1))));
        refused("rotation.day.weekend", () -> draft(school, LocalDate.now().plusDays(7 - LocalDate.now().getDayOfWeek().getValue() + 7)));
        var day = next();
        school.in(() -> calendar.mark(day, "Thanksgiving", school.teacher.personId()));
        refused("rotation.day.closed", () -> draft(school, day));
        school.in(() -> calendar.unmark(calendar.noSchoolDays().getFirst().id()));
        draft(school, day);
    }

    private PlanView draft(TestSchool school, int hour) {
        return draft(school, next(), hour);
    }

    private PlanView draft(TestSchool school, LocalDate day) {
        return draft(school, day, 10);
    }

    private PlanView draft(TestSchool school, LocalDate day, int hour) {
        return school.in(() -> {
            UUID plan = rotations.draft(school.classroom, null, new PlanTimes("Ratios", day, LocalTime.of(hour, 0), 1,
                    List.of(15, 15, 15)), Style.MIXED, school.teacher.personId(), Locale.ENGLISH);
            return rotations.find(plan);
        });
    }

    private static LocalDate next() {
        return schoolDay(LocalDate.now(TestSchool.ZONE).plusDays(1));
    }

    private static LocalDate schoolDay(LocalDate from) {
        return from.datesUntil(from.plusDays(4)).filter(SchoolDays::isSchoolDay).findFirst().orElseThrow();
    }

    private static void refused(String code, ThrowingCallable change) {
        assertThatThrownBy(change).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.getCode()).isEqualTo(code));
    }
}
