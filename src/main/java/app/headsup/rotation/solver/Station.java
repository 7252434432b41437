package app.headsup.rotation.solver;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Something to do, at one or more spots.
 *
 * @param blocks   in which it is open
 * @param devices  screens it may use at once; of no meaning but for {@link Kind#SCREEN}
 * @param required whether everybody comes by at least once
 * @param adult    who is with the students; null for nobody in particular
 */
public record Station(UUID id, Kind kind, List<Spot> spots, Set<Integer> blocks, int devices, boolean required, UUID adult) {

    public Station {
        spots = List.copyOf(spots);
        blocks = Set.copyOf(blocks);
    }

    public boolean screen() {
        return kind == Kind.SCREEN;
    }

    public boolean openIn(int block) {
        return blocks.contains(block);
    }

    public int seats() {
        return spots.stream().mapToInt(Spot::seats).sum();
    }

    /** How many students it takes at once: no more than it has seats, and at a screen no more than it has devices. */
    public int capacity() {
        return screen() ? Math.min(seats(), devices) : seats();
    }

    public boolean has(UUID zone) {
        return spots.stream().anyMatch(spot -> spot.zone().equals(zone));
    }
}
