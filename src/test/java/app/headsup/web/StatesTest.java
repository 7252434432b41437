package app.headsup.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class StatesTest {

    private final States states = new States();

    @Test
    void laysTheSharesSideBySideInOneOrder() {
        assertThat(states.slices(Map.of("paper", 10, "screen", 20, "waiting", 0, "adult", 10))).containsExactly(
                new States.Slice("screen", 20, "0.0%", "50.0%"),
                new States.Slice("adult", 10, "50.0%", "25.0%"),
                new States.Slice("paper", 10, "75.0%", "25.0%"));
    }

    @Test
    void showsNothingForNothing() {
        assertThat(states.slices(Map.of())).isEmpty();
    }
}
