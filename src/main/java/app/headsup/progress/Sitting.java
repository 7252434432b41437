package app.headsup.progress;

import java.util.UUID;

/**
 * One student's work with one lesson, in class or at home, as a page lets them do it.
 *
 * @param givenBy who types: the student, or the guardian beside them
 * @param address of the page; answers go to {@code <address>/answers}, what was watched to {@code <address>/viewing}, and
 *     in class the notes to {@code <address>/notes}
 */
public record Sitting(UUID studentId, UUID givenBy, UUID lessonId, Setting setting, String address) {

    /** Whose answers wait in a browser that several people use. */
    public String owner() {
        return givenBy + "/" + studentId;
    }

    public boolean inClass() {
        return setting == Setting.CLASS;
    }
}
