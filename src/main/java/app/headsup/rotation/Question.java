package app.headsup.rotation;

import app.headsup.groupwork.StudentFacts;
import app.headsup.roster.SchoolDays;
import app.headsup.roster.ZoneView;
import app.headsup.rotation.solver.Conference;
import app.headsup.rotation.solver.Kind;
import app.headsup.rotation.solver.Lock;
import app.headsup.rotation.solver.Met;
import app.headsup.rotation.solver.Obstacle;
import app.headsup.rotation.solver.RotationProblem;
import app.headsup.rotation.solver.Space;
import app.headsup.rotation.solver.Spot;
import app.headsup.rotation.solver.Station;
import app.headsup.rotation.solver.Student;
import app.headsup.rotation.solver.TableTime;
import app.headsup.rules.Pair;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A plan as the solver is asked about it, from what is stored and known; needs no database.
 *
 * @param talked when an adult last talked with each student; those without a talk are missing
 */
record Question(PlanView plan, TaughtClass taught, StudentFacts known, Map<UUID, Instant> talked, ZoneId zone) {

    /** With the time with others that a search must leave: for that everybody is dealt out once more. */
    RotationProblem toSearch() {
        return KeptTime.in(plan, problem());
    }

    /** The same plan and class make the same problem. */
    RotationProblem problem() {
        var ids = taught.studentIds();
        var locks = plan.places().stream().filter(place -> place.locked() && ids.contains(place.studentId()))
                .map(place -> new Lock(place.studentId(), index(plan, place.blockId()), place.stationId(), place.zoneId(),
                        place.lock().by())).toList();
        var apart = known.seating().apart().stream().map(two -> new Pair(two.one(), two.other())).collect(Collectors.toSet());
        return new RotationProblem(plan.blocks().size(), stations(plan), students(), conferences(plan, ids), locks,
                apart, known.seating().together(), met(), plan.style(), plan.id().getLeastSignificantBits(), space(taught),
                TableTime.NONE);
    }

    /** Whom and what the plan asks for that its classes don't have, or not so often. */
    static Stream<Obstacle> lacks(PlanView plan, TaughtClass taught) {
        return space(taught).lacks(plan.blocks().size(), stations(plan), conferences(plan, taught.studentIds()));
    }

    private static Space space(TaughtClass taught) {
        return new Space(taught.adultNames().keySet(), taught.devices(), taught.zones().stream()
                .collect(Collectors.toMap(ZoneView::id, ZoneView::seats)));
    }

    private static List<Conference> conferences(PlanView plan, Set<UUID> students) {
        return plan.talks().stream().filter(talk -> students.contains(talk.studentId()))
                .map(talk -> new Conference(talk.studentId(), talk.adultId(), index(plan, talk.blockId()))).toList();
    }

    private static List<Station> stations(PlanView plan) {
        return plan.stations().stream().map(one -> new Station(one.id(), Kind.valueOf(one.kind().name()),
                one.spots().stream().map(spot -> new Spot(spot.zoneId(), spot.seats())).toList(),
                one.openIn().stream().map(block -> index(plan, block)).collect(Collectors.toSet()), one.devices(),
                one.required(), one.adultId())).toList();
    }

    private Map<Pair, Met> met() {
        var met = new HashMap<Pair, Met>();
        known.meetings().forEach((two, meetings) -> met.put(new Pair(two.one(), two.other()),
                new Met(meetings.times(), LocalDate.ofInstant(meetings.last(), zone))));
        return met;
    }

    private List<Student> students() {
        return taught.students().stream().map(one -> new Student(one.id(), known.readiness().get(one.id()),
                known.interests().getOrDefault(one.id(), Set.of()), since(talked.get(one.id())), Set.of())).toList();
    }

    private Integer since(Instant talk) {
        return talk == null ? null : SchoolDays.between(LocalDate.ofInstant(talk, zone), plan.day());
    }

    private static int index(PlanView plan, UUID blockId) {
        return plan.number(blockId) - 1;
    }
}
