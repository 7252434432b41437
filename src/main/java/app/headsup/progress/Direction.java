package app.headsup.progress;

import java.util.UUID;

/**
 * The one clear next step of a student, in words that an eight-year-old reads: "Close the lid and go to Table 3."
 *
 * @param state where it leads: {@code together}, {@code adult}, {@code paper}, {@code waiting} or {@code screen}
 * @param sentence who and what: "You, Jonas, Aisha and Theo are making Ratio recipes."
 * @param yours what is this student's alone, said last and in bold: "You keep the time."; null for nothing
 * @param minutes about how long; null where nobody can say
 * @param lessonId the lesson it belongs to, which the playlist marks as "Now"; null for none
 */
public record Direction(String state, String headline, String sentence, String yours, Integer minutes, UUID lessonId) {

    /** The screen has nothing to do with it and asks to be closed. */
    public boolean offScreen() {
        return !state.equals("screen");
    }
}
