package app.headsup.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchoolDaysTest {

    /** 2026-11-23 is a Monday. */
    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({"2026-11-23, 2026-11-23, 0", "2026-11-23, 2026-11-24, 1", "2026-11-27, 2026-11-29, 0",
            "2026-11-27, 2026-11-30, 1", "2026-11-23, 2026-12-01, 6", "2026-11-23, 2026-12-02, 7",
            "2026-11-24, 2026-11-23, 0"})
    void weekendsDontCount(LocalDate from, LocalDate to, int days) {
        assertThat(SchoolDays.between(from, to)).isEqualTo(days);
    }
}
