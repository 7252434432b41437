package app.headsup.dashboard;

import app.headsup.classhour.State;
import app.headsup.classhour.Whereabouts;
import app.headsup.rotation.ClassPlan;
import app.headsup.rotation.RunView;
import app.headsup.rotation.Station;
import app.headsup.rotation.StationKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A running plan on the wall: who is at which station now, as they really sit, and who comes there next. With an adult it
 * is the adult's name and no word more, whether for a talk or a station.
 */
public record PlanWall(PlanOnBoard plan, List<Row> rows) {

    /** A line of the wall. @param name null for a state, whose word says enough */
    public record Row(String state, String name, List<Seats> now, List<Seats> next) {
    }

    /** Those at one table. @param place null where the station says enough */
    public record Seats(String place, List<String> names) {
    }

    /** @param names of students, adults and places of the plan's classes */
    static PlanWall of(RunView run, Map<UUID, String> names, List<Whereabouts> places, Instant now) {
        var drawing = new Drawing(run, names, new LinkedHashMap<>());
        drawing.now(places);
        drawing.next(places);
        var rows = drawing.lines.entrySet().stream().sorted(Comparator.comparing(line -> line.getKey().order))
                .map(line -> drawing.row(line.getKey(), line.getValue())).toList();
        return new PlanWall(new PlanOnBoard(new ClassPlan(run, null, null), now, List.of(), List.of()), rows);
    }

    /** A line stands for a station, an adult or, where nothing else fits, a state. */
    private record Line(int order, String state, String name) {
    }

    /** Somebody at a place, now or next. */
    private record Seat(boolean next, String place, String student) {
    }

    private record Drawing(RunView run, Map<UUID, String> names, Map<Line, List<Seat>> lines) {

        void now(List<Whereabouts> places) {
            places.forEach(place -> seat(run.place(place.studentId(), run.block().id())
                    .flatMap(planned -> run.plan().station(planned.stationId())).filter(station -> isAt(station, place))
                    .or(() -> run.plan().stations().stream().filter(station -> station.isOpenIn(run.block().id())
                            && isAt(station, place)).findFirst())
                    .map(this::line).orElseGet(() -> line(place)), false, place.zoneId(), place.studentId()));
        }

        void next(List<Whereabouts> places) {
            run.next().ifPresent(block -> places.forEach(here -> {
                var student = here.studentId();
                run.plan().talk(student, block.id()).ifPresentOrElse(
                        talk -> seat(adult(talk.adultId()), true, null, student),
                        () -> run.place(student, block.id()).ifPresent(place -> run.plan().station(place.stationId())
                                .ifPresent(station -> seat(line(station), true, place.zoneId(), student))));
            }));
        }

        private void seat(Line line, boolean next, UUID zone, UUID student) {
            lines.computeIfAbsent(line, one -> new ArrayList<>())
                    .add(new Seat(next, names.get(zone), names.getOrDefault(student, "")));
        }

        private static boolean isAt(Station station, Whereabouts place) {
            return switch (station.kind()) {
                case SCREEN -> place.state() == State.SCREEN;
                case PAPER, FREE -> place.state() == State.PAPER;
                case ADULT -> place.state() == State.ADULT && station.adultId().equals(place.adultId());
                case TOGETHER -> place.state() == State.TOGETHER && (place.zoneId() == null
                        || station.spots().stream().anyMatch(spot -> spot.zoneId().equals(place.zoneId())));
            };
        }

        private Line line(Station station) {
            return station.kind() == StationKind.ADULT ? adult(station.adultId())
                    : new Line(run.plan().stations().indexOf(station), station.kind().state(), station.name());
        }

        private Line line(Whereabouts place) {
            return place.state() == State.ADULT ? adult(place.adultId())
                    : new Line(100 + place.state().ordinal(), place.state().css(), null);
        }

        private Line adult(UUID adult) {
            return new Line(50, "adult", names.get(adult));
        }

        Row row(Line line, List<Seat> seats) {
            return new Row(line.state, line.name, tables(line, seats, false), tables(line, seats, true));
        }

        /** Where students sit with each other every table stands by itself; elsewhere the station says where. */
        private static List<Seats> tables(Line line, List<Seat> seats, boolean next) {
            boolean apart = line.state.equals("together");
            var tables = seats.stream().filter(seat -> seat.next == next)
                    .collect(Collectors.groupingBy(seat -> apart ? Objects.toString(seat.place, "") : "",
                            LinkedHashMap::new, Collectors.mapping(Seat::student, Collectors.toList())));
            return tables.entrySet().stream().sorted(Map.Entry.comparingByKey())
                    .map(table -> new Seats(table.getKey().isEmpty() ? null : table.getKey(),
                            table.getValue().stream().sorted().toList())).toList();
        }
    }
}
