package app.headsup.classhour;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Where an adult's minutes went in the hours of their classes: with one student, with two or more at once, or with nobody
 * in particular, which is circulating. Hours of two classes at once count once.
 *
 * @param talkedWith who had the adult to themselves for a while
 * @param inSmallGroups who shared the adult with others for a while
 */
public record AdultTime(Duration conferences, Duration smallGroups, Duration circulating, Set<UUID> talkedWith,
        Set<UUID> inSmallGroups) {

    public static AdultTime none() {
        return new AdultTime(Duration.ZERO, Duration.ZERO, Duration.ZERO, Set.of(), Set.of());
    }

    public Duration total() {
        return conferences.plus(smallGroups).plus(circulating);
    }

    public Set<UUID> everybody() {
        return union(talkedWith, inSmallGroups);
    }

    /** Goes from one moment at which anything changed to the next, and asks who was with the adult in between. */
    static AdultTime of(Collection<Span> hours, Collection<Stay> stays) {
        var moments = new TreeSet<Instant>();
        hours.forEach(hour -> hour.addTo(moments));
        stays.forEach(stay -> stay.span().addTo(moments));
        var sum = none();
        Instant from = null;
        for (var to : moments) {
            sum = from == null ? sum : sum.plus(during(new Span(from, to), hours, stays));
            from = to;
        }
        return sum;
    }

    private static AdultTime during(Span time, Collection<Span> hours, Collection<Stay> stays) {
        var there = stays.stream().filter(stay -> stay.span().holds(time)).map(Stay::studentId)
                .collect(Collectors.toSet());
        var length = time.length();
        return switch (there.size()) {
            case 0 -> hours.stream().noneMatch(hour -> hour.holds(time)) ? none()
                    : new AdultTime(Duration.ZERO, Duration.ZERO, length, Set.of(), Set.of());
            case 1 -> new AdultTime(length, Duration.ZERO, Duration.ZERO, there, Set.of());
            default -> new AdultTime(Duration.ZERO, length, Duration.ZERO, Set.of(), there);
        };
    }

    private AdultTime plus(AdultTime other) {
        return new AdultTime(conferences.plus(other.conferences), smallGroups.plus(other.smallGroups),
                circulating.plus(other.circulating), union(talkedWith, other.talkedWith),
                union(inSmallGroups, other.inSmallGroups));
    }

    private static Set<UUID> union(Set<UUID> one, Set<UUID> other) {
        var both = new HashSet<>(one);
        both.addAll(other);
        return both;
    }

    /** A student's stay with the adult. */
    record Stay(UUID studentId, Span span) {
    }

    /** A time without gaps; one that ends before it begins is empty. */
    record Span(Instant from, Instant until) {

        boolean holds(Span other) {
            return !other.from.isBefore(from) && !other.until.isAfter(until);
        }

        Duration length() {
            return Duration.between(from, until);
        }

        private void addTo(Collection<Instant> moments) {
            moments.addAll(List.of(from, until));
        }
    }
}
