package app.headsup.playlist;

/** Which neighbour a lesson on the playlist changes places with. */
public enum Direction {
    UP, DOWN
}
