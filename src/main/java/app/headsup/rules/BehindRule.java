package app.headsup.rules;

import app.headsup.classhour.State;
import app.headsup.playlist.Tier;
import app.headsup.roster.SchoolDays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * "Who is two lessons or more behind the pace line talks with an adult about a goal." A lesson counts the day after its
 * target date; a talk since then is enough until another date has passed. Three at a time, the furthest behind first.
 */
class BehindRule implements RoutingRule {

    /** A teacher can't talk with more in the time until the next look anyway. */
    static final int AT_A_TIME = 3;

    @Override
    public String key() {
        return "behind";
    }

    @Override
    public List<Proposal> suggest(Room room, List<Situation> students) {
        return students.stream().flatMap(student -> behind(room, student).stream())
                .sorted(Comparator.comparing((Behind one) -> -one.missed().size())
                        .thenComparing(one -> -one.student().contact().days())
                        .thenComparing(one -> one.student().studentId()))
                .limit(AT_A_TIME).map(one -> proposal(room, one)).toList();
    }

    private Optional<Behind> behind(Room room, Situation student) {
        var missed = room.playlist().stream().filter(step -> step.tier() == Tier.MUST && step.targetOn() != null
                && step.targetOn().isBefore(room.today()) && !student.reached().contains(step.lessonId()))
                .sorted(Comparator.comparing(Step::targetOn).thenComparing(Step::lessonId)).toList();
        if (missed.size() < room.policy().behindLessons() || student.state() == State.ADULT
                || student.state() == State.TOGETHER) {
            return Optional.empty();
        }
        var last = missed.getLast();
        boolean talked = student.lastTalk() != null
                && student.contact().days() < SchoolDays.between(last.targetOn(), room.today());
        return talked || !room.mayAsk(key(), last.lessonId(), student.studentId(), room.startedAt()) ? Optional.empty()
                : Optional.of(new Behind(student, missed));
    }

    private Proposal proposal(Room room, Behind one) {
        return new Proposal(key(), Route.CONFERENCE, one.missed().getLast().lessonId(), List.of(one.student().studentId()),
                one.missed().getFirst().lessonId(),
                Reason.of("behind", one.missed().size(), room.lessons().get(one.missed().getFirst().lessonId()).title()),
                one.missed().stream().map(step -> new Evidence(Evidence.Kind.PLAYLIST_ITEM, step.itemId())).toList(),
                room.startedAt());
    }

    private record Behind(Situation student, List<Step> missed) {
    }
}
