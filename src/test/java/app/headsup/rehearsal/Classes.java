package app.headsup.rehearsal;

import app.headsup.rules.Mode;
import app.headsup.rules.RuleBook;
import app.headsup.rules.Thresholds;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** A class of twelve with nine screens and three tables, to be rehearsed in a few words. */
final class Classes {

    static final UUID TEACHER = new UUID(3, 1);
    static final LessonWork LESSON = new LessonWork(new UUID(1, 0), 6, 3, 10, 4, 8, 4);

    private Classes() {
    }

    static UUID id(int number) {
        return new UUID(2, number);
    }

    /** Each watches a little more slowly than the one before. */
    static Setting twelve() {
        return of(12, 9, IntStream.range(0, 12).mapToObj(number ->
                new Pace(1 + number * 0.05, 0.9 - number * 0.03, 0.8, 1)).toList());
    }

    static Setting of(int students, int devices, List<Pace> paces) {
        var learners = IntStream.range(0, students).mapToObj(number -> new Learner(id(number), paces.get(number % paces.size()), 10))
                .toList();
        var lessons = IntStream.range(0, 4).mapToObj(number -> new LessonWork(new UUID(1, number), LESSON.video(), LESSON.questions(),
                LESSON.task(), LESSON.groupSize(), LESSON.paper(), LESSON.check())).toList();
        return new Setting(45, learners, devices, List.of(4, 4, 4), List.of(new Adult(TEACHER, 4, 1)), lessons, 5, Map.of());
    }

    static Way.Rules rules(RuleBook book) {
        return new Way.Rules(book, Thresholds.DEFAULT, Map.of("understood", Mode.STANDING_YES, "screen-time", Mode.STANDING_YES,
                "task-done", Mode.STANDING_YES, "mastered", Mode.STANDING_YES));
    }

    /** Three teams of four through screens, a table and the teacher's corner. */
    static Way.FixedRotation rotation(double blockMinutes) {
        return new Way.FixedRotation(IntStream.range(0, 3).mapToObj(block -> new Way.Block(1 + block * (blockMinutes + 1),
                blockMinutes, List.of(station(Doing.SCREEN, block, null), station(Doing.TOGETHER, block + 1, null),
                        station(Doing.ONE_ON_ONE, block + 2, TEACHER)))).toList());
    }

    private static Way.Station station(Doing kind, int team, UUID adult) {
        return new Way.Station(kind, IntStream.range(0, 4).mapToObj(seat -> id(team % 3 * 4 + seat)).toList(), adult, null);
    }
}
