package app.headsup.grouping;

import java.util.List;

/** No seating satisfies the problem; says why. */
public final class Impossible extends RuntimeException {

    private final transient List<Obstacle> obstacles;

    Impossible(List<Obstacle> obstacles) {
        super(obstacles.toString());
        this.obstacles = List.copyOf(obstacles);
    }

    public List<Obstacle> obstacles() {
        return obstacles;
    }
}
