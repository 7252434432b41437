package app.headsup.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.i18n.LocaleContextHolder;

class FormatsTest {

    /** Tuesday, 9:30 in the evening in Chicago, already Wednesday in London. */
    private static final Instant NOW = Instant.parse("2026-11-25T03:30:00Z");

    private final SchoolClock clock = new SchoolClock();
    private final Formats formats = new Formats(clock, Words.messageSource(), chicago().getBeanProvider(SchoolZone.class));
    private SchoolClock.Held held;

    @BeforeEach
    void inEnglishOnTuesday() {
        held = clock.at(NOW);
        LocaleContextHolder.setLocale(Locale.ENGLISH);
    }

    @AfterEach
    void goOn() {
        held.close();
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        0     | just now
        59    | just now
        -30   | just now
        185   | 3 min ago
        7300  | 2 h ago
        79200 | yesterday
        """)
    void saysHowLongAgoByTheSchoolsCalendar(long seconds, String words) {
        assertThat(formats.ago(NOW.minusSeconds(seconds))).isEqualTo(words);
    }

    @Test
    void saysTheDayWhenItIsLongerAgo() {
        assertThat(formats.ago(NOW.minus(Duration.ofDays(5)))).isEqualTo("Thu, Nov 19");
        assertThat(formats.ago(NOW.minus(Duration.ofDays(400)))).isEqualTo("Mon, Oct 20, 2025");
    }

    @Test
    void showsTimesInTheSchoolsZone() {
        assertThat(formats.time(NOW)).matches("9:30\\hPM");
        assertThat(formats.wallTime(LocalTime.of(10, 16))).matches("10:16\\hAM");
        assertThat(formats.date(NOW)).isEqualTo("Tue, Nov 24");
        assertThat(formats.longDate(LocalDate.of(2026, 11, 24))).isEqualTo("Tuesday, November 24");
    }

    @Test
    void speaksSpanish() {
        LocaleContextHolder.setLocale(Locale.of("es"));
        assertThat(formats.time(NOW)).isEqualTo("21:30");
        assertThat(formats.longDate(LocalDate.of(2026, 11, 24))).isEqualTo("martes 24 de noviembre");
        assertThat(formats.ago(NOW.minusSeconds(185))).isEqualTo("hace 3 min");
    }

    @Test
    void showsLengthsAsAVideoDoes() {
        assertThat(formats.clock(Duration.ofSeconds(125))).isEqualTo("2:05");
        assertThat(formats.clock(3725)).isEqualTo("1:02:05");
        assertThat(formats.minutes(Duration.ofSeconds(299))).isEqualTo("4 min");
        assertThat(formats.minutes(Duration.ofSeconds(45))).isEqualTo("45 s");
    }

    @Test
    void isSilentAboutNothing() {
        assertThat(formats.time(null) + formats.ago(null) + formats.clock((Number) null)).isEmpty();
    }

    private static StaticListableBeanFactory chicago() {
        var beans = new StaticListableBeanFactory();
        beans.addBean("zone", (SchoolZone) () -> ZoneId.of("America/Chicago"));
        return beans;
    }
}
