package app.headsup.collaboration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.headsup.groupwork.Seating;
import app.headsup.groupwork.TwoStudents;
import app.headsup.web.Refusal;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DealTest {

    private static final UUID ROOM = new UUID(0, 1);
    private static final UUID OTHER_ROOM = new UUID(0, 2);
    private static final Seating FREE = new Seating(Set.of(), List.of());

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 7, 12, 27, 28})
    void everyPairHasBothSidesAndTheSidesAreAlike(int number) {
        var students = students(number);
        var readiness = readiness(students);
        var places = new Deal(ROOM, students, readiness, Map.of(), FREE, 7).sides();

        assertThat(places).extracting(Place::studentId).containsExactlyInAnyOrderElementsOf(students);
        assertThat(teams(places).values()).allSatisfy(team -> {
            assertThat(team).hasSizeBetween(2, 3);
            assertThat(team).extracting(Place::part).contains("FOR", "AGAINST");
        });
        assertThat(teams(places).values().stream().filter(team -> team.size() == 3)).hasSize(number % 2);
        var bySide = places.stream().collect(Collectors.groupingBy(Place::part));
        assertThat(Math.abs(bySide.get("FOR").size() - bySide.get("AGAINST").size())).isLessThanOrEqualTo(1);
        if (number >= 12 && number % 2 == 0) {
            assertThat(mean(bySide.get("FOR"), readiness)).isCloseTo(mean(bySide.get("AGAINST"), readiness), within(5.0));
        }
    }

    @Test
    void noPairRepeatsWhileOthersAreLeft() {
        var students = students(12);
        var met = new HashMap<TwoStudents, Integer>();
        for (int round = 0; round < 5; round++) {
            var deal = new Deal(ROOM, students, Map.of(), Map.copyOf(met), FREE, round);
            teams(deal.sides()).values().forEach(team -> {
                var pair = new TwoStudents(team.getFirst().studentId(), team.getLast().studentId());
                assertThat(met).doesNotContainKey(pair);
                met.put(pair, 1);
            });
        }
    }

    @Test
    void whoIsKeptApartNeverArguesTogether() {
        var students = students(4);
        var apart = Set.of(new TwoStudents(students.get(0), students.get(1)), new TwoStudents(students.get(0), students.get(2)));
        var deal = new Deal(ROOM, students, Map.of(), Map.of(), new Seating(apart, List.of()), 1);
        var places = deal.sides();
        assertThat(deal.breaks(places, Place::team)).isFalse();
        assertThat(teams(places).values()).anySatisfy(team -> assertThat(team).extracting(Place::studentId)
                .containsExactlyInAnyOrder(students.get(0), students.get(3)));
        assertThatThrownBy(() -> new Deal(ROOM, students.subList(0, 2), Map.of(), Map.of(), new Seating(apart, List.of()), 1).sides())
                .isInstanceOf(Refusal.class).hasMessageContaining("collaboration.apart");
    }

    @Test
    void whoIsKeptTogetherIsAPairAndOfThreeTwoAre() {
        var students = students(13);
        var two = Set.of(students.get(3), students.get(9));
        var three = Set.of(students.get(1), students.get(6), students.get(11));
        var met = Map.of(new TwoStudents(students.get(3), students.get(9)), 5);
        var deal = new Deal(ROOM, students, readiness(students), met, new Seating(Set.of(), List.of(two, three)), 4);
        var places = deal.sides();
        assertThat(teams(places).values()).anySatisfy(team -> assertThat(ids(team)).containsAll(two));
        assertThat(teams(places).values()).anySatisfy(team -> assertThat(ids(team).stream().filter(three::contains)).hasSize(2));
        assertThat(teams(deal.teams(4)).values()).anySatisfy(team -> assertThat(ids(team)).containsAll(three));
    }

    /** Four in pairs: with the two who belong together, those who are kept apart would be a pair. */
    @Test
    void togetherGivesWayWhereApartLeavesNoRoom() {
        var students = students(4);
        var together = List.of(Set.of(students.get(0), students.get(1)));
        var apart = Set.of(new TwoStudents(students.get(2), students.get(3)));
        var places = new Deal(ROOM, students, Map.of(), Map.of(), new Seating(apart, together), 1).sides();
        assertThat(teams(places).values().stream().filter(team -> ids(team).containsAll(List.of(students.get(2), students.get(3)))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"28,4", "27,4", "29,4", "30,4", "31,4", "7,4", "4,4", "5,2", "11,3", "9,5"})
    void everyHomeGroupKnowsEveryTopicAndTheRestIsSpread(int number, int topicCount) {
        var topics = IntStream.range(0, topicCount).mapToObj(topic -> "Topic " + topic).toList();
        var places = new Deal(ROOM, students(number), Map.of(), Map.of(), FREE, 3).homes(topics);

        assertThat(places).extracting(Place::studentId).doesNotHaveDuplicates().hasSize(number);
        assertThat(teams(places)).hasSize(number / topicCount);
        assertThat(teams(places).values()).allSatisfy(home ->
                assertThat(home).extracting(Place::part).containsAll(topics));
        assertAlike(teams(places).values());
        assertAlike(places.stream().collect(Collectors.groupingBy(Place::part)).values());
    }

    @Test
    void aJigsawRefusesMoreTopicsThanStudentsAndASingleOne() {
        var deal = new Deal(ROOM, students(3), Map.of(), Map.of(), FREE, 1);
        assertThatThrownBy(() -> deal.homes(List.of("a", "b", "c", "d"))).isInstanceOf(Refusal.class)
                .hasMessageContaining("collaboration.jigsaw.topics");
        assertThatThrownBy(() -> deal.homes(List.of("a"))).isInstanceOf(Refusal.class);
    }

    @Test
    void homeGroupsAreMixedInReadiness() {
        var students = students(16);
        var readiness = readiness(students);
        var places = new Deal(ROOM, students, readiness, Map.of(), FREE, 3).homes(List.of("a", "b", "c", "d"));
        var all = mean(places, readiness);
        assertThat(teams(places).values()).allSatisfy(home ->
                assertThat(mean(home, readiness)).isCloseTo(all, within(8.0)));
    }

    @Test
    void theCirclesAreHalvesOfOneRound() {
        var places = new Deal(ROOM, students(15), readiness(students(15)), Map.of(), FREE, 1).circles();
        assertThat(teams(places)).hasSize(1);
        var circles = places.stream().collect(Collectors.groupingBy(Place::part));
        assertAlike(circles.values());
    }

    @ParameterizedTest
    @CsvSource({"3,3", "5,3", "3,5", "1,4"})
    void everyBuddyHasAnOlderAndAYoungerOne(int older, int younger) {
        var small = Stream.generate(UUID::randomUUID).limit(younger).toList();
        var places = new Deal(ROOM, students(older), Map.of(), Map.of(), FREE, 1).buddies(OTHER_ROOM, small);
        assertThat(places).hasSize(older + younger);
        assertThat(teams(places)).hasSize(Math.min(older, younger));
        assertThat(teams(places).values()).allSatisfy(team -> {
            assertThat(team).extracting(Place::part).contains("OLDER", "YOUNGER");
            assertThat(team).extracting(Place::seat).doesNotHaveDuplicates();
        });
        assertThat(places).filteredOn(place -> small.contains(place.studentId()))
                .extracting(Place::classroomId).containsOnly(OTHER_ROOM);
    }

    @Test
    void aProjectMayBeOnesOwn() {
        assertThat(teams(new Deal(ROOM, students(5), Map.of(), Map.of(), FREE, 1).teams(1))).hasSize(5);
        assertThat(teams(new Deal(ROOM, students(7), Map.of(), Map.of(), FREE, 1).teams(3))).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"7,4,2", "15,8,2", "11,4,3", "5,3,2", "4,3,2", "3,2,1", "3,8,1"})
    void aTeamIsNoLargerThanAskedUnlessSomebodyWouldBeAlone(int number, int size, int teams) {
        var dealt = teams(new Deal(ROOM, students(number), Map.of(), Map.of(), FREE, 1).teams(size));
        assertThat(dealt).hasSize(teams);
        assertThat(dealt.values()).allSatisfy(team -> assertThat(team).hasSizeBetween(2, Math.max(size, 3)));
    }

    @Test
    void anotherTryIsAnotherJigsawSoThatSomeOfThemKeepsEverybodyApart() {
        var students = students(16);
        var topics = List.of("a", "b", "c", "d");
        var first = new Deal(ROOM, students, readiness(students), Map.of(), FREE, 0).homes(topics);
        var home = teams(first).get(1);
        var experts = first.stream().filter(place -> place.part().equals("a")).toList();
        var apart = Set.of(new TwoStudents(home.get(0).studentId(), home.get(1).studentId()),
                new TwoStudents(experts.get(0).studentId(), experts.get(1).studentId()));
        assertThat(IntStream.range(0, 50).mapToObj(seed -> new Deal(ROOM, students, readiness(students), Map.of(), new Seating(apart, List.of()), seed))
                .filter(deal -> !deal.breaks(deal.homes(topics), Place::team)
                        && !deal.breaks(deal.homes(topics), Place::part))).isNotEmpty();
    }

    private static void assertAlike(Collection<List<Place>> groups) {
        var sizes = new HashSet<>(groups.stream().map(List::size).toList());
        assertThat(sizes.stream().mapToInt(i -> i).max().orElseThrow() - sizes.stream().mapToInt(i -> i).min().orElseThrow())
                .isLessThanOrEqualTo(1);
    }

    private static Map<Integer, List<Place>> teams(List<Place> places) {
        return places.stream().collect(Collectors.groupingBy(Place::team));
    }

    private static List<UUID> ids(List<Place> places) {
        return places.stream().map(Place::studentId).toList();
    }

    private static double mean(List<Place> places, Map<UUID, Double> readiness) {
        return places.stream().mapToDouble(place -> readiness.get(place.studentId())).average().orElseThrow();
    }

    private static List<UUID> students(int number) {
        return IntStream.range(0, number).mapToObj(i -> new UUID(5, i)).toList();
    }

    private static Map<UUID, Double> readiness(List<UUID> students) {
        return students.stream().collect(Collectors.toMap(student -> student,
                student -> 40.0 + student.getLeastSignificantBits() * 37 % 60));
    }
}
