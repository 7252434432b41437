package app.headsup.rules;

import app.headsup.classhour.SignalKind;
import app.headsup.classhour.State;
import app.headsup.playlist.Tier;
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
        return Map.of(LESSON, new Lesson(LESSON, "Equal ratios", groupSize, true, sheet, List.of()),
                NEXT, new Lesson(NEXT, "Ratio tables", 4, true, true, List.of()),
                EXTRA, new Lesson(EXTRA, "Design a map", null, true, false, List.of()));
    }

    List<Situation> situations() {
        var room = room();
        return people.stream().map(person -> person.in(room)).toList();
    }

    List<Proposal> by(RoutingRule rule) {
        return rule.suggest(room(), situations());
    }

    /** Puts the three lessons on the playlist: this many days from today, the last for whoever likes. */
    Rooms withPlaylist(int lesson, int next) {
        playlist.add(new Step(id(1100), LESSON, Tier.MUST, TODAY.plusDays(lesson), minutesAgo(9999)));
        playlist.add(new Step(id(1101), NEXT, Tier.MUST, TODAY.plusDays(next), minutesAgo(9999)));
        playlist.add(new Step(id(1102), EXTRA, Tier.ASPIRE, null, minutesAgo(9999)));
        return this;
    }

    static Thresholds policy(Blank blank, int number) {
        return Thresholds.of(one -> one == blank ? number : one.in(Thresholds.DEFAULT));
    }

    /** One student; on screen and without any work until said otherwise. */
    static class Person {

        final int number;
        UUID lesson = LESSON;
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

        Person there(double minutes) {
            since = minutesAgo(minutes);
            return this;
        }

        Person onScreen(int minutes) {
            onScreen = Duration.ofMinutes(minutes);
            return this;
        }

        Person says(SignalKind kind) {
            signals.add(new OpenSignal(id(number * 100 + 94), kind, null, minutesAgo(1)));
            return this;
        }

        Person alone(int schoolDays) {
            daysWithoutTalk = schoolDays;
            return this;
        }

        Person praised(double minutesAgo) {
            praises.add(minutesAgo(minutesAgo));
            return this;
        }

        Person reached() {
            reached.add(LESSON);
            return this;
        }

        Person scored(int percent, double minutesAgo) {
            result = new Result(id(number * 100 + 99), percent, percent >= 80, minutesAgo(minutesAgo));
            if (percent >= 80) {
                reached.add(LESSON);
            }
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

        /** The lesson's next question, the same one for everybody; see {@link #question}. */
        Person shared(String tries, double lastMinutesAgo) {
            return question(5000 + questions.size() * 10, tries, lastMinutesAgo);
        }

        /** Another question; each letter is a try, r for right and any other for that wrong answer, a minute apart. */
        Person question(String tries, double lastMinutesAgo) {
            return question(number * 1000 + questions.size() * 10, tries, lastMinutesAgo);
        }

        private Person question(int question, String tries, double lastMinutesAgo) {
            var attempts = new ArrayList<Attempt>();
            for (int i = 0; i < tries.length(); i++) {
                attempts.add(new Attempt(id(number * 100_000 + question * 10 + i), String.valueOf(tries.charAt(i)), tries.charAt(i) == 'r',
                        minutesAgo(lastMinutesAgo + tries.length() - 1 - i)));
            }
            questions.add(new Tries(id(question), questions.size() + 1, attempts));
            return this;
        }

        Situation in(Room room) {
            boolean worked = finishedAt != null || result != null || !questions.isEmpty();
            var work = new Work(lesson, id(number * 100 + 97), finishedAt, finishedAt, questions, result, task);
            return new Situation(id(number), new Place(id(number * 100 + 96), state, since), onScreen, lastTalk,
                    new Contact(new Evidence(Evidence.Kind.ENROLLMENT, id(number * 100 + 95)), daysWithoutTalk), needs,
                    signals, worked ? List.of(work) : List.of(), reached, praises, room);
        }
    }
}
