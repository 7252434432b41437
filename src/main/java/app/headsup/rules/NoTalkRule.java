package app.headsup.rules;

import app.headsup.classhour.State;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * "With whom nobody has had a conference for 10 school days, an adult has one." Counted from the first day in the class
 * where there was none. Three at a time, the longest first.
 */
class NoTalkRule implements RoutingRule {

    @Override
    public String key() {
        return "no-talk";
    }

    @Override
    public List<Proposal> suggest(Room room, List<Situation> students) {
        return students.stream().filter(student -> student.contact().days() >= room.policy().talkDays())
                .filter(student -> student.state() != State.ADULT && student.state() != State.TOGETHER)
                .filter(student -> room.mayAsk(key(), topic(student), student.studentId(), room.startedAt()))
                .sorted(Comparator.comparing((Situation student) -> -student.contact().days())
                        .thenComparing(Situation::studentId))
                .limit(BehindRule.AT_A_TIME).map(student -> proposal(room, student)).toList();
    }

    private Proposal proposal(Room room, Situation student) {
        return new Proposal(key(), Route.CONFERENCE, topic(student), List.of(student.studentId()), null,
                Reason.of(student.lastTalk() == null ? "no-talk.never" : "no-talk", student.contact().days()),
                List.of(student.contact().evidence()), room.startedAt());
    }

    private static UUID topic(Situation student) {
        return student.contact().evidence().rowId();
    }
}
