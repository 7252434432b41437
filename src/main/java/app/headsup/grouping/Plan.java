package app.headsup.grouping;

import java.util.List;

/** Rounds → groups → student numbers, and how good that is. */
public record Plan(List<List<List<Integer>>> rounds, Score score) {
}
