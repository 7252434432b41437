package app.headsup.routing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is under a line, to the whole percent that people read. */
class AlertLineTest {

    @ParameterizedTest(name = "{0} of {1} reads {2} %; with a line of {3} an alert leaves: {4}")
    @CsvSource({
        "64, 100, 64, 65, true", "65, 100, 65, 65, false", "66, 100, 66, 65, false",
        "13, 20, 65, 65, false", "11, 17, 64, 65, true", "129, 199, 64, 65, true", "2, 3, 66, 65, false", "1, 2, 50, 65, true",
        "0, 4, 0, 65, true", "4, 4, 100, 100, false", "199, 200, 99, 100, true", "0, 100, 0, 1, true", "1, 100, 1, 1, false"})
    void aScoreIsRoundedDownAndTheLineItselfIsNotUnderIt(int right, int asked, int percent, int line, boolean alert) {
        assertThat(AlertLine.percent(right, asked)).isEqualTo(percent);
        assertThat(new AlertLine(line).isOver(percent)).isEqualTo(alert);
    }
}
