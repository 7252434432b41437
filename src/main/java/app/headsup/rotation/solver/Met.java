package app.headsup.rotation.solver;

import java.time.LocalDate;

/** What the partners ledger says of two. @param times at least once; @param last null if only the number is known */
public record Met(int times, LocalDate last) {
}
