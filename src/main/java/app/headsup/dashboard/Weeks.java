package app.headsup.dashboard;

import app.headsup.classhour.Week;
import app.headsup.web.NotFound;
import java.time.LocalDate;

/** Which week a page of minutes shows. */
final class Weeks {

    /** How many weeks the pages look back. */
    static final int SHOWN = 8;
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 3);

    private Weeks() {
    }

    /** The week of the day in the address, this week for none and for one to come; {@link NotFound} for long ago. */
    static Week asked(LocalDate day, LocalDate today) {
        if (day == null || day.isAfter(today)) {
            return Week.of(today);
        }
        if (day.isBefore(FIRST)) {
            throw new NotFound();
        }
        return Week.of(day);
    }
}
