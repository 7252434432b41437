package app.headsup.rotation;

import app.headsup.library.LessonCard;
import app.headsup.rehearsal.Adult;
import app.headsup.rehearsal.Doing;
import app.headsup.rehearsal.Learner;
import app.headsup.rehearsal.LessonWork;
import app.headsup.rehearsal.Pace;
import app.headsup.rehearsal.Setting;
import app.headsup.rehearsal.Way;
import app.headsup.roster.AdultName;
import app.headsup.roster.ZoneView;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A plan as something that can be rehearsed: who is there with which pace, what lies at each station, when they move.
 *
 * @param lessons what the stations' lessons hold, by id
 * @param extraAdults for each adult who leads a station or talks, how many stand in beside them
 */
record PlanOnStage(PlanView plan, TaughtClass taught, Paces paces, Map<UUID, LessonCard> lessons, int extraDevices, int extraAdults) {

    /** How often an adult looks up from a talk; see decision 16. */
    private static final double GLANCE = 1;
    /** Paper that outlasts any block: a sheet has no planned minutes. */
    private static final double PAPER = 240;
    private static final LessonWork NO_LESSON = new LessonWork(new UUID(0, 0), 0, 0, 0, 4, PAPER, 0);
    private static final int CHECK = 5;
    private static final int SHEET = 10;

    Setting setting() {
        var last = plan.blocks().getLast();
        int minutes = (int) (startsAt(last) + last.minutes());
        var work = Stream.concat(lessons.values().stream().map(card -> work(card, PAPER)), Stream.of(NO_LESSON)).toList();
        return setting(Math.max(1, minutes), work, 0);
    }

    /** The same class and room with the same minutes, to be run by the rules: here sheets come to their end. */
    Setting openSetting() {
        var last = plan.blocks().getLast();
        var work = lessons.values().stream().map(card -> work(card, SHEET)).toList();
        return setting((int) (startsAt(last) + last.minutes()), work.isEmpty() ? List.of(NO_LESSON) : work, SHEET);
    }

    private Setting setting(int minutes, List<LessonWork> work, double warmUp) {
        return new Setting(minutes, taught.students().stream().map(one -> new Learner(one.id(), pace(one.id()), 0)).toList(),
                devices(), taught.zones().stream().map(ZoneView::seats).toList(), adults(), work, warmUp, Map.of());
    }

    private static LessonWork work(LessonCard card, double paper) {
        return new LessonWork(card.id(), card.hasVideo() ? card.videoMs() / 60_000.0 : 0, card.questions(),
                card.taskMinutes() == null ? 0 : card.taskMinutes(), card.groupSize() == null ? 4 : card.groupSize(), paper,
                card.check() ? CHECK : 0);
    }

    private Pace pace(UUID student) {
        return paces.byStudent().getOrDefault(student, Pace.USUAL);
    }

    private int devices() {
        return extraDevices + plan.stations().stream().filter(one -> one.kind() == StationKind.SCREEN)
                .mapToInt(Station::devices).sum();
    }

    private List<Adult> adults() {
        var planned = plan.adults().isEmpty() ? taught.adults().stream().map(AdultName::id).limit(1).toList() : plan.adults();
        return planned.stream().flatMap(adult -> Stream.iterate(0, number -> number + 1).limit(1L + extraAdults)
                .map(number -> new Adult(standIn(adult, number), paces.talk(), GLANCE))).toList();
    }

    private static UUID standIn(UUID adult, int number) {
        return number == 0 ? adult : new UUID(adult.getMostSignificantBits(), adult.getLeastSignificantBits() + number);
    }

    Way.FixedRotation rotation() {
        return new Way.FixedRotation(plan.blocks().stream().map(block -> new Way.Block(startsAt(block), block.minutes(),
                stations(block))).toList());
    }

    /** Minutes from the beginning of the first block. */
    double startsAt(Block block) {
        return plan.blocks().stream().takeWhile(one -> !one.id().equals(block.id()))
                .mapToInt(one -> one.minutes() + plan.moveMinutes()).sum();
    }

    private List<Way.Station> stations(Block block) {
        var stations = new ArrayList<Way.Station>();
        plan.stations().forEach(station -> stations.addAll(stations(station, plan.at(station.id(), block.id()))));
        plan.talks().stream().filter(talk -> talk.blockId().equals(block.id()))
                .collect(Collectors.groupingBy(Talk::adultId, LinkedHashMap::new, Collectors.mapping(Talk::studentId, Collectors.toList())))
                .forEach((adult, students) -> stations.addAll(talking(students, adult, NO_LESSON.id())));
        var placed = stations.stream().flatMap(one -> one.learners().stream()).toList();
        var nowhere = taught.students().stream().map(one -> one.id()).filter(id -> !placed.contains(id)).toList();
        stations.add(new Way.Station(Doing.WAITING, nowhere, null, null));
        return stations;
    }

