package app.headsup.rules;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What is stored about one class, each row with its times, so that any moment can be looked at as it was then: the board
 * asks for this one, a look back for moments that are past. What is overwritten in place is as it is today: titles,
 * questions' keys, the playlist's order, dates and tiers, and (unless {@link #with} says otherwise) the policy.
 *
 * @param zone the school's, whose days count
 * @param hours of the class in the span that was loaded; at most one runs at a time
 * @param lessons those on the playlist and those lately worked on
 * @param playlist in its order
 * @param groups of all the class's hours, also before the span
 * @param suggestions of the class's hours, also somewhat before the span
 * @param students everybody who had a place in one of the hours
 */
public record Facts(Thresholds policy, ZoneId zone, List<Hour> hours, Map<UUID, Lesson> lessons, List<Step> playlist,
        List<Gathered> groups, List<Suggested> suggestions, List<History> students) {

    public Facts {
        hours = List.copyOf(hours);
        lessons = Map.copyOf(lessons);
        playlist = List.copyOf(playlist);
        groups = List.copyOf(groups);
        suggestions = List.copyOf(suggestions);
        students = List.copyOf(students);
    }

    /** Everybody who had a place in the class's hour at this moment, in the order of their ids; empty between hours. */
    public List<Situation> at(Instant moment) {
        return hours.stream().filter(hour -> History.during(moment, hour.startedAt(), hour.endedAt())).findFirst()
                .map(hour -> new Look(this, hour, moment).situations()).orElse(List.of());
    }

    /** The same with other numbers, to try them. */
    public Facts with(Thresholds other) {
        return new Facts(other, zone, hours, lessons, playlist, groups, suggestions, students);
    }

    /** The same, but of its hours and places only this hour's. */
    Facts in(Hour hour) {
        return new Facts(policy, zone, List.of(hour), lessons, playlist, groups, suggestions, students.stream()
                .map(student -> student.in(hour.id())).filter(student -> !student.places().isEmpty()).toList());
    }

    /** The same with another board: these suggestions, and what was said to them. */
    public Facts suggesting(List<Suggested> others) {
        return new Facts(policy, zone, hours, lessons, playlist, groups, others, students);
    }

    /**
     * This moment, or the time of the newest row where another node's clock is a little ahead: what was read is so now.
     */
    public Instant now(Instant clock) {
        var times = new ArrayList<Instant>(List.of(clock));
        hours.forEach(hour -> times.add(hour.startedAt()));
        groups.forEach(group -> Stream.of(group.formedAt(), group.endedAt()).filter(at -> at != null).forEach(times::add));
        suggestions.forEach(one -> Stream.of(one.madeAt(), one.settledAt(), one.withdrawnAt()).filter(at -> at != null)
                .forEach(times::add));
        students.forEach(student -> student.places().forEach(place -> times.add(place.since())));
        return times.stream().max(Comparator.naturalOrder()).orElseThrow();
    }

    /** @param endedAt null while it runs */
    public record Hour(UUID id, Instant startedAt, Instant endedAt) {
    }

    /** A group and everybody who was ever its member; @param lessonId null for none */
    public record Gathered(UUID id, UUID hourId, UUID lessonId, Instant formedAt, Instant tickedAt, Instant endedAt,
            List<Member> members) {

        public Gathered {
            members = List.copyOf(members);
        }

        /** The same with more members. */
        public Gathered and(List<Member> more) {
            return new Gathered(id, hourId, lessonId, formedAt, tickedAt, endedAt,
                    Stream.concat(members.stream(), more.stream()).toList());
        }
    }

    /** @param leftAt when they were sent elsewhere before the tick; null for who stayed */
    public record Member(UUID studentId, Instant joinedAt, Instant leftAt) {
    }

    /** A suggestion and what was said to it; @param withdrawnAt and settledAt null while it waits */
    public record Suggested(UUID hourId, OpenSuggestion suggestion, Instant madeAt, Instant withdrawnAt, Instant settledAt,
            List<Said> said) {

        public Suggested {
            said = List.copyOf(said);
        }

        /** The same with more that was said to it. */
        public Suggested and(List<Said> more) {
            return new Suggested(hourId, suggestion, madeAt, withdrawnAt, settledAt,
                    Stream.concat(said.stream(), more.stream()).toList());
        }
    }

    /** An adult's answer. */
    public record Said(Answer answer, Instant at, Instant laterUntil) {
    }

    /** What an adult answers. */
    public enum Answer {
        YES, CHANGED, LATER, NO
    }
}
