package app.headsup.classhour;

import static org.assertj.core.api.Assertions.assertThat;

import app.headsup.classhour.AdultTime.Span;
import app.headsup.classhour.AdultTime.Stay;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AdultTimeTest {

    private static final Instant TEN = Instant.parse("2026-03-03T16:00:00Z");
    private static final UUID MAYA = UUID.randomUUID();
    private static final UUID BEN = UUID.randomUUID();

    @Test
    void oneStudentIsAConferenceTwoAreASmallGroupAndTheRestIsCirculating() {
        var time = AdultTime.of(List.of(span(0, 50)),
                List.of(new Stay(MAYA, span(5, 15)), new Stay(BEN, span(12, 20)), new Stay(BEN, span(30, 34))));
        assertThat(time.conferences()).isEqualTo(minutes(7 + 5 + 4));
        assertThat(time.smallGroups()).isEqualTo(minutes(3));
        assertThat(time.circulating()).isEqualTo(minutes(31));
        assertThat(time.talkedWith()).containsExactlyInAnyOrder(MAYA, BEN);
        assertThat(time.inSmallGroups()).containsExactlyInAnyOrder(MAYA, BEN);
        assertThat(time.total()).isEqualTo(minutes(50));
    }

    @Test
    void twoHoursAtOnceAreOneAdultsTimeOnce() {
        var time = AdultTime.of(List.of(span(0, 50), span(25, 60)), List.of(new Stay(MAYA, span(30, 40))));
        assertThat(time.total()).isEqualTo(minutes(60));
        assertThat(time.circulating()).isEqualTo(minutes(50));
    }

    @Test
    void withoutHoursThereIsNothingBetweenThem() {
        assertThat(AdultTime.of(List.of(), List.of())).isEqualTo(AdultTime.none());
        assertThat(AdultTime.of(List.of(span(0, 10), span(20, 30)), List.of()).total()).isEqualTo(minutes(20));
    }

    private static Span span(int from, int until) {
        return new Span(TEN.plus(minutes(from)), TEN.plus(minutes(until)));
    }

    private static Duration minutes(int howMany) {
        return Duration.ofMinutes(howMany);
    }
}
