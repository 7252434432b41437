package app.headsup.rotation.solver;

import static app.headsup.rotation.solver.Room.RIVERA;
import static app.headsup.rotation.solver.Room.devices;
import static app.headsup.rotation.solver.Room.id;
import static app.headsup.rotation.solver.Room.lock;
import static app.headsup.rotation.solver.Room.pair;
import static app.headsup.rotation.solver.Room.place;
import static app.headsup.rotation.solver.Room.required;
import static app.headsup.rotation.solver.Room.station;
import static app.headsup.rotation.solver.Room.students;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each sentence is said when it is true, as a teacher reads it, and not otherwise. */
class ReasonsTest {

    private static final Set<Integer> ALL = Set.of(0, 1, 2);
    private static final List<String> NAMES = List.of("Ana", "Ben", "Cleo", "Dov", "Ms. Rivera", "Video", "Tables", "Corner",
            "Paper", "Tables 1", "Tables 2");
    private static final RotationProblem CLASS = RotationProblem.of(3, List.of(
            devices(station("Video", Kind.SCREEN, ALL, 4), 1), station("Tables", Kind.TOGETHER, ALL, 3, 3),
            station("Corner", Kind.ADULT, ALL, 1), station("Paper", Kind.PAPER, ALL, 4)), students("Ana", "Ben", "Cleo", "Dov"));

    @Test
    void awayOrInAConferenceIsAllThereIsToSay() {
        var ana = new Student(id("Ana"), null, Set.of(), null, Set.of(0));
        var problem = RotationProblem.of(3, CLASS.stations(), List.of(ana))
                .conferences(List.of(new Conference(id("Ana"), RIVERA, 1), new Conference(id("Ana"), null, 2)));
        assertThat(why(problem, 0)).containsExactly("Ana isn’t here in block 1.");
        assertThat(why(problem, 1)).containsExactly("Ana is in a conference with Ms. Rivera in block 2.");
        assertThat(why(problem, 2)).containsExactly("Ana is in a conference in block 3.");
    }

    @Test
    void whoLockedTheStudentComesFirst() {
        var problem = CLASS.locks(List.of(lock("Ana", 0, "Paper"), new Lock(id("Ana"), 1, id("Paper"), null, null)));
        assertThat(why(problem, 0, place("Ana", 0, "Paper", 1))).first().isEqualTo("Ms. Rivera locked Ana here.");
        assertThat(why(problem, 1, place("Ana", 1, "Paper", 1))).first().isEqualTo("Ana is locked here.");
        assertThat(why(CLASS, 0, place("Ana", 0, "Paper", 1))).noneMatch(said -> said.contains("locked"));
    }

    @Test
    void aRequiredStationIsWhereItFits() {
        var problem = RotationProblem.of(3, List.of(required(station("Paper", Kind.PAPER, ALL, 4))), CLASS.students());
        assertThat(why(problem, 0, place("Ana", 0, "Paper", 1))).containsExactly(
                "Everybody comes to Paper; this is when Ana does.");
        assertThat(why(problem, 0, place("Ana", 0, "Paper", 1), place("Ana", 1, "Paper", 1))).isEmpty();
        assertThat(why(problem.conferences(List.of(new Conference(id("Ana"), null, 1), new Conference(id("Ana"), RIVERA, 2))), 0,
                place("Ana", 0, "Paper", 1))).containsExactly(
                        "Everybody comes to Paper, and this is the only block in which Ana can.",
                        "Block 2: Ana is in a conference.");
    }

    @Test
    void aTalkSaysHowLongAgoTheLastOneWasAndWhetherAnybodyWaitsLonger() {
        var problem = RotationProblem.of(3, List.of(CLASS.stations().get(2)), List.of(waiting("Ana", 8), waiting("Ben", 9),
                waiting("Cleo", null)));
        assertThat(why(problem, 0, place("Ana", 0, "Corner", 1))).containsExactly(
                "By that day, 8 school days have passed since the last talk with Ana in this class.");
        assertThat(why(problem.conferences(List.of(new Conference(id("Cleo"), null, 2))), 0, place("Ana", 0, "Corner", 1),
                place("Ben", 1, "Corner", 1))).containsExactly("By that day, 8 school days have passed since the last talk with Ana in this class.",
                       
                        "Of those without an adult in this plan nobody has waited longer than Ana.");
        assertThat(why(RotationProblem.of(3, problem.stations(), List.of(waiting("Ana", null))), 0, place("Ana", 0, "Corner", 1)))
                .first().isEqualTo("Nobody has talked with Ana in this class yet.");
    }

