package app.headsup.routing;

import app.headsup.rules.Route;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

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
        return (int) days.stream().flatMap(day -> day.items().stream()).flatMap(item -> item.names().stream()).distinct()
                .count();
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
        return ranked(days.stream().flatMap(day -> day.items().stream())
                .collect(Collectors.toMap(Item::rule, item -> 1, Integer::sum)));
    }

    /** How often each student is in one, most first. */
    public List<Map.Entry<String, Integer>> byStudent() {
        return ranked(days.stream().flatMap(day -> day.items().stream()).flatMap(item -> item.names().stream())
                .collect(Collectors.toMap(name -> name, name -> 1, Integer::sum)));
    }

    private static List<Map.Entry<String, Integer>> ranked(Map<String, Integer> counts) {
        return new TreeMap<>(counts).entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed()).toList();
    }

    /** A class hour. */
    record Day(Instant startedAt, List<Item> items) {

        public List<String> names() {
            return items.stream().flatMap(item -> item.names().stream()).distinct().sorted().toList();
        }
    }

    /** One suggestion; @param sentence why, for the adult */
    record Item(Instant at, String rule, Route route, List<String> names, String sentence) {
    }
}
