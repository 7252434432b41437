package app.headsup.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentTest {

    @ParameterizedTest
    @CsvSource({"0:07, 7000", "1:05, 65000", "1:05.5, 65500", "'1:05,5', 65500", "1:05.25, 65250", "11:00, 660000",
            "90:00, 5400000", "1:02:03, 3723000", "' 2:10 ', 130000", "0:7, 7000"})
    void readsWhatTeachersType(String typed, int millis) {
        assertThat(Moment.read(typed)).contains(millis);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "1:75", "65", "-1:00", "1:05:", "1:05.1234", "9999:00"})
    void saysNothingToTheRest(String typed) {
        assertThat(Moment.read(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"7000, 0:07", "65500, 1:05.5", "65250, 1:05.25", "3723000, 1:02:03", "0, 0:00"})
    void writesItTheSameWay(int millis, String text) {
        assertThat(Moment.text(millis)).isEqualTo(text);
        assertThat(Moment.read(text)).contains(millis);
    }

    @Test
    void aLengthIsSaidInWholeSeconds() {
        assertThat(Moment.length(179_600)).isEqualTo("3:00");
    }
}