    @Test
    void partnersAreNewOrHaveMetSoOften() {
        var table = new Seat[] {place("Ana", 1, "Tables", 1), place("Ben", 1, "Tables", 1), place("Cleo", 1, "Tables", 1)};
        assertThat(why(CLASS, 1, table)).first().asString().startsWith("Ana hasn’t worked with anybody at this table this term:")
                .contains("Ben", "Cleo");
        assertThat(why(CLASS.met(Map.of(pair("Ana", "Ben"), new Met(1))), 1, table)).startsWith(
                "New partners for Ana: Cleo.", "Ana and Ben have worked together once this term.");
        assertThat(why(CLASS.met(Map.of(pair("Ana", "Ben"), new Met(2))), 1, table))
                .contains("Ana and Ben have worked together 2 times this term.");
        assertThat(why(CLASS.met(Map.of(pair("Ana", "Ben"), new Met(2, LocalDate.of(2026, 9, 14)))), 1, table))
                .contains("Ana and Ben have worked together 2 times this term, last on September 14.");
        assertThat(why(CLASS, 1, Stream.concat(Stream.of(table), Stream.of(place("Ana", 0, "Tables", 2),
                place("Cleo", 0, "Tables", 2))).toArray(Seat[]::new))).startsWith("New partners for Ana: Ben.",
                "Ana and Cleo have been in a group in an earlier block.");
    }

    @Test
    void whoKeepsTogetherOrApartIsNamed() {
        var problem = CLASS.together(List.of(Set.of(id("Ana"), id("Ben")))).apart(Set.of(pair("Ana", "Dov")));
        assertThat(why(problem, 0, place("Ana", 0, "Tables", 1), place("Ben", 0, "Tables", 1), place("Dov", 0, "Tables", 2)))
                .contains("Ana and Ben keep together.", "Ana keeps apart from Dov, who is at Tables 2.");
        assertThat(why(problem, 0, place("Ana", 0, "Paper", 1), place("Dov", 0, "Tables", 2)))
                .noneMatch(said -> said.contains("keep"));
    }

    @Test
    void theOneTimeWithOthersIsSaid() {
        var timed = CLASS.tableTime(new TableTime(List.of(15, 10, 20), 0, 15));
        var here = place("Ana", 2, "Tables", 1);
        assertThat(why(timed, 2, here, place("Ana", 0, "Paper", 1), place("Ana", 1, "Tables", 1))).first()
                .isEqualTo("Everybody is to work with others for 15 minutes; this is when Ana does.");
        assertThat(why(timed, 2, here, place("Ana", 0, "Tables", 1))).noneMatch(said -> said.contains("with others for"));
    }

    @Test
    void aConferenceBesideIsMentioned() {
        assertThat(why(CLASS.conferences(List.of(new Conference(id("Ana"), RIVERA, 1))), 0, place("Ana", 0, "Paper", 1)))
                .contains("Block 2: Ana is in a conference with Ms. Rivera.");
        assertThat(why(CLASS.conferences(List.of(new Conference(id("Ana"), RIVERA, 2))), 0, place("Ana", 0, "Paper", 1)))
                .noneMatch(said -> said.contains("conference"));
    }

    @Test
    void whatSpeaksAgainstEveryOtherStationIsSaid() {
        assertThat(why(CLASS, 1, place("Ana", 1, "Paper", 1), place("Ana", 2, "Tables", 1), place("Ben", 1, "Video", 1),
                place("Cleo", 1, "Corner", 1))).containsExactly("At Video the one device is taken.",
                        "At Tables Ana already is in block 3.", "At Corner the one seat is taken.");
        assertThat(why(CLASS, 1, place("Ana", 1, "Paper", 1), place("Ana", 2, "Video", 1), place("Ana", 0, "Corner", 1)))
                .containsExactly("At Video it would be a screen twice in a row for Ana, with block 3.",
                        "There is room at Tables, too.", "At Corner Ana already is in block 1.");
    }

    private static Student waiting(String name, Integer days) {
        return new Student(id(name), null, Set.of(), days, Set.of());
    }

    private static List<String> why(RotationProblem problem, int block, Seat... places) {
        return Reasons.of(problem, List.of(places), id("Ana"), block).stream().map(said -> Words.of(said, ReasonsTest::name))
                .toList();
    }

    private static String name(UUID id) {
        return NAMES.stream().filter(name -> id(name).equals(id)).findFirst().orElseThrow();
    }
}
