package app.headsup.family;

import app.headsup.conference.Goal;
import app.headsup.roster.StudentName;
import java.util.List;
import java.util.Map;

/**
 * A child's last seven days: people first, numbers last.
 *
 * @param words what people wrote to the child, newest first; the latest at any age, and all of these days
 * @param goal what the child took along from the last conference; null before the first
 * @param lesson what the child's class is at; null before its playlist has anything
 * @param minutes minutes in class by state, as a share bar takes them
 */
record ChildWeek(StudentName child, List<KindWords> words, Goal goal, LessonAtHome lesson,
        Map<String, Long> minutes) {
}
