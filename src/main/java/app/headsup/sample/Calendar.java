package app.headsup.sample;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/**
 * The school days behind us, counted back from the first start, so that the sample's history always ends yesterday.
 *
 * @param today the first start's date at the school
 */
record Calendar(LocalDate today, ZoneId zone) {

    private static final int WEEKS = 4;

    /** The Monday on which the term began: four whole weeks of school, then this one up to yesterday. */
    LocalDate termStart() {
        return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(WEEKS);
    }

    LocalDate termEnd() {
        return termStart().plusWeeks(18).minusDays(3);
    }

    /** Monday to Friday from the term's start to yesterday. */
    List<LocalDate> schoolDays() {
        return termStart().datesUntil(today)
                .filter(day -> day.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue()).toList();
    }

    Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(zone).toInstant();
    }
}
