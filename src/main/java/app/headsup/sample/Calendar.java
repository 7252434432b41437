package app.headsup.sample;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;

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
        return termStart().datesUntil(today).filter(Calendar::isSchoolDay).toList();
    }

    /** The one to plan for: tomorrow, or after a weekend the Monday. */
    LocalDate nextSchoolDay() {
        return schoolDay(isSchoolDay(today) ? 1 : 0);
    }

    /** So many school days before today (negative) or after it; 0 is today, or on a weekend the Monday after. */
    LocalDate schoolDay(int offset) {
        var days = Stream.iterate(today, day -> day.plusDays(offset < 0 ? -1 : 1)).filter(Calendar::isSchoolDay)
                .filter(day -> offset >= 0 || day.isBefore(today));
        return days.skip(offset < 0 ? -offset - 1 : offset).findFirst().orElseThrow();
    }

    private static boolean isSchoolDay(LocalDate day) {
        return day.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue();
    }

    Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(zone).toInstant();
    }
}
