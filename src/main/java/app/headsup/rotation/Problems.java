package app.headsup.rotation;

import app.headsup.conference.Conferences;
import app.headsup.groupwork.Interest;
import app.headsup.groupwork.Interests;
import app.headsup.groupwork.PartnersLedger;
import app.headsup.groupwork.Seating;
import app.headsup.groupwork.SeatingRules;
import app.headsup.groupwork.TwoStudents;
import app.headsup.playlist.PlaylistEntry;
import app.headsup.playlist.Playlists;
import app.headsup.progress.Progress;
import app.headsup.progress.StudentLesson;
import app.headsup.roster.ClassroomView;
import app.headsup.roster.Roster;
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
import app.headsup.rules.History;
import app.headsup.rules.Pair;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts a plan, and what is known of its students, before the solver: places as they are locked, nobody's name. */
@Component
@Transactional(readOnly = true)
class Problems {

    private final TaughtClasses classes;
    private final Roster roster;
    private final SeatingRules seating;
    private final PartnersLedger ledger;
    private final Interests interests;
    private final Playlists playlists;
    private final Progress progress;
    private final Conferences conferences;

    Problems(TaughtClasses classes, Roster roster, SeatingRules seating, PartnersLedger ledger, Interests interests,
            Playlists playlists, Progress progress, Conferences conferences) {
        this.classes = classes;
        this.roster = roster;
        this.seating = seating;
        this.ledger = ledger;
        this.interests = interests;
        this.playlists = playlists;
        this.progress = progress;
        this.conferences = conferences;
    }

    /** The problem that this plan is; the same plan and class make the same problem. */
    RotationProblem of(PlanView plan) {
        return of(plan, classes.of(plan.classroomIds()));
    }

    RotationProblem of(PlanView plan, TaughtClass taught) {
        var ids = taught.studentIds();
        var rules = seating.of(plan.classroomIds());
        return KeptTime.in(plan, new RotationProblem(plan.blocks().size(), stations(plan), students(plan, taught), conferences(plan, ids),
                plan.places().stream().filter(place -> place.locked() && ids.contains(place.studentId()))
                        .map(place -> new Lock(place.studentId(), index(plan, place.blockId()), place.stationId(), place.zoneId(),
                                place.lock().by())).toList(),
                apart(rules), rules.together(), met(taught), plan.style(), plan.id().getLeastSignificantBits(),
                space(taught), TableTime.NONE));
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

    /** How often each two of these students have sat together since the term began. */
    Map<TwoStudents, Integer> ledger(TaughtClass taught) {
        var start = taught.classrooms().stream().map(ClassroomView::termStartsOn).min(LocalDate::compareTo).orElseThrow();
        return ledger.met(taught.studentIds(), start.atStartOfDay(roster.zone()).toInstant());
    }

    private Map<Pair, Met> met(TaughtClass taught) {
        var met = new HashMap<Pair, Met>();
        ledger(taught).forEach((two, times) -> met.put(new Pair(two.one(), two.other()), new Met(times)));
        return met;
    }

    private static Set<Pair> apart(Seating rules) {
        return rules.apart().stream().map(two -> new Pair(two.one(), two.other())).collect(Collectors.toSet());
    }

    private static List<Station> stations(PlanView plan) {
        return plan.stations().stream().map(one -> new Station(one.id(), Kind.valueOf(one.kind().name()),
                one.spots().stream().map(spot -> new Spot(spot.zoneId(), spot.seats())).toList(),
                one.openIn().stream().map(block -> index(plan, block)).collect(Collectors.toSet()), one.devices(),
                one.required(), one.adultId())).toList();
    }

    private List<Student> students(PlanView plan, TaughtClass taught) {
        var ids = taught.studentIds();
        var readiness = readiness(plan, ids);
        var liked = interests.of(ids).stream().collect(Collectors.groupingBy(Interest::studentId,
                Collectors.mapping(one -> one.word().toLowerCase(), Collectors.toSet())));
        var talked = lastTalks(plan);
        var zone = roster.zone();
        return taught.students().stream().map(one -> new Student(one.id(), readiness.get(one.id()),
                liked.getOrDefault(one.id(), Set.of()), since(talked.get(one.id()), plan.day(), zone), Set.of())).toList();
    }

    private Map<UUID, Double> readiness(PlanView plan, Set<UUID> students) {
        var lessons = plan.classroomIds().stream().flatMap(id -> playlists.entries(id).stream())
                .map(PlaylistEntry::lessonId).distinct().toList();
        return progress.ofClass(students, lessons).stream().filter(one -> one.resultPercent() != null)
                .collect(Collectors.groupingBy(StudentLesson::studentId, Collectors.averagingInt(StudentLesson::resultPercent)));
    }

    private Map<UUID, Instant> lastTalks(PlanView plan) {
        var last = new HashMap<UUID, Instant>();
        plan.classroomIds().stream().flatMap(id -> conferences.with(id).entrySet().stream())
                .forEach(entry -> latest(entry.getValue()).forEach(at -> last.merge(entry.getKey(), at,
                        (one, other) -> one.isAfter(other) ? one : other)));
        return last;
    }

    private static Stream<Instant> latest(Collection<History.Talk> talks) {
        return talks.stream().map(History.Talk::openedAt).max(Instant::compareTo).stream();
    }

    private static Integer since(Instant talk, LocalDate day, ZoneId zone) {
        return talk == null ? null : SchoolDays.between(LocalDate.ofInstant(talk, zone), day);
    }

    private static int index(PlanView plan, UUID blockId) {
        return plan.number(blockId) - 1;
    }
}
