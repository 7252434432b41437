package app.headsup.rehearsal;

import app.headsup.rules.Pair;
import java.util.List;
import java.util.Map;

/**
 * Who meets with what for how long.
 *
 * @param devices screens in the room; one student each
 * @param tables seats of each table at which a group can work
 * @param lessons in the order of the playlist, one for each period to come and more for who is faster
 * @param warmUp minutes of paper that lie ready in each hour for those who must wait for a screen
 * @param met how often two sat together before
 */
public record Setting(int minutes, List<Learner> learners, int devices, List<Integer> tables, List<Adult> adults,
        List<LessonWork> lessons, double warmUp, Map<Pair, Integer> met) {

    public Setting {
        learners = List.copyOf(learners);
        tables = List.copyOf(tables);
        adults = List.copyOf(adults);
        lessons = List.copyOf(lessons);
        met = Map.copyOf(met);
        if (minutes < 1 || devices < 0 || lessons.isEmpty()) {
            throw new IllegalArgumentException("An hour has minutes and a lesson: " + minutes + ", " + lessons);
        }
    }
}
