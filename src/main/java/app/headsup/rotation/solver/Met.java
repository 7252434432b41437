package app.headsup.rotation.solver;

import java.time.LocalDate;

/** What the partners ledger says of two. @param times at least once @param last the day of the last time; null if unknown */
public record Met(int times, LocalDate last) {

    public Met(int times) {
        this(times, null);
    }
}
