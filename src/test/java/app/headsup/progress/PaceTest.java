package app.headsup.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaceTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    @ParameterizedTest
    @CsvSource({"2026-11-18, progress.pace.before, 2", "2026-11-20, progress.pace.on-the-day, 0",
            "2026-11-23, progress.pace.after, 3"})
    void saysHowFarFromTheDayTheClassAimsAt(LocalDate through, String sentence, long days) {
        var pace = new Pace("Equal ratios", FRIDAY, FRIDAY, through);
        assertThat(pace.messageKey()).isEqualTo(sentence);
        assertThat(pace.days()).isEqualTo(days);
    }

    @Test
    void saysNothingWhereADayIsMissing() {
        assertThat(new Pace("Equal ratios", null, FRIDAY, FRIDAY).daysAfter()).isNull();
        assertThat(new Pace("Equal ratios", FRIDAY, FRIDAY, null).daysAfter()).isNull();
    }
}
