package app.headsup.classhour;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;

/** A week of the school's calendar, Monday to Sunday. An hour belongs to the week in which it began. */
public record Week(LocalDate monday) implements Comparable<Week> {

    public Week {
        if (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
            throw new IllegalArgumentException("A week begins on a Monday: " + monday);
        }
    }

    public static Week of(LocalDate day) {
        return new Week(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    public LocalDate sunday() {
        return monday.plusDays(6);
    }

    public Week next() {
        return new Week(monday.plusWeeks(1));
    }

    public Week previous() {
        return new Week(monday.minusWeeks(1));
    }

    /** This many weeks, oldest first, of which this one is the last. */
    public List<Week> andBefore(int howMany) {
        return IntStream.rangeClosed(1, howMany).mapToObj(i -> new Week(monday.minusWeeks(howMany - i))).toList();
    }

    public Instant begin(ZoneId zone) {
        return monday.atStartOfDay(zone).toInstant();
    }

    /** The first moment after it. */
    public Instant end(ZoneId zone) {
        return next().begin(zone);
    }

    @Override
    public int compareTo(Week other) {
        return monday.compareTo(other.monday);
    }
}
