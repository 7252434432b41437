package app.headsup.dashboard;

import app.headsup.classhour.ClassHours;
import app.headsup.dashboard.PlanOnBoard.Advice;
import app.headsup.roster.AdultName;
import app.headsup.roster.Roster;
import app.headsup.roster.StudentName;
import app.headsup.roster.ZoneView;
import app.headsup.rotation.Replacements;
import app.headsup.rotation.RotationRuns;
import app.headsup.rotation.RunView;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the board and the wall show of the plan that a class works by. */
@Component
@Transactional(readOnly = true)
class PlansInClass {

    private final RotationRuns runs;
    private final Replacements replacements;
    private final ClassHours hours;
    private final Roster roster;
    private final Clock clock;

    PlansInClass(RotationRuns runs, Replacements replacements, ClassHours hours, Roster roster, Clock clock) {
        this.runs = runs;
        this.replacements = replacements;
        this.hours = hours;
        this.roster = roster;
        this.clock = clock;
    }

    /** @param hourId null while no hour runs */
    public PlanOnBoard read(UUID classroomId, UUID hourId) {
        var about = runs.about(classroomId, hourId);
        var absent = about.run() == null ? Set.<UUID>of() : replacements.absent(about.run());
        if (absent.isEmpty()) {
            return new PlanOnBoard(about, clock.instant(), List.of(), List.of());
        }
        var names = names(about.run());
        return new PlanOnBoard(about, clock.instant(), replacements.gaps(about.run(), absent).stream()
                .map(gap -> new Advice(gap, about.run().plan().number(gap.blockId()), names.get(gap.absent()),
                        names.get(gap.move().zoneId()), names.get(gap.move().studentId()))).toList(),
                roster.students(classroomId).stream().filter(one -> absent.contains(one.id())).toList());
    }

    /** The plan that runs in this hour, for the wall; empty without one. */
    public Optional<PlanWall> wall(UUID hourId) {
        return runs.in(hourId).map(run -> PlanWall.of(run, names(run),
                run.hourIds().stream().flatMap(hour -> hours.whereabouts(hour).stream()).toList(), clock.instant()));
    }

    /** Of the students, adults and places of the plan's classes. */
    private Map<UUID, String> names(RunView run) {
        var names = new HashMap<UUID, String>();
        for (var classroom : run.plan().classroomIds()) {
            roster.students(classroom).forEach((StudentName one) -> names.put(one.id(), one.name()));
            roster.adults(classroom).forEach((AdultName one) -> names.put(one.id(), one.name()));
            roster.zones(classroom).forEach((ZoneView one) -> names.put(one.id(), one.name()));
        }
        return names;
    }
}
