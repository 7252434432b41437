package app.headsup.rotation.solver;

import static app.headsup.rotation.solver.Room.place;
import static app.headsup.rotation.solver.Room.station;
import static app.headsup.rotation.solver.Room.students;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TableTimeTest {

    private static final Set<Integer> BOTH = Set.of(0, 1);
    private static final RotationProblem CLASS = RotationProblem.of(2, List.of(station("Tables", Kind.TOGETHER, BOTH, 3, 2),
            station("Paper", Kind.PAPER, BOTH, 4)), students("Ana", "Ben", "Cleo", "Dov"))
            .tableTime(new TableTime(List.of(20, 10), 0, 0));

    @Test
    void meetingsAndAnEvenShareAreCounted() {
        assertThat(time(place("Ana", 0, "Tables", 1), place("Ben", 0, "Tables", 1), place("Cleo", 0, "Tables", 1),
                place("Dov", 0, "Tables", 2), place("Cleo", 1, "Tables", 1), place("Dov", 1, "Tables", 1)))
                .as("three meetings of 20 minutes, one of 10; 20 minutes each, which any one block has at least the half of")
                .isEqualTo(new TableTime(List.of(20, 10), 70, 10));
        assertThat(time(place("Ana", 0, "Paper", 1), place("Ben", 0, "Paper", 1)).meetings()).isZero();
    }

    @Test
    void anOverfullTableCountsItsSeats() {
        assertThat(time(place("Ana", 0, "Tables", 2), place("Ben", 0, "Tables", 2), place("Cleo", 0, "Tables", 2)).meetings())
                .isEqualTo(20);
    }

    private static TableTime time(Seat... places) {
        return TableTime.of(CLASS, List.of(places));
    }
}
