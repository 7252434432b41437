package app.headsup.dashboard;

import app.headsup.classhour.HourView;
import app.headsup.classhour.State;
import app.headsup.roster.ClassroomView;
import app.headsup.routing.SuggestionView;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The room as it is now: everything the board shows of a running hour.
 *
 * @param chips everybody enrolled, longest in their place first
 * @param tables every place in the room that somebody sits at, a group's or not
 * @param free the other places
 * @param together those who work together at no place in particular
 * @param notSpoken who had no conference today, longest ago first
 */
public record Board(ClassroomView classroom, HourView hour, Instant now, List<Chip> chips, List<Table> tables,
        List<Table> free, List<Chip> together, List<Choice> adults, List<Choice> tasks,
        List<SuggestionView> suggestions, Map<UUID, String> names, List<Chip> notSpoken) {

    private static final int FEW = 6;
    private static final int MANY = 14;

    public List<Chip> in(State state) {
        return chips.stream().filter(chip -> chip.state() == state).toList();
    }

    public List<Chip> in(String state) {
        return in(State.valueOf(state.toUpperCase()));
    }

    /** Enrolled, but without a place: joined the class during the hour, or in another class's. */
    public List<Chip> elsewhere() {
        return chips.stream().filter(chip -> chip.state() == null).toList();
    }

    /** How many are in each state, by css name, in the order of the states. */
    public Map<String, Integer> counts() {
        var counts = new LinkedHashMap<String, Integer>();
        for (var state : State.values()) {
            counts.put(state.css(), in(state).size());
        }
        return counts;
    }

    public int headsUpPercent() {
        long placed = chips.stream().filter(chip -> chip.state() != null).count();
        long headsUp = chips.stream().filter(chip -> chip.state() != null && chip.state().headsUp()).count();
        return placed == 0 ? 0 : Math.round(headsUp * 100f / placed);
    }

    public boolean moreScreensThanDevices() {
        return in(State.SCREEN).size() > classroom.devices();
    }

    /** The longest anybody is on screen without a break, in minutes. */
    public long longestOnScreen() {
        return in(State.SCREEN).stream().mapToLong(Chip::minutes).max().orElse(0);
    }

    /** How wide a state's zone is drawn, of four columns: a crowd takes the whole row. */
    public int span(String state) {
        int people = in(state).size();
        return people > MANY ? 4 : people > FEW ? 2 : 1;
    }

    /** Minutes until the planned end, rounded up; negative once over. */
    public long minutesLeft() {
        return hour.minutesLeft(now);
    }

    public String adultNames() {
        return adults.stream().map(Choice::name).collect(Collectors.joining(", "));
    }

    public String names(List<UUID> studentIds) {
        return studentIds.stream().map(names::get).collect(Collectors.joining(", "));
    }

    /** What a destination of the form is called, where it is a place or a person; null for a state. */
    public String nameOf(String destination) {
        return Stream.of(tables, free).flatMap(List::stream)
                .filter(table -> destination.equals("zone:" + table.zoneId())).map(Table::name)
                .findFirst().or(() -> adults.stream().filter(adult -> destination.equals("adult:" + adult.id()))
                        .map(Choice::name).findFirst()).orElse(null);
    }

    /** Whom or at which table a student sits with now; null where the state says it. */
    public String placeOf(Chip chip) {
        return tables.stream().filter(table -> table.chips().contains(chip)).map(Table::name).findFirst()
                .orElse(chip.with());
    }

    /** Something to choose in a form. */
    public record Choice(UUID id, String name) {
    }
}
