package app.headsup.collaboration;

import app.headsup.groupwork.TwoStudents;
import app.headsup.web.Refusal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The place of somebody who comes later: the last seat of a team, with the part that it needs most. */
final class Latecomer {

    private Latecomer() {
    }

    /**
     * Refuses a team with somebody from whom the student is kept apart, and a pair that has a record: whom each of them
     * asks would change, and a stranger to it would read it.
     *
     * @param apart who never shares a team; in a seminar nobody has to mind it
     */
    static Place place(Work work, UUID student, UUID classroom, int team, Set<TwoStudents> apart) {
        var members = work.members();
        var kind = work.view().kind();
        if (members.stream().anyMatch(member -> member.studentId().equals(student))) {
            throw new Refusal("collaboration.already-in");
        }
        int last = members.stream().mapToInt(Member::team).max().orElse(0);
        if (team < 1 || team > last + 1 || team > last && kind != Kind.PROJECT && kind != Kind.INTERVIEW) {
            throw new Refusal("collaboration.team.needed");
        }
        var mates = members.stream().filter(member -> member.team() == team).toList();
        if (kind == Kind.INTERVIEW && mates.stream().anyMatch(mate -> work.one(mate.studentId(), "record") != null)) {
            throw new Refusal("collaboration.interview.begun");
        }
        if (kind != Kind.SEMINAR && meets(student, mates, apart)) {
            throw new Refusal("collaboration.join.apart");
        }
        int seat = mates.stream().mapToInt(Member::seat).max().orElse(0) + 1;
        return new Place(student, classroom, team, seat, kind == Kind.JIGSAW ? topic(student, members, mates, apart)
                : part(work.view(), members, mates, classroom));
    }

    private static boolean meets(UUID student, List<Member> others, Set<TwoStudents> apart) {
        return others.stream().anyMatch(other -> apart.contains(new TwoStudents(student, other.studentId())));
    }

    /** A topic whose experts the student may sit with. */
    private static String topic(UUID student, List<Member> members, List<Member> mates, Set<TwoStudents> apart) {
        var topics = members.stream().collect(Collectors.groupingBy(Member::part)).entrySet().stream()
                .filter(experts -> !meets(student, experts.getValue(), apart)).map(Map.Entry::getKey).sorted().toList();
        if (topics.isEmpty()) {
            throw new Refusal("collaboration.join.apart");
        }
        return rarest(topics.stream(), members, mates);
    }

    private static String part(CollaborationView view, List<Member> members, List<Member> mates, UUID classroom) {
        return switch (view.kind()) {
            case DEBATE -> rarest(Stream.of(Side.FOR.name(), Side.AGAINST.name()), members, mates);
            case SEMINAR -> rarest(Stream.of(Place.INNER, Place.OUTER), members, mates);
            case BUDDIES -> classroom.equals(view.classroomId()) ? Place.OLDER : Place.YOUNGER;
            case INTERVIEW, JIGSAW, PROJECT -> "";
        };
    }

    /** In all, and between equals in the team. */
    private static String rarest(Stream<String> parts, List<Member> members, List<Member> mates) {
        return parts.min(Comparator.<String>comparingLong(part -> times(mates, part))
                .thenComparingLong(part -> times(members, part))).orElse("");
    }

    private static long times(List<Member> members, String part) {
        return members.stream().filter(member -> member.part().equals(part)).count();
    }
}
