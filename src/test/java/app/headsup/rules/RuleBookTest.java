package app.headsup.rules;

import static app.headsup.rules.Rooms.id;
import static app.headsup.rules.Rooms.minutesAgo;
import static org.assertj.core.api.Assertions.assertThat;

import app.headsup.classhour.SignalKind;
import app.headsup.classhour.State;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.ResourceBundle;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RuleBookTest {

    /** What an adult wrote for adults. */
    private static final String SECRET = "Her mother called";

    /** Whose reason is nobody else's business, or that only a person can carry out. */
    private static final List<String> PRIVATE = List.of("need", "asked-to-talk", "alert-line", "second-miss", "same-answer",
            "raised-hand", "first-miss", "ahead", "behind", "no-talk", "well-done");

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

    /** A success reaches a person also where another rule speaks first, and however a class orders them. */
    @Test
    void wellDoneIsSaidBesideWhateverElseIsSuggested() {
        var rooms = new Rooms();
        rooms.student(1).finished(9).question("r", 8).needs(Route.CONFERENCE, SECRET);
        for (var order : List.of(book.keys(), List.of("well-done", "asked-to-talk"))) {
            assertThat(book.ordered(order).suggest(rooms.room(), rooms.situations(), Map.of()))
                    .extracting(Proposal::rule).containsExactlyInAnyOrder("need", "well-done");
        }
    }

    @Test
    void whateverHappensNobodyIsSentToTwoPlacesAndEachSuggestionSaysWhy() {
        var said = new HashSet<String>();
        var random = new Random(20261124);
        int suggested = 0;
        for (int round = 0; round < 2_000; round++) {
            var rooms = randomRoom(random);
            var proposals = suggest(rooms);
            var seen = new HashSet<UUID>();
            for (var proposal : proposals) {
                assertThat(proposal.students()).allMatch(student -> proposal.route() == Route.SAY_WELL_DONE || seen.add(student));
                assertThat(proposal.evidence()).isNotEmpty();
                said.add(proposal.reason().key());
                for (var language : List.of(Locale.ROOT, Locale.of("es"))) {
                    var words = ResourceBundle.getBundle("messages.rules", language);
                    assertThat(filled(words, proposal.reason().forAdults(), proposal)).isNotBlank();
                    assertThat(filled(words, proposal.reason().forStudents(), proposal)).isNotBlank()
                            .doesNotContain(SECRET, "Ms. Rivera", "%").doesNotContainPattern("\\d");
                }
                assertThat(proposal.students()).hasSizeBetween(proposal.route().isPair() ? 2 : 1,
                        proposal.route().isPair() ? 2 : 14);
                assertThat(byKey(proposal.rule()).maySayYesInAdvance()).isNotEqualTo(PRIVATE.contains(proposal.rule()));
            }
            assertThat(rooms.people.stream().filter(person -> person.state == State.ADULT)
                    .filter(person -> proposals.stream().filter(one -> one.route() != Route.SAY_WELL_DONE)
                            .anyMatch(one -> one.students().contains(id(person.number))))
                    .filter(person -> person.needs.isEmpty() && person.signals.isEmpty())).isEmpty();
            assertThat(suggest(rooms)).isEqualTo(proposals);
            suggested += proposals.size();
        }
        assertThat(suggested).isGreaterThan(1_000);
        var english = ResourceBundle.getBundle("messages.rules", Locale.ROOT);
        assertThat(said).as("every reason there is was given").containsExactlyInAnyOrderElementsOf(
                Collections.list(english.getKeys()).stream().filter(key -> key.startsWith("rules.reason."))
                        .map(key -> key.substring("rules.reason.".length())).toList());
    }

    private static String filled(ResourceBundle words, String key, Proposal proposal) {
        return new MessageFormat(words.getString(key), Locale.ENGLISH).format(proposal.reason().arguments().toArray());
    }

    private RoutingRule byKey(String key) {
        return book.rules().stream().filter(rule -> rule.key().equals(key)).findFirst().orElseThrow();
    }

    @Test
    void aClassMayPutItsRulesInAnotherOrder() {
        assertThat(book.keys()).startsWith("need", "asked-to-talk", "alert-line", "second-miss");
        assertThat(book.ordered(List.of("second-miss", "no such rule", "alert-line")).keys())
                .startsWith("need", "asked-to-talk", "second-miss", "alert-line").hasSize(book.rules().size());
    }

    private List<Proposal> suggest(Rooms rooms) {
        return book.suggest(rooms.room(), rooms.situations(), Map.of());
    }

    private static Rooms randomRoom(Random random) {
        var rooms = new Rooms();
        rooms.groupSize = random.nextInt(6) == 0 ? null : 2 + random.nextInt(4);
        rooms.policy = Thresholds.of(blank -> blank.least() + random.nextInt(blank == Blank.ALERT_LINE ? 99 : 12));
        for (var choice : List.of(Choice.ALERT_ROUTE, Choice.SECOND_MISS_ROUTE)) {
            rooms.policy = rooms.policy.choosing(choice, List.of(choice.options().get(random.nextInt(3))));
        }
        rooms.sheet = random.nextBoolean();
        if (random.nextBoolean()) {
            rooms.withPlaylist(random.nextInt(20) - 15, random.nextInt(20) - 10);
        }
        if (random.nextInt(4) == 0) {
            rooms.groups.add(new OpenGroup(id(50), Rooms.LESSON, List.of(id(51)), minutesAgo(9)));
        }
        int students = random.nextInt(14);
        for (int number = 1; number <= students; number++) {
            var person = rooms.student(number).at(State.values()[random.nextInt(State.values().length)]);
            for (int question = random.nextInt(4); question > 0; question--) {
                var tries = new ArrayList<String>();
                random.ints(random.nextInt(4), 0, 3).forEach(i -> tries.add("rrx".substring(i, i + 1)));
                if (random.nextBoolean()) {
                    person.shared(String.join("", tries), random.nextInt(20));
                } else {
                    person.question(String.join("", tries), random.nextInt(20));
                }
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
                person.needs(Route.forOne().get(random.nextInt(4)), SECRET);
            }
            if (random.nextInt(6) == 0) {
                person.says(SignalKind.values()[random.nextInt(SignalKind.values().length)]);
            }
            if (random.nextInt(5) == 0) {
                person.ticked();
            }
            if (random.nextInt(3) == 0) {
                person.lesson = Rooms.NEXT;
            }
            person.there(random.nextInt(30)).onScreen(random.nextInt(30)).alone(random.nextInt(15));
            if (number > 1 && random.nextBoolean()) {
                rooms.met(number, 1 + random.nextInt(number - 1), random.nextInt(4));
            }
        }
        return rooms;
    }
}
