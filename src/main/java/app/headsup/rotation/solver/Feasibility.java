package app.headsup.rotation.solver;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What stands in the way of any plan, seen by counting before a search begins. An empty list means that nothing was found,
 * not that a plan exists: each rule alone can hold, and all of them together may still not; the search then says which
 * broke.
 */
public final class Feasibility {

    private static final List<Function<RotationProblem, Stream<? extends Obstacle>>> CHECKS = List.of(
            RoomFaults::of, PeopleFaults::of, LockFaults::of, RequiredFaults::of);

    private Feasibility() {
    }

    public static List<Obstacle> of(RotationProblem problem) {
        var found = new ArrayList<Obstacle>();
        CHECKS.forEach(check -> check.apply(problem).forEach(found::add));
        return List.copyOf(found);
    }
}
