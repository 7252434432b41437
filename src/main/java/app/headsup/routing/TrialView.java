package app.headsup.routing;

import app.headsup.rules.Route;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What rules would have suggested.
 *
 * @param rule the one that was tried; null for all
 * @param days one per class hour, oldest first, also those without a suggestion
 */
record TrialView(String rule, List<Day> days) {

    public int suggestions() {
        return days.stream().mapToInt(day -> day.items().size()).sum();
    }

    public int students() {
        return (int) named().distinct().count();
    }

    /** Suggestions in an hour, to one decimal. */
    public double perHour() {
        return days.isEmpty() ? 0 : Math.round(10.0 * suggestions() / days.size()) / 10.0;
    }

    /** The hour with most of them; null without any. */
    public Day fullest() {
        return days.stream().filter(day -> !day.items().isEmpty())
                .max(Comparator.comparingInt((Day day) -> day.items().size())).orElse(null);
    }

    /** Percent of the fullest hour, for a bar. */
    public int share(Day day) {
        return fullest() == null ? 0 : day.items().size() * 100 / fullest().items().size();
    }

    /** How often each rule spoke, most first. */
    public List<Map.Entry<String, Integer>> byRule() {
        return ranked(items().map(Item::rule));
    }

    /** How often each student is in one, most first. */
    public List<Map.Entry<Student, Integer>> byStudent() {
        return ranked(named());
    }

    private Stream<Item> items() {
        return days.stream().flatMap(day -> day.items().stream());
    }

    private Stream<Student> named() {
        return items().flatMap(item -> item.students().stream());
    }

    private static <K extends Comparable<K>> List<Map.Entry<K, Integer>> ranked(Stream<K> named) {
        var counts = new TreeMap<K, Integer>();
        named.forEach(one -> counts.merge(one, 1, Integer::sum));
        return counts.entrySet().stream().sorted(Map.Entry.<K, Integer>comparingByValue().reversed()).toList();
    }

    /** A class hour. */
    record Day(Instant startedAt, List<Item> items) {

        public List<String> names() {
            return items.stream().flatMap(item -> item.students().stream()).distinct().sorted().map(Student::name).toList();
        }
    }

    /** One suggestion; @param sentence why, for the adult */
    record Item(Instant at, String rule, Route route, List<Student> students, String sentence) {

        public List<String> names() {
            return students.stream().map(Student::name).toList();
        }
    }

    /** Two may have the same name. */
    record Student(UUID id, String name) implements Comparable<Student> {

        @Override
        public int compareTo(Student other) {
            return Comparator.comparing(Student::name).thenComparing(Student::id).compare(this, other);
        }
    }
}
