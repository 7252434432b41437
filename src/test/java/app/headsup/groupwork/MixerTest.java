package app.headsup.groupwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.headsup.grouping.Impossible;
import app.headsup.roster.StudentName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MixerTest {

    @ParameterizedTest
    @CsvSource({"27, 4, 7", "28, 4, 7", "27, 2, 13", "3, 2, 1", "5, 4, 2", "2, 4, 1", "7, 3, 3", "1, 4, 1", "0, 4, 1"})
    void nobodySitsAlone(int students, int size, int tables) {
        assertThat(Arrangement.tablesFor(students, size)).isEqualTo(tables);
    }

    @Test
    void twentySevenInFoursAreSixFoursAndAThree() {
        var mixed = mix(27, 4, Seating.of(List.of()));
        assertThat(mixed.tables()).extracting(List::size).containsExactly(4, 4, 4, 4, 4, 4, 3);
        assertThat(mixed.unplaced()).isEmpty();
    }

    @Test
    void whatAdultsKnowHoldsAndWhoHasMetLeastSitsTogether() {
        var students = students(8);
        var seating = new Seating(Set.of(two(students, 0, 1)), List.of(Set.of(students.get(2), students.get(3))));
        var met = new HashMap<TwoStudents, Integer>();
        IntStream.range(4, 8).forEach(other -> met.put(two(students, 2, other), 3));
        var mixed = new Mixer(facts(students, seating, met))
                .mix(Arrangement.empty(students, List.of(), 2), Mixing.MIXED, 7);
        assertThat(mixed.tableOf(students.get(0))).isNotEqualTo(mixed.tableOf(students.get(1)));
        assertThat(mixed.tableOf(students.get(2))).isEqualTo(mixed.tableOf(students.get(3)));
        assertThat(mixed.tables().get(mixed.tableOf(students.get(2)))).hasSize(4)
                .containsAnyOf(students.get(0), students.get(1));
    }

    @Test
    void mixingAgainMovesNobodyWhoIsHeld() {
        var students = students(12);
        var mixer = new Mixer(facts(students, Seating.of(List.of()), Map.of()));
        var held = mixer.mix(Arrangement.empty(students, List.of(), 3), Mixing.RANDOM, 1)
                .move(students.subList(0, 3), 2);
        for (long seed = 0; seed < 5; seed++) {
            var again = mixer.mix(held, Mixing.RANDOM, seed);
            assertThat(students.subList(0, 3)).allSatisfy(student -> assertThat(again.tableOf(student)).isEqualTo(2));
            assertThat(again.tables()).extracting(List::size).containsExactly(4, 4, 4);
        }
    }

    @Test
    void locksThatOverfillATableAreAnObstacle() {
        var students = students(8);
        var held = Arrangement.empty(students, List.of(), 2).move(students.subList(0, 6), 0);
        assertThatThrownBy(() -> new Mixer(facts(students, Seating.of(List.of()), Map.of())).mix(held, Mixing.MIXED, 1))
                .isInstanceOf(Impossible.class);
    }

    @Test
    void anAbsenceMovesAsFewAsCanBeAndLeavesNobodyAlone() {
        var students = students(8);
        var mixer = new Mixer(facts(students, Seating.of(List.of()), Map.of()));
        var fours = Arrangement.at(List.of(students.subList(0, 4), students.subList(4, 8)));
        assertThat(mixer.absent(fours, students.subList(0, 1), Mixing.MIXED).tables())
                .containsExactly(students.subList(1, 4), students.subList(4, 8));
        assertThat(mixer.absent(fours, students.subList(0, 2), Mixing.MIXED).tables()).extracting(List::size)
                .containsExactly(3, 3);

        var pairs = Arrangement.at(List.of(students.subList(0, 2), students.subList(2, 4)));
        var after = mixer.absent(pairs, students.subList(0, 1), Mixing.MIXED);
        assertThat(after.tables()).extracting(List::size).containsExactly(0, 3);
        assertThat(after.absent()).containsExactly(students.getFirst());

        var back = mixer.late(after, students.subList(0, 1), Mixing.MIXED);
        assertThat(back.absent()).isEmpty();
        assertThat(back.tableOf(students.getFirst())).isEqualTo(1);
    }

    @Test
    void whoCanNotBeMixedStaysPossible() {
        var students = students(5);
        var mixer = new Mixer(facts(students, Seating.of(List.of()), Map.of()));
        var few = Arrangement.empty(students, students.subList(0, 2), 4);
        assertThat(mixer.mix(few, Mixing.MIXED, 1).tables()).extracting(List::size).containsExactly(3, 0, 0, 0);
        assertThat(mixer.mix(few, Mixing.BY_HAND, 1)).isEqualTo(few);
        assertThat(mixer.late(few, students.subList(0, 1), Mixing.BY_HAND).unplaced()).contains(students.getFirst());
    }

    @Test
    void groupsByInterestShareOne() {
        var students = students(8);
        var interests = new HashMap<UUID, Set<String>>();
        students.forEach(student -> interests.put(student, Set.of(students.indexOf(student) % 2 == 0 ? "soccer" : "dogs")));
        var facts = new ClassFacts(new StudentFacts(named(students), Seating.of(List.of()), Map.of(), Map.of(), Map.of(), interests), Map.of(), 65, 0);
        var mixed = new Mixer(facts).mix(Arrangement.empty(students, List.of(), 2), Mixing.INTEREST, 3);
        assertThat(mixed.tables()).allSatisfy(table ->
                assertThat(table.stream().map(interests::get).distinct()).hasSize(1));
    }

    @Test
    void aTermOfFoursHasNoRepeatForNineWeeksOfTwentyEight() {
        var students = students(28);
        var mixer = new Mixer(facts(students, Seating.of(List.of()), Map.of()));
        var weeks = mixer.term(9, 4, Mixing.MIXED, 1);
        assertThat(weeks).hasSize(9).allSatisfy(week -> assertThat(week).hasSize(7));
        assertThat(pairs(weeks)).hasSize(9 * 7 * 6);
        assertThat(mixer.judged(weeks, Mixing.MIXED).score().repeats()).isZero();
    }

    @Test
    void aNewcomerJoinsEveryWeekAndNobodyElseMoves() {
        var students = students(13);
        var weeks = new Mixer(facts(students.subList(0, 12), Seating.of(List.of()), Map.of())).term(3, 4, Mixing.MIXED, 1);
        var joined = new Mixer(facts(students, Seating.of(List.of()), Map.of())).join(weeks, students.getLast(), Mixing.MIXED);
        for (int week = 0; week < 3; week++) {
            var without = joined.get(week).stream().map(table -> table.stream()
                    .filter(student -> !student.equals(students.getLast())).toList()).map(Set::copyOf).toList();
            assertThat(without).isEqualTo(weeks.get(week).stream().map(Set::copyOf).toList());
            assertThat(joined.get(week).stream().flatMap(List::stream)).contains(students.getLast());
        }
    }

    @Test
    void anArrangementFollowsTheClass() {
        var students = students(5);
        var now = Arrangement.at(List.of(students.subList(0, 2), students.subList(2, 4))).lock(students.subList(0, 1));
        var later = now.of(students.subList(1, 5));
        assertThat(later.tables()).containsExactly(students.subList(1, 2), students.subList(2, 4));
        assertThat(later.locked()).isEmpty();
        assertThat(later.unplaced()).containsExactly(students.getLast());
    }

    private static Set<TwoStudents> pairs(List<List<List<UUID>>> weeks) {
        var pairs = new HashSet<TwoStudents>();
        weeks.stream().flatMap(List::stream).forEach(table -> {
            for (int i = 0; i < table.size(); i++) {
                for (int j = i + 1; j < table.size(); j++) {
                    pairs.add(new TwoStudents(table.get(i), table.get(j)));
                }
            }
        });
        return pairs;
    }

    private static Arrangement mix(int count, int size, Seating seating) {
        var students = students(count);
        return new Mixer(facts(students, seating, Map.of()))
                .mix(Arrangement.empty(students, List.of(), Arrangement.tablesFor(count, size)), Mixing.MIXED, 1);
    }

    private static ClassFacts facts(List<UUID> students, Seating seating, Map<TwoStudents, Integer> met) {
        return new ClassFacts(new StudentFacts(named(students), seating, Map.of(), Map.of(), Map.of(), Map.of()), met, 65, 0);
    }

    private static List<StudentName> named(Collection<UUID> students) {
        return students.stream().map(student -> new StudentName(student, "S", "", "S")).toList();
    }

    private static List<UUID> students(int count) {
        return new ArrayList<>(IntStream.range(0, count).mapToObj(number -> new UUID(7, number)).toList());
    }

    private static TwoStudents two(List<UUID> students, int one, int other) {
        return new TwoStudents(students.get(one), students.get(other));
    }
}
