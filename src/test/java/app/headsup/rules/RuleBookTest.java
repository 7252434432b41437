package app.headsup.rules;

import static app.headsup.rules.Rooms.id;
import static org.assertj.core.api.Assertions.assertThat;

import app.headsup.classhour.State;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.ResourceBundle;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RuleBookTest {

    final RuleBook book = RuleBook.standard();

    @Test
    void anAdultsWordIsHeardBeforeEveryRule() {
        var rooms = new Rooms();
        rooms.student(1).needs(Route.PAPER_PRACTICE, "Some quiet time").scored(20, 1).question("xx", 1);

        assertThat(suggest(rooms)).extracting(Proposal::rule).containsExactly("need");
    }

    @Test
    void aLowScoreIsHeardBeforeASecondMiss() {
        var rooms = new Rooms();
        rooms.student(1).question("xx", 1);

        assertThat(suggest(rooms)).extracting(Proposal::rule).containsExactly("alert-line");
        assertThat(book.suggest(rooms.room(), rooms.situations(), Map.of("alert-line", Mode.OFF)))
                .extracting(Proposal::rule).containsExactly("second-miss");
    }

    @Test
    void aRuleThatFailsIsLeftOutAndTheOthersAreHeard() {
        var rooms = new Rooms();
        rooms.student(1).question("xx", 1).question("", 0);
        RoutingRule faulty = new RoutingRule() {
            @Override
            public String key() {
                return "faulty";
            }

            @Override
            public List<Proposal> suggest(Room room, List<Situation> students) {
                throw new IllegalStateException("a fault in a rule");
            }
        };

        assertThat(new RuleBook(List.of(faulty, new SecondMissRule()))
                .suggest(rooms.room(), rooms.situations(), Map.of())).hasSize(1);
    }

    @Test
    void whateverHappensNobodyIsInTwoSuggestionsAndEachSaysWhy() {
        var english = ResourceBundle.getBundle("messages.rules", Locale.ROOT);
        var random = new Random(20261124);
        int suggested = 0;
        for (int round = 0; round < 2_000; round++) {
            var rooms = randomRoom(random);
            var proposals = suggest(rooms);
            var seen = new HashSet<UUID>();
            for (var proposal : proposals) {
                assertThat(proposal.students()).allMatch(seen::add);
                assertThat(proposal.evidence()).isNotEmpty();
                assertThat(english.containsKey(proposal.reason().forAdults())).isTrue();
                assertThat(english.containsKey(proposal.reason().forStudents())).isTrue();
                assertThat(proposal.students().size() == 1 ? Route.values() : Route.forSeveral().toArray())
                        .contains(proposal.route());
            }
            assertThat(rooms.people.stream().filter(person -> person.state == State.ADULT)
                    .filter(person -> seen.contains(id(person.number))).filter(person -> person.needs.isEmpty())).isEmpty();
            assertThat(suggest(rooms)).isEqualTo(proposals);
            suggested += proposals.size();
        }
        assertThat(suggested).isGreaterThan(1_000);
    }

    @Test
    void aClassOfSixtyIsLookedAtInAMoment() {
        var rooms = new Rooms();
        IntStream.rangeClosed(1, 60).forEach(number -> rooms.student(number).finished(number % 7).question("r", 8));
        IntStream.range(0, 900).forEach(i -> rooms.met(1 + i % 60, 1 + (i * 31 + 7) % 60, 1 + i % 3));
        IntStream.range(0, 20).forEach(i -> suggest(rooms));

        long best = IntStream.range(0, 10).mapToLong(i -> {
            long start = System.nanoTime();
            assertThat(suggest(rooms)).hasSize(15);
            return System.nanoTime() - start;
        }).min().orElseThrow();
        assertThat(best).isLessThan(20_000_000);
    }

    private List<Proposal> suggest(Rooms rooms) {
        return book.suggest(rooms.room(), rooms.situations(), Map.of());
    }

    private static Rooms randomRoom(Random random) {
        var rooms = new Rooms();
        rooms.groupSize = random.nextInt(6) == 0 ? null : 2 + random.nextInt(4);
        rooms.policy = Thresholds.DEFAULT.with(1 + random.nextInt(100), random.nextInt(10), 15, 15);
        int students = random.nextInt(14);
        for (int number = 1; number <= students; number++) {
            var person = rooms.student(number).at(State.values()[random.nextInt(State.values().length)]);
            for (int question = random.nextInt(4); question > 0; question--) {
                var tries = new ArrayList<String>();
                random.ints(random.nextInt(4), 0, 3).forEach(i -> tries.add("rrx".substring(i, i + 1)));
                person.question(String.join("", tries), random.nextInt(20));
            }
            if (random.nextBoolean()) {
                person.finished(random.nextInt(20));
            }
            if (random.nextInt(5) == 0) {
                person.scored(random.nextInt(101), random.nextInt(20));
            }
            if (random.nextInt(5) == 0) {
                person.talked(random.nextInt(20));
            }
            if (random.nextInt(8) == 0) {
                person.needs(Route.forOne().get(random.nextInt(4)), "a word");
            }
            if (number > 1 && random.nextBoolean()) {
                rooms.met(number, 1 + random.nextInt(number - 1), random.nextInt(4));
            }
        }
        return rooms;
    }
}
