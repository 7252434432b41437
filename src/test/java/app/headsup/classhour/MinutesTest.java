package app.headsup.classhour;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class MinutesTest {

    @Test
    void waitingCountsInTheTimeAndIsNotHeadsUp() {
        var minutes = Minutes.none().plus(State.SCREEN, Duration.ofMinutes(10)).plus(State.WAITING, Duration.ofMinutes(20))
                .plus(State.TOGETHER, Duration.ofMinutes(6)).plus(State.PAPER, Duration.ofMinutes(4));
        assertThat(minutes.headsUpPercent()).isEqualTo(25);
        assertThat(minutes.withPeoplePercent()).isEqualTo(15);
        assertThat(minutes.percent(State.SCREEN)).isEqualTo(25);
        assertThat(Minutes.none().headsUpPercent()).isZero();
    }

    @Test
    void aWeekIsTheSchoolsCalendarWeekAlsoWhenTheClocksChange() {
        var chicago = ZoneId.of("America/Chicago");
        var spring = Week.of(LocalDate.of(2026, 3, 8));
        assertThat(spring.monday()).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(Duration.between(spring.begin(chicago), spring.end(chicago))).isEqualTo(Duration.ofHours(167));
        assertThat(spring.next().andBefore(2)).containsExactly(spring, spring.next());
    }
}
