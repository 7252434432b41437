package app.headsup.rotation;

import app.headsup.rehearsal.Doing;
import app.headsup.rehearsal.Missed;
import app.headsup.rehearsal.Play;
import app.headsup.rehearsal.Stretch;
import app.headsup.rehearsal.Talk;
import app.headsup.rotation.Rehearsed.Early;
import app.headsup.rotation.Rehearsed.Late;
import app.headsup.rotation.Rehearsed.TableLate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts over many plays of one plan what a teacher wants to know of it. */
final class RehearsalTally {

    /** Shorter idling is not worth a word. */
    private static final double WORTH_SAYING = 2;

    private final PlanOnStage stage;
    private final PlanView plan;
    private final List<Play> plays;
    private final Map<UUID, String> names;

    RehearsalTally(PlanOnStage stage, List<Play> plays) {
        this.stage = stage;
        this.plan = stage.plan();
        this.plays = plays;
        this.names = stage.taught().studentNames();
    }

    Rehearsed rehearsed() {
        return new Rehearsed(plays.size(), late(), missed(Doing.SCREEN, 0.25, 0.5).keySet().stream().map(names::get).sorted().toList(),
                tables(), waits(), plays.stream().mapToLong(play -> play.talks().stream().filter(Talk::finished).count()).average()
                        .orElse(0), missed(Doing.ONE_ON_ONE, 0.5, 2).keySet().stream().map(names::get).sorted().toList(),
                minutes(), average(Doing.MOVING), plays.stream().flatMap(play -> play.longestWait().stream())
                        .mapToInt(Stretch::seconds).average().orElse(0) / 60);
    }

    /** By student, those for whom it happened in at least this share of the plays and less than that. */
    private Map<UUID, List<Missed>> missed(Doing what, double from, double to) {
        var byStudent = plays.stream().flatMap(play -> play.missed().stream().filter(one -> one.what() == what)
                        .collect(Collectors.toMap(Missed::learnerId, one -> one, (one, later) -> later)).values().stream())
                .collect(Collectors.groupingBy(Missed::learnerId, LinkedHashMap::new, Collectors.toList()));
        byStudent.values().removeIf(times -> times.size() < from * plays.size() || times.size() >= to * plays.size());
        return byStudent;
    }

    private List<Late> late() {
        return missed(Doing.SCREEN, 0.5, 2).entrySet().stream().map(one -> new Late(one.getKey().toString(), names.get(one.getKey()),
                        block(one.getValue().getFirst().at()), median(one.getValue())))
                .sorted(Comparator.comparing(Late::minutes).reversed().thenComparing(Late::name)).toList();
    }

    private static long median(List<Missed> times) {
        var needed = times.stream().map(Missed::needed).sorted().toList();
        return Math.ceilDiv(needed.get(needed.size() / 2), 60);
    }

    /** The number of the block that ends then, or runs. */
    private int block(int second) {
        return (int) plan.blocks().stream().filter(block -> stage.startsAt(block) * 60 < second).count();
    }

    private List<TableLate> tables() {
        var late = missed(Doing.TOGETHER, 0.5, 2);
        var tables = new ArrayList<TableLate>();
        plan.stations().stream().filter(station -> station.kind() == StationKind.TOGETHER).forEach(station -> plan.blocks().forEach(block ->
                plan.at(station.id(), block.id()).stream().filter(place -> late.containsKey(place.studentId()))
                        .filter(place -> block(late.get(place.studentId()).getFirst().at()) == plan.number(block.id()))
                        .collect(Collectors.groupingBy(place -> String.valueOf(place.zoneId()), LinkedHashMap::new, Collectors.toList()))
                        .values().forEach(table -> tables.add(new TableLate(plan.number(block.id()),
                                table.stream().map(place -> names.get(place.studentId())).sorted().toList(),
                                median(late.get(table.getFirst().studentId())), block.minutes())))));
        return tables;
    }

    private List<Early> waits() {
        var waits = new ArrayList<Early>();
        for (var block : plan.blocks()) {
            var minutes = idle(block);
            for (var station : plan.stations()) {
                var waiting = plan.at(station.id(), block.id()).stream().map(Place::studentId)
                        .filter(student -> minutes.getOrDefault(student, 0.0) >= WORTH_SAYING).toList();
                if (!waiting.isEmpty()) {
                    long each = Math.round(waiting.stream().mapToDouble(minutes::get).average().orElse(0));
                    waits.add(new Early(plan.number(block.id()), station.name(), plan.startOf(block).plusMinutes(block.minutes() - each),
                            each, waiting.stream().map(names::get).sorted().toList()));
                }
            }
        }
        return waits;
    }

    /** Minutes of each student in which there is nothing to do in this block, on average. */
    private Map<UUID, Double> idle(Block block) {
        double from = stage.startsAt(block) * 60;
        double to = from + block.minutes() * 60;
        return plays.stream().flatMap(play -> play.waits().stream()).collect(Collectors.groupingBy(Stretch::learnerId,
                Collectors.summingDouble(one -> Math.max(0, Math.min(one.to(), to) - Math.max(one.from(), from)) / 60 / plays.size())));
    }

    private double average(Doing doing) {
        return plays.stream().mapToDouble(play -> play.minutes().get(doing)).average().orElse(0);
    }

    private Map<String, Double> minutes() {
        var minutes = new LinkedHashMap<String, Double>();
        Stream.of(Doing.values()).filter(doing -> doing.state() != null)
                .forEach(doing -> minutes.merge(doing.state().css(), average(doing), Double::sum));
        return minutes;
    }
}
