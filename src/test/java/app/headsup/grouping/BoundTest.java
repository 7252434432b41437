package app.headsup.grouping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class BoundTest {

    @Test
    void twentyEightInFoursCanGoNineRoundsAndWeKnowHow() {
        assertThat(Bound.of(28, 7)).isEqualTo(new Bound(9, 9));
    }

    @Test
    void twentyInFoursCouldGoSixByCountingButOnlyFiveAreKnown() {
        assertThat(Bound.of(20, 5)).isEqualTo(new Bound(6, 5));
    }

    @Test
    void groupsLargerThanTheirNumberRepeatInTheSecondRound() {
        assertThat(Bound.of(12, 3)).isEqualTo(new Bound(1, 0));
        assertThat(Bound.leastRepeats(Problem.of(12, 3, 2))).isEqualTo(3);
    }

    @Test
    void unevenGroupsAreCountedByTheirPairs() {
        assertThat(Bound.of(26, 7)).isEqualTo(new Bound(9, 8));
        assertThat(Bound.of(5, 5).atMost()).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void pastTheBoundSomeMustMeetAgain() {
        assertThat(Bound.leastRepeats(Problem.of(28, 7, 9))).isZero();
        assertThat(Bound.leastRepeats(Problem.of(28, 7, 10))).isEqualTo(42);
        assertThat(Bound.leastRepeats(Problem.of(4, 2, 1).met(Map.of(new Pair(0, 1), 2, new Pair(0, 2), 1,
                new Pair(0, 3), 1)))).isEqualTo(1);
    }
}
