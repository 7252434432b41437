package app.headsup.groupwork;

import java.time.Instant;

/** What two students have had of each other since a term began. @param times at least once @param last when they last sat down together */
public record Meetings(int times, Instant last) {
}
