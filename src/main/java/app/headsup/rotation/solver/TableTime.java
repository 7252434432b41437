package app.headsup.rotation.solver;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Time with others at a table, as much of it as a plan is to keep: new partners are a question of who sits with whom, never
 * of whether anybody sits with others at all.
 *
 * @param minutes  how long each block lasts; empty where all last as long
 * @param meetings minutes that every two spend at one table, all of them added up
 * @param each     minutes that everybody works with others, as far as they are free
 */
public record TableTime(List<Integer> minutes, int meetings, int each) {

    /** Nothing to keep. */
    public static final TableTime NONE = new TableTime(List.of(), 0, 0);

    public TableTime {
        minutes = List.copyOf(minutes);
    }

    /** What these places come to; for each student whole blocks of the average, so that an even share can be kept. */
    public static TableTime of(RotationProblem problem, Collection<Seat> places) {
        var time = problem.tableTime();
        var tables = places.stream().filter(seat -> problem.find(seat.station()).filter(one -> one.kind().shared()).isPresent())
                .collect(Collectors.groupingBy(seat -> List.of(seat.block(), seat.station(), seat.zone()))).values().stream()
                .map(table -> new Table(Math.min(table.size(), seats(problem, table.getFirst())), time.of(table.getFirst().block())))
                .filter(table -> table.students > 1).toList();
        int meetings = tables.stream().mapToInt(table -> table.students * (table.students - 1) / 2 * table.minutes).sum();
        int shared = tables.stream().mapToInt(table -> table.students * table.minutes).sum();
        int average = problem.students().isEmpty() ? 0 : shared / problem.students().size();
        return new TableTime(time.minutes, meetings, time.wholeBlocks(problem.blocks(), average));
    }

    /** One table in one block. @param students no more than it has seats: an overfull one is nothing to keep */
    private record Table(int students, int minutes) {
    }

    private static int seats(RotationProblem problem, Seat seat) {
        return problem.station(seat.station()).spots().stream().filter(spot -> spot.zone().equals(seat.zone()))
                .mapToInt(Spot::seats).sum();
    }

    int of(int block) {
        return minutes.isEmpty() ? 1 : minutes.get(block);
    }

    /** As much as both. */
    public TableTime atLeast(TableTime other) {
        return new TableTime(minutes, Math.max(meetings, other.meetings), Math.max(each, other.each));
    }

    /** The shortest blocks that fit into so many minutes: any as many blocks are as long at least. */
    private int wholeBlocks(int blocks, int most) {
        var whole = new ArrayList<Integer>(List.of(0));
        IntStream.range(0, blocks).map(this::of).sorted().forEach(one -> whole.add(whole.getLast() + one));
        return whole.stream().filter(sum -> sum <= most).max(Integer::compare).orElse(0);
    }
}
