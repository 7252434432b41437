package app.headsup.dashboard;

import app.headsup.classhour.Minutes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * How some minutes of a week were shared among parts of a class. A part with fewer than three is shown and not compared:
 * one child with a free afternoon would decide it.
 */
public record Comparison(List<Part> parts) {

    private static final int ENOUGH = 3;
    private static final int FEW = 8;

    /** @param keys every part there is, in the order of the page; one without anybody is left out */
    static Comparison of(List<String> keys, Map<UUID, Minutes> students, Function<UUID, String> part,
            Function<UUID, String> name, Function<Minutes, Duration> time) {
        var byPart = new LinkedHashMap<String, List<UUID>>();
        keys.forEach(key -> byPart.put(key, new ArrayList<>()));
        students.keySet().forEach(id -> byPart.get(part.apply(id)).add(id));
        return new Comparison(byPart.entrySet().stream().filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> new Part(entry.getKey(), entry.getValue().stream().map(name).sorted().toList(),
                        average(entry.getValue().stream().map(students::get).map(time).toList()))).toList());
    }

    private static Duration average(Collection<Duration> times) {
        return times.stream().reduce(Duration.ZERO, Duration::plus).dividedBy(times.size());
    }

    /** Fewer than two parts are large enough. */
    public boolean tooFew() {
        return compared().size() < 2;
    }

    /** The first part got more than the second, to the minute that the page shows. */
    public boolean firstGotMore() {
        return parts.getFirst().minutes() > parts.getLast().minutes();
    }

    /** The part with the least has less than 80 % of what the part with the most has. */
    public boolean uneven() {
        return !tooFew() && least().average().toSeconds() * 100 < most().average().toSeconds() * 80;
    }

    public Part least() {
        return compared().stream().min(Comparator.comparing(Part::average)).orElseThrow();
    }

    public Part most() {
        return compared().stream().max(Comparator.comparing(Part::average)).orElseThrow();
    }

    /** The most that any part has, large enough or not: the whole width of its bar. */
    public Duration longest() {
        return parts.stream().map(Part::average).max(Comparator.naturalOrder()).orElse(Duration.ZERO);
    }

    private List<Part> compared() {
        return parts.stream().filter(Part::enough).toList();
    }

    /** @param average of the minutes in question, for each of them */
    public record Part(String key, List<String> names, Duration average) {

        public boolean enough() {
            return names.size() >= ENOUGH;
        }

        public int size() {
            return names.size();
        }

        /** Who they are, where they are few enough to read; else empty. */
        public String fewNames() {
            return names.size() <= FEW ? String.join(", ", names) : "";
        }

        /** As SVG takes it. */
        public String width(Duration longest) {
            return longest.isZero() ? "0" : Math.round(average.toSeconds() * 100.0 / longest.toSeconds()) + "%";
        }

        public long minutes() {
            return Math.round(average.toSeconds() / 60.0);
        }
    }
}
