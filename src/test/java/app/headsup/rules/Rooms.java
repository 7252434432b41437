package app.headsup.rules;

import app.headsup.classhour.State;
import app.headsup.rules.Room.Answered;
import app.headsup.rules.Situation.Contact;
import app.headsup.rules.Situation.OpenNeed;
import app.headsup.rules.Situation.OpenSignal;
import app.headsup.rules.Situation.Place;
import app.headsup.rules.Work.Attempt;
import app.headsup.rules.Work.Result;
import app.headsup.rules.Work.Ticked;
import app.headsup.rules.Work.Tries;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A class at 10:30 of an hour that began at 10:00, put together for a rule's test in a few words. */
class Rooms {

    static final Instant NOW = Instant.parse("2026-11-24T16:30:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    static final UUID LESSON = id(1000);
    static final UUID NEXT = id(1001);
    static final UUID EXTRA = id(1002);

    Thresholds policy = Thresholds.DEFAULT;
    Integer groupSize = 4;
    boolean sheet = true;
    final List<Step> playlist = new ArrayList<>();
    final Map<Pair, Integer> meetings = new HashMap<>();
    final List<OpenGroup> groups = new ArrayList<>();
    final List<OpenSuggestion> open = new ArrayList<>();
    final List<Answered> answers = new ArrayList<>();
    final List<Person> people = new ArrayList<>();

    /** Ids that are easy to tell apart in a failed test, and ordered by number. */
    static UUID id(int number) {
        return new UUID(0, number);
    }

    static Instant minutesAgo(double minutes) {
        return NOW.minus(Duration.ofMillis((long) (minutes * 60_000)));
    }

    Person student(int number) {
        var person = new Person(number);
        people.add(person);
        return person;
    }

    void met(int one, int other, int times) {
        meetings.put(new Pair(id(one), id(other)), times);
    }

    Room room() {
        return new Room(NOW, TODAY, id(9000), minutesAgo(30), policy, lessons(), playlist, meetings, groups, open, answers);
    }

    private Map<UUID, Lesson> lessons() {
        return Map.of(LESSON, new Lesson(LESSON, "Equal ratios", groupSize, sheet, List.of()),
                NEXT, new Lesson(NEXT, "Ratio tables", 4, true, List.of()),
                EXTRA, new Lesson(EXTRA, "Design a map", null, false, List.of()));
    }

    List<Situation> situations() {
        var room = room();
        return people.stream().map(person -> person.in(room)).toList();
    }

    List<Proposal> by(RoutingRule rule) {
        return rule.suggest(room(), situations());
    }

    /** One student; on screen and without any work until said otherwise. */
    static class Person {

        final int number;
        State state = State.SCREEN;
        Instant since = minutesAgo(1);
        Duration onScreen = Duration.ZERO;
        Instant lastTalk;
        int daysWithoutTalk;
        final Set<UUID> reached = new HashSet<>();
        final List<Instant> praises = new ArrayList<>();
        final List<OpenSignal> signals = new ArrayList<>();
        final List<OpenNeed> needs = new ArrayList<>();
        Instant finishedAt;
        Result result;
        Ticked task;
        final List<Tries> questions = new ArrayList<>();

        Person(int number) {
            this.number = number;
        }

        Person at(State place) {
            state = place;
            return this;
        }

        Person talked(double minutesAgo) {
            lastTalk = minutesAgo(minutesAgo);
            return this;
        }

        Person finished(double minutesAgo) {
            finishedAt = minutesAgo(minutesAgo);
            return this;
        }

        Person scored(int percent, double minutesAgo) {
            result = new Result(id(number * 100 + 99), percent, percent >= 80, minutesAgo(minutesAgo));
            return this;
        }

        Person ticked() {
            task = new Ticked(id(50), minutesAgo(3));
            return this;
        }

        Person needs(Route route, String words) {
            needs.add(new OpenNeed(id(number * 100 + 98), route, "Ms. Rivera", words, minutesAgo(1)));
            return this;
        }

        /** Another question; each letter is a try, r for right and any other for that wrong answer, a minute apart. */
        Person question(String tries, double lastMinutesAgo) {
            int question = number * 1000 + questions.size() * 10;
            var attempts = new ArrayList<Attempt>();
            for (int i = 0; i < tries.length(); i++) {
                attempts.add(new Attempt(id(question * 10 + i), String.valueOf(tries.charAt(i)), tries.charAt(i) == 'r',
                        minutesAgo(lastMinutesAgo + tries.length() - 1 - i)));
            }
            questions.add(new Tries(id(question), questions.size() + 1, attempts));
            return this;
        }

        Situation in(Room room) {
            boolean worked = finishedAt != null || result != null || !questions.isEmpty();
            var work = new Work(LESSON, id(number * 100 + 97), finishedAt, questions, result, task);
            return new Situation(id(number), new Place(id(number * 100 + 96), state, since), onScreen, lastTalk,
                    new Contact(new Evidence(Evidence.Kind.ENROLLMENT, id(number * 100 + 95)), daysWithoutTalk), needs,
                    signals, worked ? List.of(work) : List.of(), reached, praises, room);
        }
    }
}
