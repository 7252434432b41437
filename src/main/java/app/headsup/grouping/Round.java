package app.headsup.grouping;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * One sitting: who is there, and how many sit in each group.
 *
 * @param present student numbers, each once
 * @param seats   seats taken in each group; together as many as are present, unless the room is too small
 * @param locks   student → group, for those whom an adult has already placed
 */
public record Round(List<Integer> present, List<Integer> seats, Map<Integer, Integer> locks) {

    public Round {
        present = List.copyOf(present);
        seats = List.copyOf(seats);
        locks = Map.copyOf(locks);
    }

    /** So many groups, as equal as the number of students allows; the larger ones first. */
    public static Round even(List<Integer> present, int groups) {
        var seats = IntStream.range(0, groups)
                .mapToObj(group -> present.size() / groups + (group < present.size() % groups ? 1 : 0)).toList();
        return new Round(present, seats, Map.of());
    }

    /** Groups of about this size: 27 in fours are six of four and one of three; nobody sits alone who needn't. */
    public static Round about(List<Integer> present, int size) {
        return even(present, Math.max(1, (present.size() + size - 1) / size));
    }

    /** Tables with so many seats each, filled as evenly as they allow. Too few seats remain too few. */
    public static Round atTables(List<Integer> present, List<Integer> seats) {
        var taken = new int[seats.size()];
        for (var left = present.size(); left > 0; left--) {
            var emptiest = IntStream.range(0, taken.length).filter(table -> taken[table] < seats.get(table)).boxed()
                    .min((a, b) -> Integer.compare(taken[a], taken[b]));
            if (emptiest.isEmpty()) {
                return new Round(present, seats, Map.of());
            }
            taken[emptiest.get()]++;
        }
        return new Round(present, IntStream.of(taken).boxed().toList(), Map.of());
    }

    public Round locked(Map<Integer, Integer> locks) {
        return new Round(present, seats, locks);
    }

    int places() {
        return seats.stream().mapToInt(Integer::intValue).sum();
    }
}