    private List<Way.Station> stations(Station station, List<Place> places) {
        var here = places.stream().map(Place::studentId).filter(this::stillThere).toList();
        var lesson = station.lessonId() != null && lessons.containsKey(station.lessonId()) ? station.lessonId() : NO_LESSON.id();
        return switch (station.kind()) {
            case SCREEN -> List.of(new Way.Station(Doing.SCREEN, here, null, lesson));
            case TOGETHER -> tables(places).stream().map(table -> new Way.Station(Doing.TOGETHER, table, null, lesson)).toList();
            case ADULT -> talking(here, station.adultId(), lesson);
            case PAPER, FREE -> List.of(new Way.Station(Doing.PAPER, here, null, NO_LESSON.id()));
        };
    }

    private boolean stillThere(UUID student) {
        return taught.students().stream().anyMatch(one -> one.id().equals(student));
    }

    private Collection<List<UUID>> tables(List<Place> places) {
        return places.stream().filter(place -> stillThere(place.studentId())).collect(Collectors.groupingBy(
                place -> Objects.requireNonNullElse(place.zoneId(), NO_LESSON.id()), LinkedHashMap::new,
                Collectors.mapping(Place::studentId, Collectors.toList()))).values();
    }

    /** One after the other; beside a second adult in two rows. */
    private List<Way.Station> talking(List<UUID> students, UUID adult, UUID lesson) {
        return Stream.iterate(0, number -> number + 1).limit(1L + extraAdults).map(number -> new Way.Station(Doing.ONE_ON_ONE,
                students.stream().filter(student -> students.indexOf(student) % (1 + extraAdults) == number).toList(),
                standIn(adult, number), lesson)).toList();
    }

    private PlanOnStage with(List<Block> blocks, List<Place> places, List<Talk> talks) {
        var other = new PlanView(plan.id(), plan.version(), plan.classroomId(), plan.secondClassroomId(), plan.title(), plan.day(),
                plan.startsAt(), plan.moveMinutes(), plan.style(), plan.draftedBy(), plan.draftedAt(), plan.use(), blocks,
                plan.stations(), places, talks);
        return new PlanOnStage(other, taught, paces, lessons, extraDevices, extraAdults);
    }

    PlanOnStage changed(PlanChange change) {
        return switch (change) {
            case PlanChange.OneDeviceMore more -> new PlanOnStage(plan, taught, paces, lessons, extraDevices + 1, extraAdults);
            case PlanChange.OneAdultMore more -> new PlanOnStage(plan, taught, paces, lessons, extraDevices, extraAdults + 1);
            case PlanChange.BlockMinutes minutes -> with(PlanChange.apply(minutes, plan.blocks()), plan.places(),
                    plan.talks());
            case PlanChange.StartsFirst first -> startingFirst(first.studentId());
            case PlanChange.ByTheRules rules -> this;
        };
    }

    /** The student and the quickest of those who begin at the screens change their days. */
    private PlanOnStage startingFirst(UUID student) {
        return quickestFirst().filter(other -> !other.equals(student)).findFirst().map(other -> {
            var instead = Map.of(student, other, other, student);
            return with(plan.blocks(), plan.places().stream().map(place -> of(place, instead)).toList(), plan.talks().stream()
                    .map(talk -> new Talk(instead.getOrDefault(talk.studentId(), talk.studentId()), talk.blockId(), talk.adultId()))
                    .toList());
        }).orElse(this);
    }

    private Stream<UUID> quickestFirst() {
        var first = plan.blocks().getFirst().id();
        return plan.stations().stream().filter(one -> one.kind() == StationKind.SCREEN)
                .flatMap(station -> plan.at(station.id(), first).stream()).map(Place::studentId).filter(this::stillThere)
                .sorted(Comparator.comparingDouble((UUID id) -> pace(id).watching()).thenComparing(id -> id));
    }

    private static Place of(Place place, Map<UUID, UUID> instead) {
        return new Place(instead.getOrDefault(place.studentId(), place.studentId()), place.blockId(), place.stationId(),
                place.zoneId(), null);
    }
}
