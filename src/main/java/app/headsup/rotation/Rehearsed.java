package app.headsup.rotation;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;

/**
 * What came of many plays of one plan, in the order in which a teacher wants to know it. "Would" is in half of the plays or
 * more, "may" in a quarter or more.
 *
 * @param plays how many
 * @param late who would not finish the video before the move
 * @param maybeLate who may not: names
 * @param tasks tables that would not finish their task
 * @param waits who would be done early and wait, by block
 * @param talks conferences that come to their end, in an hour, on average
 * @param untalked whose turn with the adult would not come: names
 * @param minutes of a student on average, by state
 * @param walking minutes on the way
 * @param longestWait minutes of the longest wait in the average play
 */
public record Rehearsed(int plays, List<Late> late, List<String> maybeLate, List<TableLate> tasks, List<Early> waits, double talks,
        List<String> untalked, Map<String, Double> minutes, double walking, double longestWait) {

    /** Whether everything fits. */
    public boolean smooth() {
        return late.isEmpty() && tasks.isEmpty() && waits.isEmpty() && untalked.isEmpty() && Math.round(longestWait) <= 2;
    }

    /** Minutes at the screen of the slowest of those who are late. */
    public long lateTo() {
        return late.stream().mapToLong(Late::minutes).max().orElse(0);
    }

    /** Without the blocks and stations, where the class isn't run by them. */
    Rehearsed withoutStations() {
        return new Rehearsed(plays, late, maybeLate, tasks, List.of(), talks, untalked, minutes, walking, longestWait);
    }

    public long waiting() {
        return Math.round(minutes.getOrDefault("waiting", 0.0));
    }

    public long talked() {
        return Math.round(talks);
    }

    /** @param minutes at the screen until the video would be finished, at {@code block} and after */
    public record Late(String studentId, String name, int block, long minutes) {
    }

    /** @param needs minutes that the task would take these; @param has minutes of the block */
    public record TableLate(int block, List<String> names, long needs, long has) {
    }

    /** @param at from when, by the wall's clock */
    public record Early(int block, String station, LocalTime at, long minutes, List<String> names) {
    }
}
