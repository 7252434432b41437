package app.headsup.rotation.solver;

import java.util.List;

/**
 * Where everybody is in every block, and what that is worth.
 *
 * @param hard   0 when everything that must hold holds; else minus the number of faults
 * @param soft   minus what the wishes cost; nearer to 0 is better, and only plans of one problem compare
 * @param broken what must hold and doesn't, in words
 */
public record RotationSolution(List<Seat> places, long hard, long soft, List<Sentence> broken) {

    public RotationSolution {
        places = List.copyOf(places);
        broken = List.copyOf(broken);
    }
}
