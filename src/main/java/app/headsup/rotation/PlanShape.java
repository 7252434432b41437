package app.headsup.rotation;

import app.headsup.groupwork.TwoStudents;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * How a plan looks for its students.
 *
 * @param minutes by state, of a student on average; walking, and a block without a place, is waiting
 * @param mostScreen the minutes on screen of whoever has most
 * @param waiting minutes of walking between the blocks, everybody's
 * @param newPairs pairs who share a table for the first time this term
 * @param repeats times that two sit together again, in this plan or after having met this term
 */
public record PlanShape(Map<String, Double> minutes, int mostScreen, int waiting, int newPairs, int repeats) {

    /** @param met how often each two have sat together this term */
    static PlanShape of(PlanView plan, Collection<UUID> students, Map<TwoStudents, Integer> met) {
        var pairs = pairs(plan);
        int meetings = pairs.values().stream().mapToInt(Integer::intValue).sum();
        int fresh = (int) pairs.keySet().stream().filter(pair -> met.getOrDefault(pair, 0) == 0).count();
        int walking = plan.moveMinutes() * (plan.blocks().size() - 1);
        return new PlanShape(minutes(plan, students, walking), mostScreen(plan, students), plan.moveMinutes(), fresh,
                meetings - fresh);
    }

    private static Map<String, Double> minutes(PlanView plan, Collection<UUID> students, int walking) {
        var minutes = new LinkedHashMap<String, Double>();
        int all = Math.max(1, students.size());
        for (var block : plan.blocks()) {
            double each = (double) block.minutes() / all;
            for (var student : students) {
                minutes.merge(state(plan, student, block), each, Double::sum);
            }
        }
        minutes.merge("waiting", (double) walking, Double::sum);
        return minutes;
    }

    private static String state(PlanView plan, UUID student, Block block) {
        return plan.talk(student, block.id()).isPresent() ? StationKind.ADULT.state()
                : plan.place(student, block.id()).flatMap(place -> plan.station(place.stationId()))
                        .map(station -> station.kind().state()).orElse("waiting");
    }

    private static int mostScreen(PlanView plan, Collection<UUID> students) {
        return students.stream().mapToInt(student -> plan.blocks().stream()
                .filter(block -> state(plan, student, block).equals(StationKind.SCREEN.state()))
                .mapToInt(Block::minutes).sum()).max().orElse(0);
    }

    /** How often each two share a table in this plan. */
    static Map<TwoStudents, Integer> pairs(PlanView plan) {
        var pairs = new HashMap<TwoStudents, Integer>();
        tables(plan).forEach(table -> {
            for (int i = 0; i < table.size(); i++) {
                for (int j = i + 1; j < table.size(); j++) {
                    pairs.merge(new TwoStudents(table.get(i), table.get(j)), 1, Integer::sum);
                }
            }
        });
        return pairs;
    }

    /** Everybody who works at one table at one time. */
    private static Collection<List<UUID>> tables(PlanView plan) {
        record Table(UUID stationId, UUID blockId, UUID zoneId) {
        }
        var tables = new LinkedHashMap<Table, List<UUID>>();
        plan.places().stream().filter(place -> place.zoneId() != null && plan.station(place.stationId())
                .filter(station -> station.kind() == StationKind.TOGETHER).isPresent())
                .forEach(place -> tables.computeIfAbsent(new Table(place.stationId(), place.blockId(), place.zoneId()),
                        table -> new ArrayList<>()).add(place.studentId()));
        return tables.values();
    }

    /** The share of the planned time off the screen, in percent. */
    public int headsUpPercent() {
        double all = minutes.values().stream().mapToDouble(Double::doubleValue).sum();
        double up = all - minutes.getOrDefault("screen", 0.0) - minutes.getOrDefault("waiting", 0.0);
        return all == 0 ? 0 : (int) Math.round(up * 100 / all);
    }

    public long together() {
        return Math.round(minutes.getOrDefault("together", 0.0));
    }
}
