package app.headsup.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import app.headsup.classhour.Minutes;
import app.headsup.classhour.State;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    @Test
    void oneIsBehindWhenItHasLessThanFourFifths() {
        assertThat(parts("below", 8, 8, 8, "ready", 10, 10, 10).uneven()).isFalse();
        var uneven = parts("below", 8, 8, 7, "ready", 10, 10, 10);
        assertThat(uneven.uneven()).isTrue();
        assertThat(uneven.least().key()).isEqualTo("below");
        assertThat(uneven.most().minutes()).isEqualTo(10);
    }

    @Test
    void fewerThanThreeAreShownAndNotCompared() {
        var few = parts("below", 0, 0, "ready", 10, 10, 10);
        assertThat(few.tooFew()).isTrue();
        assertThat(few.uneven()).isFalse();
        assertThat(few.parts()).extracting(Comparison.Part::size).containsExactly(2, 3);
        assertThat(few.parts().getFirst().fewNames()).isEqualTo("below0, below1");
    }

    @Test
    void theFirstGotMoreOnlyWhenThePageShowsMore() {
        assertThat(parts("below", 6, 6, 6, "ready", 5, 5, 5).firstGotMore()).isTrue();
        assertThat(parts("below", 5, 5, 5, "ready", 5, 5, 5).firstGotMore()).isFalse();
    }

    @Test
    void whoWasAlreadyDisengagedAndInWhichBand() {
        assertThat(ready(0, 0, 64, 90).alreadyDisengaged(65)).isTrue();
        assertThat(ready(0, 0, 65, 60).alreadyDisengaged(65)).isFalse();
        assertThat(ready(3, 1, null, null).alreadyDisengaged(65)).isTrue();
        assertThat(ready(2, 1, null, null).alreadyDisengaged(65)).isFalse();
        assertThat(List.of(ready(0, 0, 1, 64), ready(0, 0, 1, 65), ready(0, 0, 1, 85), ready(0, 0, null, null)))
                .extracting(one -> one.band(65)).containsExactly(Readiness.Band.BELOW, Readiness.Band.NEAR,
                        Readiness.Band.READY, Readiness.Band.UNCHECKED);
    }

    private static Readiness ready(int expected, int finished, Integer last, Integer average) {
        return new Readiness(UUID.randomUUID(), expected, finished, last, average);
    }

    /** Names of parts, each followed by its students' minutes together. */
    private static Comparison parts(Object... parts) {
        Map<UUID, Minutes> minutes = new LinkedHashMap<>();
        Map<UUID, String> keys = new LinkedHashMap<>();
        Map<UUID, String> names = new LinkedHashMap<>();
        String key = "";
        int number = 0;
        for (var part : parts) {
            if (part instanceof String name) {
                key = name;
                number = 0;
                continue;
            }
            var student = UUID.randomUUID();
            minutes.put(student, Minutes.none().plus(State.TOGETHER, Duration.ofMinutes((int) part)));
            keys.put(student, key);
            names.put(student, key + number++);
        }
        return Comparison.of(List.of("below", "ready"), minutes, keys::get, names::get, time -> time.in(State.TOGETHER));
    }
}
