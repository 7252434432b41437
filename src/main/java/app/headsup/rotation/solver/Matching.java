package app.headsup.rotation.solver;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The most who can each have one of the things they would take, when of each thing there are only so many. */
final class Matching {

    private final List<List<Integer>> wishes;
    private final int[] room;
    private final List<List<Integer>> taken;

    private Matching(List<List<Integer>> wishes, int[] room) {
        this.wishes = wishes;
        this.room = room;
        taken = IntStream.range(0, room.length).<List<Integer>>mapToObj(thing -> new ArrayList<>()).toList();
    }

    /** @param wishes for each person the things they would take; @param room how many there are of each thing */
    static int size(List<List<Integer>> wishes, int[] room) {
        var matching = new Matching(wishes, room);
        return (int) IntStream.range(0, wishes.size()).filter(who -> matching.serve(who, new boolean[room.length])).count();
    }

    /** Along an augmenting path: who stands in the way may take something else. */
    private boolean serve(int who, boolean[] asked) {
        for (int thing : wishes.get(who)) {
            if (!asked[thing]) {
                asked[thing] = true;
                if (taken.get(thing).size() < room[thing] || makeRoom(thing, asked)) {
                    taken.get(thing).add(who);
                    return true;
                }
            }
        }
        return false;
    }

    private boolean makeRoom(int thing, boolean[] asked) {
        for (var holder : List.copyOf(taken.get(thing))) {
            if (serve(holder, asked)) {
                taken.get(thing).remove(holder);
                return true;
            }
        }
        return false;
    }
}
