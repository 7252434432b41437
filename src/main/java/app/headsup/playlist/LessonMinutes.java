package app.headsup.playlist;

import app.headsup.library.LessonCard;
import java.util.Map;

/**
 * About how long a lesson takes and where: on screen, together at a table, alone on paper. The video tells its own
 * length and the task card its minutes; a stop in the video counts half a minute, a practice sheet ten, a check five.
 */
public record LessonMinutes(int screen, int together, int paper) {

    private static final int QUESTION_MS = 30_000;
    private static final int PRACTICE = 10;
    private static final int CHECK = 5;

    static LessonMinutes of(LessonCard lesson) {
        int screenMs = lesson.hasVideo() ? lesson.videoMs() + lesson.questions() * QUESTION_MS : 0;
        return new LessonMinutes(Math.ceilDiv(screenMs, 60_000),
                lesson.taskMinutes() == null ? 0 : lesson.taskMinutes(),
                (lesson.practice() ? PRACTICE : 0) + (lesson.check() ? CHECK : 0));
    }

    LessonMinutes plus(LessonMinutes other) {
        return new LessonMinutes(screen + other.screen, together + other.together, paper + other.paper);
    }

    public int offScreen() {
        return together + paper;
    }

    /** As a share bar takes it. */
    public Map<String, Integer> byState() {
        return Map.of("screen", screen, "together", together, "paper", paper);
    }
}
