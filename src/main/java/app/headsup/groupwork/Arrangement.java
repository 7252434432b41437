package app.headsup.groupwork;

import app.headsup.grouping.Round;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Who sits at which table, who is held there, who is absent, and who has no place yet. It never changes: every move is
 * another arrangement. Tables keep their numbers, from 0, also when nobody sits there.
 */
record Arrangement(List<List<UUID>> tables, Set<UUID> locked, Set<UUID> absent, List<UUID> unplaced) {

    /** The table of who has no place yet. */
    static final int NOWHERE = -1;

    Arrangement {
        tables = tables.stream().map(List::copyOf).toList();
        locked = Set.copyOf(locked);
        absent = Set.copyOf(absent);
        unplaced = List.copyOf(unplaced);
    }

    /** So many tables with nobody there yet. */
    static Arrangement empty(Collection<UUID> students, Collection<UUID> absent, int tables) {
        var here = new LinkedHashSet<>(students);
        here.removeAll(absent);
        return new Arrangement(Collections.nCopies(tables, List.of()), Set.of(), Set.copyOf(absent), List.copyOf(here));
    }

    /** Everybody at a table, nobody held. */
    static Arrangement at(List<List<UUID>> tables) {
        return new Arrangement(tables, Set.of(), Set.of(), List.of());
    }

    /** How many groups of about this size; nobody is left alone: 27 in pairs are twelve pairs and three. */
    static int tablesFor(int students, int size) {
        return Math.clamp((students + size - 1) / size, 1, Math.max(1, students / 2));
    }

    List<UUID> present() {
        var present = new ArrayList<>(tables.stream().flatMap(List::stream).toList());
        present.addAll(unplaced);
        return present;
    }

    boolean knows(UUID student) {
        return absent.contains(student) || present().contains(student);
    }

    /** The table where the student sits; {@link #NOWHERE} for none. */
    int tableOf(UUID student) {
        return IntStream.range(0, tables.size()).filter(table -> tables.get(table).contains(student)).findFirst().orElse(NOWHERE);
    }

    /** A hand put them there, so they stay there when the others are mixed again. @param table or {@link #NOWHERE} */
    Arrangement move(Collection<UUID> students, int table) {
        var moved = without(students);
        var held = new HashSet<>(moved.locked);
        var seated = moved.mutableTables();
        var waiting = new ArrayList<>(moved.unplaced);
        if (table == NOWHERE) {
            waiting.addAll(students);
        } else {
            seated.get(table).addAll(students);
            held.addAll(students);
        }
        return new Arrangement(seated, held, moved.absent, waiting);
    }

    Arrangement lock(Collection<UUID> students) {
        var held = new HashSet<>(locked);
        students.stream().filter(student -> tableOf(student) >= 0).forEach(held::add);
        return new Arrangement(tables, held, absent, unplaced);
    }

    Arrangement free(Collection<UUID> students) {
        var held = new HashSet<>(locked);
        held.removeAll(students);
        return new Arrangement(tables, held, absent, unplaced);
    }

    Arrangement away(Collection<UUID> students) {
        var away = without(students);
        var all = new HashSet<>(away.absent);
        all.addAll(students);
        return new Arrangement(away.tables, away.locked, all, away.unplaced);
    }

    /** The same people as the class has now: who left is gone, who came has no place yet. */
    Arrangement of(Collection<UUID> students) {
        var gone = new HashSet<>(present());
        gone.addAll(absent);
        gone.removeAll(students);
        var here = without(gone);
        var known = new HashSet<>(here.present());
        known.addAll(here.absent);
        var waiting = new ArrayList<>(here.unplaced);
        students.stream().filter(student -> !known.contains(student)).forEach(waiting::add);
        return new Arrangement(here.tables, here.locked, here.absent, waiting);
    }

    /** Others at these tables, in this order, and nobody at the rest; locks, absences and who waits stay. */
    Arrangement seated(List<Integer> numbers, List<List<UUID>> seated) {
        var all = new ArrayList<>(Collections.nCopies(tables.size(), List.<UUID>of()));
        IntStream.range(0, numbers.size()).forEach(at -> all.set(numbers.get(at), seated.get(at)));
        var sitting = seated.stream().flatMap(List::stream).toList();
        return new Arrangement(all, locked, absent, unplaced.stream().filter(one -> !sitting.contains(one)).toList());
    }

    /** The tables where somebody sits. */
    List<Integer> inUse() {
        return IntStream.range(0, tables.size()).filter(table -> !tables.get(table).isEmpty()).boxed().toList();
    }

    /** The tables to fill so that nobody sits alone: first those where somebody is held. */
    List<Integer> toFill() {
        int holding = (int) IntStream.range(0, tables.size()).filter(table -> held(table) > 0).count();
        int most = Math.max(holding, Math.clamp(present().size() / 2, 1, tables.size()));
        return IntStream.range(0, tables.size()).boxed().sorted(Comparator.comparingLong(table -> -held(table)))
                .limit(most).toList();
    }

    /** Everybody who is here at these tables, as evenly as can be, around those who are held; the first have more seats. */
    Round filling(List<Integer> numbers, Numbered people) {
        var even = Round.even(people.numbers(present()), numbers.size());
        return even.locked(locks(numbers, people));
    }

    /** Those at the tables in use as they sit. */
    Round asTheySit(Numbered people) {
        return new Round(people.numbers(tables.stream().flatMap(List::stream).toList()),
                inUse().stream().map(table -> tables.get(table).size()).toList(), locks(inUse(), people));
    }

    private long held(int table) {
        return tables.get(table).stream().filter(locked::contains).count();
    }

    private Map<Integer, Integer> locks(List<Integer> numbers, Numbered people) {
        var locks = new HashMap<Integer, Integer>();
        locked.forEach(student -> locks.put(people.number(student), numbers.indexOf(tableOf(student))));
        return locks;
    }

    private Arrangement without(Collection<UUID> students) {
        var rest = mutableTables();
        rest.forEach(table -> table.removeAll(students));
        var held = new HashSet<>(locked);
        held.removeAll(students);
        var away = new HashSet<>(absent);
        away.removeAll(students);
        return new Arrangement(rest, held, away, unplaced.stream().filter(one -> !students.contains(one)).toList());
    }

    private List<List<UUID>> mutableTables() {
        return new ArrayList<>(tables.stream().<List<UUID>>map(ArrayList::new).toList());
    }
}
