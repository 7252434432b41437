package app.headsup.rotation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Seats everybody at once and without a search, so that a new plan is never an empty page: each to an open station with
 * room that they had least, never twice in a row at a screen where there is another seat. A solver finds better.
 */
final class Deal {

    private final PlanView plan;
    private final RotationPlan changing;
    private final Map<UUID, List<UUID>> been = new HashMap<>();

    private Deal(PlanView plan) {
        this.plan = plan;
        this.changing = new RotationPlan(plan);
    }

    /** The plan with a place for everybody who has none, as far as the seats go. Nobody is moved. */
    static PlanView everybody(PlanView plan, Collection<UUID> students) {
        var deal = new Deal(plan);
        for (int i = 0; i < plan.blocks().size(); i++) {
            deal.block(i, students);
            deal.company(plan.blocks().get(i).id());
        }
        return deal.changing.view();
    }

    private void block(int index, Collection<UUID> students) {
        var block = plan.blocks().get(index).id();
        var taken = new HashMap<UUID, Integer>();
        plan.stations().forEach(station -> taken.put(station.id(), plan.at(station.id(), block).size()));
        var order = new ArrayList<>(students);
        Collections.rotate(order, -index * students.size() / plan.blocks().size());
        for (var student : order) {
            if (plan.talk(student, block).isEmpty()) {
                var place = plan.place(student, block).map(Place::stationId);
                var station = place.isPresent() ? place.get() : seat(student, block, taken);
                been.computeIfAbsent(student, one -> new ArrayList<>()).add(station);
            }
        }
    }

    /** Tables fill one after another; where the last one is left with one student, another table gives them company. */
    private void company(UUID block) {
        plan.stations().stream().filter(station -> station.kind() == StationKind.TOGETHER).forEach(station -> {
            var tables = changing.view().at(station.id(), block).stream().filter(place -> place.zoneId() != null)
                    .collect(Collectors.groupingBy(Place::zoneId, LinkedHashMap::new, Collectors.toList()));
            var giver = tables.values().stream().filter(table -> table.size() > 2)
                    .flatMap(List::stream).filter(this::isDealt).findFirst();
            tables.entrySet().stream().filter(table -> table.getValue().size() == 1).findFirst().ifPresent(alone -> giver
                    .ifPresent(one -> changing.move(one.studentId(), block, station.id(), alone.getKey())));
        });
    }

    private boolean isDealt(Place place) {
        return plan.place(place.studentId(), place.blockId()).isEmpty();
    }

    private UUID seat(UUID student, UUID block, Map<UUID, Integer> taken) {
        var had = been.getOrDefault(student, List.of());
        var station = plan.stations().stream()
                .filter(one -> one.isOpenIn(block) && taken.get(one.id()) < one.room())
                .min(Comparator.<Station>comparingInt(one -> twiceAtAScreen(one, had) ? 1 : 0)
                        .thenComparing(one -> Collections.frequency(had, one.id()))
                        .thenComparing(one -> !one.required())
                        .thenComparing(one -> (double) taken.get(one.id()) / one.room()));
        station.ifPresent(one -> {
            taken.merge(one.id(), 1, Integer::sum);
            changing.move(student, block, one.id(), null);
        });
        return station.map(Station::id).orElse(null);
    }

    private boolean twiceAtAScreen(Station station, List<UUID> had) {
        return station.kind() == StationKind.SCREEN && !had.isEmpty() && plan.station(had.getLast())
                .filter(last -> last.kind() == StationKind.SCREEN).isPresent();
    }
}
