package app.headsup.groupwork;

import app.headsup.grouping.Bound;
import app.headsup.grouping.Budget;
import app.headsup.grouping.Grouper;
import app.headsup.grouping.Impossible;
import app.headsup.grouping.Plan;
import app.headsup.grouping.Problem;
import app.headsup.grouping.Reseating;
import app.headsup.grouping.Round;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Makes groups of a class with module {@code grouping}. Pure; it ends after so many steps, a second's work at most. */
final class Mixer {

    private static final Budget ONE_ROUND = Budget.steps(400_000);
    private static final Budget TERM = Budget.steps(2_000_000);

    private final ClassFacts facts;
    private final Numbered people;

    Mixer(ClassFacts facts) {
        this.facts = facts;
        people = facts.numbered();
    }

    /**
     * Mixes everybody who is here around those who are held. By hand, only those stay seated who are.
     *
     * @throws Impossible when the rules or the locks contradict each other
     */
    Arrangement mix(Arrangement now, Mixing mixing, long seed) {
        if (mixing == Mixing.BY_HAND || now.present().isEmpty()) {
            return now;
        }
        var tables = now.toFill();
        var problem = facts.problem(List.of(now.filling(tables, people)), mixing, seed);
        return now.seated(tables, seats(new Grouper(problem).solve(ONE_ROUND).rounds().getFirst()));
    }

    /** They are not here today: the fewest others sit elsewhere for it, and nobody is left alone. */
    Arrangement absent(Arrangement now, Collection<UUID> students, Mixing mixing) {
        var after = now;
        for (var student : students) {
            after = after.tableOf(student) < 0 ? after.away(List.of(student)) : leaving(after, student, mixing);
        }
        return after;
    }

    private Arrangement leaving(Arrangement now, UUID student, Mixing mixing) {
        var problem = facts.problem(List.of(now.asTheySit(people)), mixing, 1);
        var reseated = Reseating.absent(problem, plan(problem, now), 0, people.number(student)).plan();
        var after = now.seated(now.inUse(), seats(reseated.rounds().getFirst())).away(List.of(student));
        var alone = after.tables().get(now.tableOf(student));
        return alone.size() == 1 && !after.locked().contains(alone.getFirst()) ? late(after, alone, mixing) : after;
    }

    /** They are here after all, or have just joined: each goes to a smallest table in use, and nobody else moves. */
    Arrangement late(Arrangement now, Collection<UUID> students, Mixing mixing) {
        var after = now;
        for (var student : students) {
            after = joining(after.move(List.of(student), Arrangement.NOWHERE), student, mixing);
        }
        return after;
    }

    private Arrangement joining(Arrangement now, UUID student, Mixing mixing) {
        if (now.inUse().isEmpty()) {
            return now;
        }
        var problem = facts.problem(List.of(now.asTheySit(people)), mixing, 1);
        var reseated = Reseating.late(problem, plan(problem, now), 0, people.number(student)).plan();
        return now.seated(now.inUse(), seats(reseated.rounds().getFirst()));
    }

    /**
     * New groups for so many weeks.
     *
     * @return weeks → tables → students
     * @throws Impossible when the rules contradict each other
     */
    List<List<List<UUID>>> term(int weeks, int size, Mixing mixing, long seed) {
        var everybody = IntStream.range(0, people.students().size()).boxed().toList();
        var round = Round.even(everybody, Arrangement.tablesFor(everybody.size(), size));
        var rounds = IntStream.range(0, weeks).mapToObj(week -> round).toList();
        return new Grouper(facts.problem(rounds, mixing, seed)).solve(TERM).rounds().stream().map(this::seats).toList();
    }

    /** Seats a newcomer in these weeks, each time at a smallest table with those they have met least. */
    List<List<List<UUID>>> join(List<List<List<UUID>>> weeks, UUID student, Mixing mixing) {
        var problem = problem(weeks, mixing);
        var plan = Plan.of(problem, weeks.stream().map(this::numbers).toList());
        for (var week = 0; week < weeks.size(); week++) {
            plan = Reseating.late(problem, plan, week, people.number(student)).plan();
        }
        return plan.rounds().stream().map(this::seats).toList();
    }

    /** How good groups are that were made before, or by hand. */
    Plan judged(List<List<List<UUID>>> weeks, Mixing mixing) {
        return Plan.of(problem(weeks, mixing), weeks.stream().map(this::numbers).toList());
    }

    /** Repeats that nobody could avoid with groups of these sizes. */
    int leastRepeats(List<List<List<UUID>>> weeks, Mixing mixing) {
        return Bound.leastRepeats(problem(weeks, mixing));
    }

    private Problem problem(List<List<List<UUID>>> weeks, Mixing mixing) {
        return facts.problem(weeks.stream().map(this::round).toList(), mixing, 1);
    }

    private Plan plan(Problem problem, Arrangement now) {
        return Plan.of(problem, List.of(now.inUse().stream().map(table -> people.numbers(now.tables().get(table))).toList()));
    }

    private Round round(List<List<UUID>> tables) {
        return Arrangement.at(tables).asTheySit(people);
    }

    private List<List<Integer>> numbers(List<List<UUID>> tables) {
        return tables.stream().filter(table -> !table.isEmpty()).map(people::numbers).toList();
    }

    private List<List<UUID>> seats(List<List<Integer>> tables) {
        return tables.stream().map(people::people).toList();
    }
}
