package app.headsup.grouping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counts every pair of every design. */
class DesignsTest {

    /** Groups → rounds, the best known (Triska and Musliu 2012; Miller, Valkov and Abel 2026). */
    @ParameterizedTest
    @CsvSource({"3,3,4", "4,3,4", "5,3,7", "6,3,8", "7,3,10", "8,3,11", "9,3,13", "10,3,14", "20,3,29",
            "4,4,5", "5,4,5", "6,4,7", "7,4,9", "8,4,10", "9,4,11", "10,4,13", "15,4,19", "5,5,6", "6,5,6", "8,5,8", "15,2,29"})
    void reachesTheBestKnownRounds(int groups, int size, int rounds) {
        assertThat(Designs.of(groups, size).orElseThrow().rounds()).hasSize(rounds);
    }

    @Test
    void noDesignSeatsAPairTwiceOrForgetsAnyone() {
        IntStream.rangeClosed(2, 8).boxed().flatMap(size -> IntStream.rangeClosed(1, 60 / size)
                .mapToObj(groups -> Designs.of(groups, size)).flatMap(Optional::stream))
                .forEach(DesignsTest::check);
    }

    @Test
    void aClassWithEmptyChairsUsesTheNextLargerDesign() {
        var design = Designs.forStudents(26, 7).orElseThrow();
        check(design);
        assertThat(design.points()).isEqualTo(26);
        assertThat(design.rounds()).hasSize(9);
        assertThat(design.evenRounds()).isEqualTo(8);
        assertThat(Stream.of(design.rounds().getLast()).mapToInt(block -> block.length)).contains(2);
    }

    @Test
    void aDesignIsCalledAsTheFieldCallsIt() {
        assertThat(Stream.of(Designs.of(5, 3), Designs.of(6, 3), Designs.of(7, 4), Designs.of(8, 4), Designs.of(9, 4),
                Designs.of(5, 5), Designs.of(7, 5)).map(design -> design.orElseThrow().name()))
                .containsExactly("KTS(15)", "NKTS(18)", "RBIBD(28,4,1)", "4-RGDD of type 2^16", "4-RGDD of type 3^12",
                        "AG(2,5)", "RTD(5,7)");
    }

    @ParameterizedTest
    @CsvSource({"4", "7", "8", "9", "16", "25", "27", "32", "49"})
    void everyElementOfAFieldButZeroHasAnInverse(int order) {
        var field = FiniteField.of(order);
        for (var a = 1; a < order; a++) {
            var element = a;
            assertThat(IntStream.range(1, order).map(b -> field.times(element, b)).distinct().count()).isEqualTo(order - 1);
        }
    }

    private static void check(Design design) {
        var met = new boolean[design.points()][design.points()];
        for (var round : design.rounds()) {
            var seated = new HashSet<Integer>();
            for (var block : round) {
                for (var one : block) {
                    assertThat(seated.add(one)).as("%s seats %d twice", design.name(), one).isTrue();
                    for (var other : block) {
                        assertThat(one < other && met[one][other])
                                .as("%s: %d meets %d again", design.name(), one, other).isFalse();
                        met[one][other] |= one < other;
                    }
                }
            }
            assertThat(seated).as(design.name()).hasSize(design.points());
        }
    }
}
