package app.headsup.rotation;

import app.headsup.library.Library;
import app.headsup.library.TaskView;
import app.headsup.roster.ZoneView;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A plan on paper: a card for each station, one for each student, and the whole grid.
 *
 * @param tasks by lesson, what stations on it do
 */
public record PlanSheets(Grid grid, Map<UUID, TaskView> tasks, List<Way> ways) {

    /** A student's way through the hour. */
    public record Way(String name, List<Stop> stops) {
    }

    /** @param state as it is drawn; where: a table, an adult, or what the station is called */
    public record Stop(LocalTime at, String state, String where) {
    }

    static PlanSheets of(PlanView plan, TaughtClass taught, Library library) {
        var tasks = new HashMap<UUID, TaskView>();
        plan.stations().stream().map(Station::lessonId).filter(Objects::nonNull).distinct()
                .forEach(lesson -> library.task(lesson).ifPresent(task -> tasks.put(lesson, task)));
        var names = taught.adultNames();
        var places = taught.zones().stream().collect(Collectors.toMap(ZoneView::id, ZoneView::name));
        return new PlanSheets(Grid.of(plan, taught), tasks, taught.students().stream()
                .map(student -> new Way(student.name(), plan.blocks().stream()
                        .map(block -> stop(plan, student.id(), block, names, places)).filter(Objects::nonNull).toList())).toList());
    }

    private static Stop stop(PlanView plan, UUID student, Block block, Map<UUID, String> adults, Map<UUID, String> zones) {
        var at = plan.startOf(block);
        return plan.talk(student, block.id()).map(talk -> new Stop(at, "adult", adults.getOrDefault(talk.adultId(), "")))
                .or(() -> plan.place(student, block.id()).flatMap(place -> plan.station(place.stationId())
                        .map(station -> new Stop(at, station.kind().state(), switch (station.kind()) {
                            case ADULT -> adults.getOrDefault(station.adultId(), station.name());
                            case TOGETHER -> zones.getOrDefault(place.zoneId(), station.name());
                            case SCREEN, PAPER, FREE -> station.name();
                        })))).orElse(null);
    }

    /** What students do together at the station, step by step; null where nothing is written. */
    public TaskView task(Station station) {
        return station.kind() == StationKind.TOGETHER ? tasks.get(station.lessonId()) : null;
    }
}
