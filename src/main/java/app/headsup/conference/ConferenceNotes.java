package app.headsup.conference;

import app.headsup.web.Refusal;
import java.time.LocalDate;

/**
 * What is written down of a conference: what goes well, what is hard, and what the student takes along. Strengths and
 * difficulties up to 2000 characters, goal and next step up to 600; empty for nothing, never null.
 *
 * @param nextTalkOn null while no date is agreed
 */
public record ConferenceNotes(String strengths, String difficulties, String goal, String nextStep,
        LocalDate nextTalkOn) {

    public ConferenceNotes {
        strengths = fitting(strengths, 2000);
        difficulties = fitting(difficulties, 2000);
        goal = fitting(goal, 600);
        nextStep = fitting(nextStep, 600);
    }

    private static String fitting(String words, int atMost) {
        var stripped = words == null ? "" : words.strip();
        if (stripped.length() > atMost) {
            throw new Refusal("conference.too-long", atMost);
        }
        return stripped;
    }
}
