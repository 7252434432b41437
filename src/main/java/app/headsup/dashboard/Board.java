package app.headsup.dashboard;

import app.headsup.classhour.HourView;
import app.headsup.classhour.State;
import app.headsup.dashboard.Chip.Doing;
import app.headsup.dashboard.People.Card;
import app.headsup.roster.ClassroomView;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The room as it is now: everything the board shows of a running hour.
 *
 * @param onlyMine whether the reader looks at their own list; the room is drawn whole, the others quietly
 * @param chips everybody enrolled, longest in their place first
 * @param tables every place in the room that somebody sits at without a screen, a group's or not
 * @param places the other places: free, or with screens only
 */
public record Board(ClassroomView classroom, HourView hour, Instant now, boolean onlyMine, List<Chip> chips,
        List<Table> tables, List<Table> places, List<Choice> adults, List<Choice> tasks, Limits limits, People people) {

    private static final int FEW = 6;
    private static final int FEW_WITH_MINUTES = 4;
    private static final int MANY = 14;
    private static final int CLOSE_TO_THE_END = 5;

    public List<Chip> in(State state) {
        return chips.stream().filter(chip -> chip.state() == state).toList();
    }

    public List<Chip> in(String state) {
        return in(State.valueOf(state.toUpperCase()));
    }

    /** Those in a state by what they work on, most people first; who works on nothing known comes last. */
    public List<Cluster> clusters(String state) {
        var known = in(state).stream().filter(chip -> chip.doing() != null).collect(Collectors.groupingBy(Chip::doing));
        var rest = in(state).stream().filter(chip -> chip.doing() == null).toList();
        return Stream.concat(known.entrySet().stream().map(entry -> new Cluster(entry.getKey(), entry.getValue()))
                        .sorted(Comparator.comparing((Cluster cluster) -> -cluster.chips().size())
                                .thenComparing(cluster -> cluster.doing().title())),
                rest.isEmpty() ? Stream.of() : Stream.of(new Cluster(null, rest))).toList();
    }

    /** Together at no place in particular. */
    public List<Chip> together() {
        var seated = tables.stream().flatMap(table -> table.chips().stream()).toList();
        return in(State.TOGETHER).stream().filter(chip -> !seated.contains(chip)).toList();
    }

    public List<Chip> absent() {
        return chips.stream().filter(Chip::absent).toList();
    }

    /** Enrolled, but without a place: joined the class during the hour, or in another class's. */
    public List<Chip> elsewhere() {
        return chips.stream().filter(chip -> chip.state() == null && !chip.absent()).toList();
    }

    public List<Table> free() {
        return places.stream().filter(Table::free).toList();
    }

    /** Places where more sit on screen than screens stand, or more people than seats. */
    public List<Table> crowdedScreens() {
        return places.stream().filter(place -> place.tooFewDevices() || place.overfull()).toList();
    }

    /** Places with screens, for the form. */
    public List<Table> screenPlaces() {
        return Stream.of(places, tables).flatMap(List::stream).filter(place -> place.devices() > 0).toList();
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
        var here = here();
        long headsUp = here.stream().filter(chip -> chip.state().headsUp()).count();
        return here.isEmpty() ? 0 : Math.round(headsUp * 100f / here.size());
    }

    public Gauge gauge() {
        return new Gauge(here(), classroom.devices(), limits);
    }

    private List<Chip> here() {
        return chips.stream().filter(chip -> chip.state() != null).toList();
    }

    /** How wide a state's zone is drawn, of four columns: a crowd takes the whole row. Minutes make a name wider. */
    public int span(String state) {
        int people = in(state).size();
        return people > MANY ? 4 : people > (state.equals("paper") ? FEW : FEW_WITH_MINUTES) ? 2 : 1;
    }

    /** Minutes until the planned end, rounded up; negative once over. */
    public long minutesLeft() {
        return hour.minutesLeft(now);
    }

    public boolean closeToTheEnd() {
        return minutesLeft() <= CLOSE_TO_THE_END;
    }

    public String adultNames() {
        return adults.stream().map(Choice::name).collect(Collectors.joining(", "));
    }

    /** Whether the class is shared out among its adults. */
    public boolean shared() {
        return chips.stream().anyMatch(chip -> chip.listOf() != null);
    }

    public long inMyList() {
        return chips.stream().filter(chip -> chip.mine() && !chip.absent()).count();
    }

    /** The first suggestion about a student: the card that the mark on their chip leads to; null without one. */
    public Card cardOf(Chip chip) {
        return Stream.of(people.needs(), people.praise()).flatMap(List::stream)
                .filter(card -> card.suggestion().studentIds().contains(chip.studentId())).findFirst().orElse(null);
    }

    /** What a destination of the form is called, where it is a place or a person; null for a state. */
    public String nameOf(String destination) {
        var id = destination.substring(destination.indexOf(':') + 1);
        return Stream.of(tables, places).flatMap(List::stream)
                .filter(table -> id.equals(table.zoneId().toString())).map(Table::name)
                .findFirst().or(() -> adults.stream().filter(adult -> id.equals(adult.id().toString()))
                        .map(Choice::name).findFirst()).orElse(null);
    }

    /** Whom or at which table a student sits with now; null where the state says it. */
    public String placeOf(Chip chip) {
        return tables.stream().filter(table -> table.chips().contains(chip)).map(Table::name).findFirst()
                .orElse(chip.with());
    }

    /** Those who work on the same; @param doing null where nobody knows */
    public record Cluster(Doing doing, List<Chip> chips) {
    }

    /** Something to choose in a form. */
    public record Choice(UUID id, String name) {
    }
}
