package app.headsup.rotation;

import app.headsup.classhour.AbsenceView;
import app.headsup.classhour.ClassHours;
import app.headsup.classhour.Destination;
import app.headsup.classhour.HourView;
import app.headsup.classhour.Presence;
import app.headsup.groupwork.Groups;
import app.headsup.groupwork.StudentFactsReader;
import app.headsup.roster.Roster;
import app.headsup.web.NotFound;
import app.headsup.web.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What becomes of a running plan when somebody is absent or comes late. It only says what would help; an adult's tap does
 * it. The plan stays what was planned: who sits elsewhere today is the run's own.
 */
@Service
@Transactional
public class Replacements {

    private final RotationRuns runs;
    private final RunStore store;
    private final BlockStart start;
    private final ClassHours hours;
    private final Presence presence;
    private final Groups groups;
    private final StudentFactsReader facts;
    private final TaughtClasses classes;
    private final Roster roster;

    Replacements(RotationRuns runs, RunStore store, BlockStart start, ClassHours hours, Presence presence, Groups groups,
            StudentFactsReader facts, TaughtClasses classes, Roster roster) {
        this.runs = runs;
        this.store = store;
        this.start = start;
        this.hours = hours;
        this.presence = presence;
        this.groups = groups;
        this.facts = facts;
        this.classes = classes;
        this.roster = roster;
    }

    /** Who is missing from the run's hours now. */
    @Transactional(readOnly = true)
    public Set<UUID> absent(RunView run) {
        return run.hourIds().stream().flatMap(hour -> presence.absentFrom(hour).stream()).map(AbsenceView::studentId)
                .collect(Collectors.toSet());
    }

    /** Tables that became too small, at most one in each block from this one on. @param absent who is missing */
    @Transactional(readOnly = true)
    public List<Gap> gaps(RunView run, Set<UUID> absent) {
        if (absent.isEmpty()) {
            return List.of();
        }
        var lacking = run.plan().blocks().stream().skip(run.number() - 1L).filter(block -> Gap.any(run, block, absent)).toList();
        if (lacking.isEmpty()) {
            return List.of();
        }
        var fit = fit(run);
        return lacking.stream().map(block -> Gap.of(run, block, absent, fit)).flatMap(Optional::stream).toList();
    }

    private Fit fit(RunView run) {
        var taught = classes.of(run.plan().classroomIds());
        return Fit.of(run, facts.of(taught.classrooms(), taught.students()));
    }

    /**
     * Mends the table that lacks somebody in this block, now or when the block begins.
     *
     * @param block 1 for the first
     * @param student who was proposed to move
     * @throws Refusal when that would not mend anything any more
     */
    public void mend(UUID runId, int block, UUID student, UUID by) {
        var run = runs.hold(runId);
        var move = gaps(run, absent(run)).stream().map(Gap::move)
                .filter(one -> run.plan().number(one.blockId()) == block && one.studentId().equals(student)).findFirst()
                .orElseThrow(() -> new Refusal("rotation.run.mended"));
        store.replace(runId, List.of(move), by);
        if (block == run.number()) {
            sit(run, move, by);
        }
        runs.tell(run);
    }

    /**
     * The student is here after all: to the conference or the place that the plan has for them now, or where a seat is
     * free. Nobody else moves.
     */
    public void arrive(UUID runId, UUID student, UUID by) {
        var run = runs.hold(runId);
        var missing = absent(run);
        if (!missing.contains(student)) {
            throw new Refusal("rotation.run.here");
        }
        missing.remove(student);
        var fit = fit(run);
        for (var block : run.plan().blocks().subList(run.number() - 1, run.plan().blocks().size())) {
            if (run.plan().talk(student, block.id()).isEmpty()) {
                run.place(student, block.id()).flatMap(place -> FreeSeat.instead(run, place, missing, fit))
                        .ifPresent(place -> store.replace(runId, List.of(place), by));
            }
        }
        var now = runs.find(runId);
        now.plan().talk(student, now.block().id()).filter(talk -> start.works(now, talk.adultId()))
                .ifPresentOrElse(talk -> meet(now, talk, by), () -> now.place(student, now.block().id())
                        .ifPresentOrElse(place -> sit(now, place, by), () -> wait(now, student, by)));
        runs.tell(now);
    }

    /** Who has no place any more, or whom the plan sends to an adult or a table that the class no longer has. */
    private void wait(RunView run, UUID student, UUID by) {
        hours.place(hourOf(run, student).id(), List.of(student), Destination.waiting(), by);
    }

    private void meet(RunView run, Talk talk, UUID by) {
        var hour = hourOf(run, talk.studentId());
        hours.place(hour.id(), List.of(talk.studentId()), Destination.with(talk.adultId()), by);
        start.open(talk, hour);
    }

    private void sit(RunView run, Place place, UUID by) {
        var hour = hourOf(run, place.studentId());
        var students = List.of(place.studentId());
        var station = run.plan().station(place.stationId()).orElseThrow(NotFound::new);
        if (!start.has(run, station, place)) {
            wait(run, place.studentId(), by);
            return;
        }
        if (station.kind() != StationKind.TOGETHER) {
            hours.place(hour.id(), students, start.destination(station, place, List.of(hour)), by);
            return;
        }
        runs.running(run.hourIds()).stream().flatMap(one -> groups.at(one.id(), place.zoneId()).stream()).findFirst().ifPresentOrElse(
                group -> joinFrom(hour, group.id(), place, by),
                () -> hours.place(hour.id(), students, Destination.at(place.zoneId()), by));
    }

    /** A group of the other class takes the student in without its hour. */
    private void joinFrom(HourView hour, UUID group, Place place, UUID by) {
        if (groups.find(group).hourId().equals(hour.id())) {
            groups.join(group, List.of(place.studentId()), by);
        } else {
            hours.place(hour.id(), List.of(place.studentId()), Destination.group(group, place.zoneId()), by);
        }
    }

    private HourView hourOf(RunView run, UUID student) {
        return runs.running(run.hourIds()).stream().filter(hour -> roster.students(hour.classroomId()).stream()
                .anyMatch(one -> one.id().equals(student))).findFirst().orElseThrow(NotFound::new);
    }
}
