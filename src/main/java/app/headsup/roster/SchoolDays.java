package app.headsup.roster;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Counts days that school is on: Monday to Friday. */
public final class SchoolDays {

    private SchoolDays() {
    }

    /** How many school days lie after one day up to and including another; 0 when it isn't later. */
    public static int between(LocalDate from, LocalDate to) {
        return (int) from.plusDays(1).datesUntil(to.plusDays(1).isAfter(from) ? to.plusDays(1) : from.plusDays(1))
                .filter(SchoolDays::isSchoolDay).count();
    }

    /** Whether school is on by the week; what a school marks as closed is not known here. */
    public static boolean isSchoolDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
