package app.headsup.rules;

import app.headsup.classhour.State;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * "Who has been on screen for 12 minutes without a break, or for more of the hour than the class wants, closes the lid:
 * two at the same lesson compare their notes, and one alone goes on on paper."
 */
class ScreenTimeRule implements RoutingRule {

    @Override
    public String key() {
        return "screen-time";
    }

    @Override
    public boolean maySayYesInAdvance() {
        return true;
    }

    @Override
    public List<Proposal> suggest(Room room, List<Situation> students) {
        var over = students.stream().flatMap(student -> over(student).stream())
                .collect(Collectors.groupingBy(Over::topic, Collectors.toMap(Over::studentId, Function.identity())));
        return over.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .flatMap(lesson -> offScreen(room, lesson.getKey(), lesson.getValue())).toList();
    }

    private Stream<Proposal> offScreen(Room room, UUID topic, Map<UUID, Over> over) {
        var ids = over.keySet().stream().sorted().toList();
        var pairs = room.lessons().containsKey(topic) ? new Partnering(room, key(), List.of()).pairs(topic, ids)
                : List.<List<UUID>>of();
        var alone = ids.stream().filter(id -> pairs.stream().noneMatch(pair -> pair.contains(id)));
        return Stream.concat(pairs.stream().map(pair -> together(room, topic, pair.stream().map(over::get).toList())),
                alone.map(id -> alone(room, over.get(id))));
    }

    private Proposal together(Room room, UUID lesson, List<Over> pair) {
        return new Proposal(key(), Route.PARTNER, lesson, pair.stream().map(Over::studentId).toList(), lesson,
                Reason.of("screen-time.pair", room.lessons().get(lesson).title(),
                        (int) pair.stream().mapToLong(Over::minutes).min().orElseThrow()),
                pair.stream().map(Over::evidence).toList(), pair.stream().map(Over::since).max(Instant::compareTo).orElseThrow());
    }

    private Proposal alone(Room room, Over one) {
        return new Proposal(key(), Route.PAPER_PRACTICE, one.topic(), List.of(one.studentId()),
                room.lessons().containsKey(one.topic()) ? one.topic() : null,
                Reason.of(one.reason(), (int) one.minutes(), one.limit()), List.of(one.evidence()), one.since());
    }

    private Optional<Over> over(Situation student) {
        var policy = student.room().policy();
        var row = Duration.between(student.place().since(), student.room().at());
        return Stream.of(new Over(student, row, policy.screenRowMinutes(), "screen-time.row"),
                        new Over(student, student.onScreen(), policy.screenMinutes(), "screen-time.hour"))
                .filter(one -> student.state() == State.SCREEN && one.minutes() >= one.limit())
                .filter(one -> student.room().mayAsk(key(), one.topic(), student.studentId(), one.since())).findFirst();
    }

    /** Somebody on screen; @param limit in minutes */
    private record Over(Situation student, Duration on, int limit, String reason) {

        UUID studentId() {
            return student.studentId();
        }

        /** The lesson at hand, or the hour itself. */
        UUID topic() {
            return student.current().map(Work::lessonId).orElse(student.room().hourId());
        }

        long minutes() {
            return on.toMinutes();
        }

        /** When the limit was reached. */
        Instant since() {
            return student.room().at().minus(on).plus(Duration.ofMinutes(limit));
        }

        Evidence evidence() {
            return new Evidence(Evidence.Kind.PLACEMENT, student.place().id());
        }
    }
}
