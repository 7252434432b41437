package app.headsup.conference;

import app.headsup.web.Refusal;
import java.util.stream.Stream;

/**
 * What was said in a check-in: wellbeing, interests and scores up to 2000 characters each, goal and next step up to 600;
 * empty for nothing, never null.
 */
public record CheckInNotes(String wellbeing, String interests, String scores, String goal, String nextStep) {

    public CheckInNotes {
        wellbeing = fitting(wellbeing, 2000);
        interests = fitting(interests, 2000);
        scores = fitting(scores, 2000);
        goal = fitting(goal, 600);
        nextStep = fitting(nextStep, 600);
    }

    /** It says how the student is or what they care about; scores alone don't count. */
    public boolean counts() {
        return !wellbeing.isEmpty() || !interests.isEmpty();
    }

    boolean isEmpty() {
        return Stream.of(wellbeing, interests, scores, goal, nextStep).allMatch(String::isEmpty);
    }

    private static String fitting(String words, int atMost) {
        var stripped = words == null ? "" : words.strip();
        if (stripped.length() > atMost) {
            throw new Refusal("conference.too-long", atMost);
        }
        return stripped;
    }
}
