package app.headsup.rotation;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.headsup.database.SchoolEntity;
import app.headsup.web.NotFound;
import app.headsup.web.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class RotationPlanTest {

    private final Plans at = new Plans();
    private final RotationPlan plan = at.plan;
    private final UUID maya = at.students.getFirst();

    @Test
    void aStudentIsInOnePlaceInABlock() {
        plan.move(maya, at.block(0), at.video.id(), null);
        plan.move(maya, at.block(0), at.table.id(), null);
        assertThat(plan.view().places()).singleElement()
                .isEqualTo(new Place(maya, at.block(0), at.table.id(), at.table.spots().getFirst().zoneId(), null));
        plan.clear(maya, at.block(0));
        assertThat(plan.view().places()).isEmpty();
    }

    @Test
    void whatIsClosedLockedOrUnknownTakesNobody() {
        refused("rotation.place.closed", () -> plan.move(maya, at.block(2), at.talk.id(), null));
        plan.move(maya, at.block(0), at.video.id(), null);
        plan.lock(List.of(maya), at.block(0), Plans.LOCK);
        refused("rotation.place.locked", () -> plan.move(maya, at.block(0), at.table.id(), null));
        refused("rotation.place.locked", () -> plan.talk(maya, at.block(0), SchoolEntity.newId()));
        plan.lock(List.of(maya), at.block(0), null);
        plan.move(maya, at.block(0), at.table.id(), null);
        assertThat(at.where(0, 0)).isEqualTo("Recipes");
        assertThatThrownBy(() -> plan.move(maya, SchoolEntity.newId(), at.table.id(), null)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> plan.move(maya, at.block(0), at.table.id(), SchoolEntity.newId()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void inAConferenceAStudentIsNowhereElseAndTheAdultLeadsNothing() {
        plan.move(maya, at.block(2), at.table.id(), null);
        plan.talk(maya, at.block(2), Plans.TEACHER);
        assertThat(plan.view().places()).isEmpty();
        assertThat(plan.view().talk(maya, at.block(2))).isPresent();
        refused("rotation.place.talks", () -> plan.move(maya, at.block(2), at.table.id(), null));
        refused("rotation.talk.leads", () -> plan.talk(maya, at.block(0), Plans.TEACHER));
        refused("rotation.talk.taken", () -> plan.talk(at.students.get(1), at.block(2), Plans.TEACHER));
        refused("rotation.adult.talks", () -> plan.put(at.talk.openIn(at.always)));
        plan.endTalk(maya, at.block(2));
        plan.put(at.talk.openIn(at.always));
        refused("rotation.adult.leads",
                () -> plan.put(Plans.station("Also with her", StationKind.ADULT, Plans.TEACHER, 0, 2, Set.of(at.block(1)))));
    }

    @Test
    void aSolverFillsWhatIsNotLocked() {
        plan.move(maya, at.block(0), at.video.id(), null);
        plan.lockCell(at.video.id(), at.block(0), Plans.LOCK);
        var jonas = at.students.get(1);
        plan.move(jonas, at.block(0), at.table.id(), null);
        plan.keep(List.of(new Place(maya, at.block(0), at.table.id(), null, null),
                new Place(jonas, at.block(0), at.talk.id(), null, null), new Place(jonas, at.block(1), at.video.id(), null, null)));
        assertThat(at.where(0, 0)).isEqualTo("Video");
        assertThat(plan.view().place(maya, at.block(0)).orElseThrow().lock()).isEqualTo(Plans.LOCK);
        assertThat(at.where(1, 0)).isEqualTo("With Ms. Rivera");
        assertThat(at.where(1, 1)).isEqualTo("Video");
    }

    @Test
    void aPlanIsUsedWhenEverybodyHasAPlaceAndASeat() {
        refused("rotation.use.nowhere", () -> require(1, 2));
        for (int i = 0; i < 3; i++) {
            for (var student : at.students.subList(0, 3)) {
                plan.move(student, at.block(i), at.video.id(), null);
            }
        }
        refused("rotation.use.overfull", () -> require(3, 2));
        for (int i = 0; i < 3; i++) {
            plan.move(maya, at.block(i), at.table.id(), null);
        }
        require(3, 2);
        refused("rotation-solver.obstacle.devices-shared", () -> require(3, 1));
        plan.put(Plans.station("Hers", StationKind.ADULT, SchoolEntity.newId(), 0, 2, Set.of(at.block(2))));
        refused("rotation-solver.obstacle.adult-gone", () -> require(3, 2));
    }

    private void require(int students, int devices) {
        Readiness.require(plan.view(), at.taught(students, devices), id -> "Somebody");
    }

    @Test
    void aDealSeatsEverybodyOnceAndNobodyTwiceInARowAtAScreen() {
        var dealt = Deal.everybody(at.view, at.students);
        assertThat(dealt.places()).hasSize(18);
        for (var block : at.blocks) {
            at.view.stations().forEach(one -> assertThat(dealt.at(one.id(), block.id()).size()).isLessThanOrEqualTo(one.room()));
        }
        for (var student : at.students) {
            var first = dealt.place(student, at.block(0)).orElseThrow().stationId();
            var second = dealt.place(student, at.block(1)).orElseThrow().stationId();
            assertThat(first.equals(at.video.id()) && second.equals(at.video.id())).isFalse();
        }
    }

    @Test
    void aDealLeavesNobodyAloneAtATable() {
        var always = Set.of(at.block(0), at.block(1), at.block(2));
        var tables = new Station(UUID.randomUUID(), "Recipes", StationKind.TOGETHER, null, null, false, 0,
                List.of(new Spot(UUID.randomUUID(), 4), new Spot(UUID.randomUUID(), 4)), always);
        var view = new PlanView(at.view.id(), 0, at.view.classroomId(), null, "Ratios", at.view.day(), at.view.startsAt(), 1,
                at.view.style(), Plans.TEACHER, Instant.EPOCH, null, at.blocks, List.of(tables), List.of(), List.of());
        var dealt = Deal.everybody(view, at.students.subList(0, 5));

        assertThat(dealt.at(tables.id(), at.block(0)).stream().collect(groupingBy(Place::zoneId, counting())).values())
                .containsExactlyInAnyOrder(3L, 2L);
    }

    @Test
    void aBlockThatGoesTakesItsPlacesAlongAndANewOneIsOpenForAll() {
        plan.move(maya, at.block(2), at.table.id(), null);
        plan.reschedule(new PlanTimes("Ratios", at.view.day(), LocalTime.of(8, 0), 2, List.of(20, 20)));
        assertThat(plan.view().places()).isEmpty();
        assertThat(plan.view().endsAt()).isEqualTo(LocalTime.of(8, 42));
        plan.reschedule(new PlanTimes("Ratios", at.view.day(), LocalTime.of(8, 0), 2, List.of(10, 10, 10, 10)));
        assertThat(plan.view().stations()).allMatch(station -> station.isOpenIn(plan.view().blocks().getLast().id()));
    }

    @Test
    void anAddedBlockOpensForOneStationOfAnAdultAndABlockThatGoesLeavesNoneWithoutThem() {
        plan.put(Plans.station("Also with her", StationKind.ADULT, Plans.TEACHER, 0, 2, Set.of(at.block(2))));
        plan.reschedule(new PlanTimes("Ratios", at.view.day(), LocalTime.of(8, 0), 1, List.of(15, 15, 15, 15)));
        var added = plan.view().blocks().getLast().id();
        assertThat(plan.view().stations().stream().filter(station -> Plans.TEACHER.equals(station.adultId()) && station.isOpenIn(added)))
                .extracting(Station::name).containsExactly("With Ms. Rivera");
        refused("rotation.blocks.closed",
                () -> plan.reschedule(new PlanTimes("Ratios", at.view.day(), LocalTime.of(8, 0), 1, List.of(15, 15))));
    }

    @Test
    void whoStartsFirstInAnothersPlaceTakesTheirConferenceToo() {
        var jonas = at.students.get(1);
        plan.move(maya, at.block(0), at.video.id(), null);
        plan.move(jonas, at.block(0), at.table.id(), null);
        plan.move(maya, at.block(2), at.table.id(), null);
        plan.talk(jonas, at.block(2), Plans.TEACHER);
        var stage = new PlanOnStage(plan.view(), at.taught(2, 2), new Paces(Map.of(), Set.of(), null), Map.of(), 0, 0)
                .changed(new PlanChange.StartsFirst(jonas)).plan();
        assertThat(stage.place(jonas, at.block(0)).orElseThrow().stationId()).isEqualTo(at.video.id());
        assertThat(stage.place(jonas, at.block(2)).orElseThrow().stationId()).isEqualTo(at.table.id());
        assertThat(stage.talks()).containsExactly(new Talk(maya, at.block(2), Plans.TEACHER));
        assertThat(PlanChange.apply(new PlanChange.BlockMinutes(at.block(0), 200), at.blocks).getFirst().minutes()).isEqualTo(120);
    }

    @Test
    void whatNoClassHourCanBeIsRefusedByItsField() {
        refused("rotation.blocks.minutes", () -> new PlanTimes("A", at.view.day(), LocalTime.NOON, 1, List.of(15, 0)));
        refused("rotation.blocks.none", () -> new PlanTimes("A", at.view.day(), LocalTime.NOON, 1, List.of()));
        refused("rotation.moveMinutes.range", () -> new PlanTimes("A", at.view.day(), LocalTime.NOON, -1, List.of(5)));
        refused("rotation.devices.none", () -> Plans.station("Video", StationKind.SCREEN, null, 0, 4, at.always));
        refused("rotation.adult.missing", () -> Plans.station("Talk", StationKind.ADULT, null, 0, 4, at.always));
        refused("rotation.openIn.none", () -> Plans.station("Paper", StationKind.PAPER, null, 0, 4, Set.of()));
        refused("rotation.station.last", () -> {
            plan.remove(at.talk.id());
            plan.remove(at.table.id());
            plan.remove(at.video.id());
        });
    }

    /** Cairo's clocks jumped from midnight to one on a Friday. */
    @Test
    void eightStaysEightOverAClockChangeAndASkippedTimeIsRefused() {
        var chicago = ZoneId.of("America/Chicago");
        assertThat(at.view.begins(chicago)).isEqualTo(Instant.parse("2026-03-05T16:00:00Z"));
        plan.reschedule(new PlanTimes("Ratios", at.view.day().plusWeeks(1), LocalTime.of(10, 0), 1, List.of(15)));
        assertThat(plan.view().begins(chicago)).isEqualTo(Instant.parse("2026-03-12T15:00:00Z"));
        var friday = LocalDate.of(2026, 4, 24);
        SchoolCalendar.refuseSkipped(friday, LocalTime.of(8, 0), ZoneId.of("Africa/Cairo"));
        refused("rotation.startsAt.skipped",
                () -> SchoolCalendar.refuseSkipped(friday, LocalTime.of(0, 30), ZoneId.of("Africa/Cairo")));
    }

    @Test
    void aCopyHasItsOwnBlocksAndForgetsWhoLeft() {
        plan.move(maya, at.block(0), at.table.id(), null);
        plan.move(at.students.get(1), at.block(0), at.table.id(), null);
        plan.lockCell(at.table.id(), at.block(0), Plans.LOCK);
        var times = new PlanTimes("Tomorrow", at.view.day().plusDays(1), LocalTime.of(10, 0), 1, List.of(15, 15, 15));
        var copy = PlanCopy.of(plan.view(), times, at.taught(1, 2), Plans.TEACHER, Instant.EPOCH);
        assertThat(copy.places()).singleElement().matches(place -> place.studentId().equals(maya) && !place.locked());
        assertThat(copy.places().getFirst().blockId()).isEqualTo(copy.blocks().getFirst().id()).isNotEqualTo(at.block(0));
        assertThat(copy.stations()).extracting(Station::name).containsExactly("Video", "Recipes", "With Ms. Rivera");
    }

    private static void refused(String code, ThrowingCallable change) {
        assertThatThrownBy(change).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.getCode()).isEqualTo(code));
    }
}
