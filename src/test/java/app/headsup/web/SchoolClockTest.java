package app.headsup.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class SchoolClockTest {

    private static final Instant TUESDAY = Instant.parse("2026-10-06T10:00:00.123456789Z");

    private final SchoolClock clock = new SchoolClock();

    @Test
    void tellsTheSystemsTimeInMicroseconds() {
        assertThat(clock.instant()).isBetween(Instant.now().minusSeconds(5), Instant.now());
        assertThat(clock.instant().getNano() % 1000).isZero();
    }

    @Test
    void standsStillWhileHeldAndRunsAfterwards() {
        try (var held = clock.at(TUESDAY)) {
            assertThat(clock.instant()).isEqualTo("2026-10-06T10:00:00.123456Z").isEqualTo(clock.instant());
            assertThat(clock.withZone(ZoneId.of("America/Chicago")).instant()).isEqualTo(clock.instant());
        }
        assertThat(clock.instant()).isAfter(TUESDAY);
    }

    @Test
    void goesBackToTheOuterMomentWhenHoldsNest() {
        try (var outer = clock.at(TUESDAY)) {
            assertThat(clock.at(TUESDAY.plusSeconds(60), clock::instant)).isEqualTo("2026-10-06T10:01:00.123456Z");
            assertThat(clock.instant()).isEqualTo("2026-10-06T10:00:00.123456Z");
        }
    }

    @Test
    void isHeldForOneThreadOnly() {
        try (var held = clock.at(TUESDAY)) {
            assertThat(CompletableFuture.supplyAsync(clock::instant).join()).isAfter(clock.instant());
        }
    }
}
