package app.headsup.routing;

import app.headsup.rules.Evidence;
import java.time.Instant;

/**
 * One stored row behind a suggestion, in words.
 *
 * @param student whom it is about
 * @param lesson title; null for a need
 * @param question what was asked; only of an answer
 * @param answer what was answered, in the words of the choices; only of an answer
 * @param correct only of an answer
 * @param attempt only of an answer
 * @param percent only of a result
 * @param adult who recorded the result, wrote the need, ticked the task or held the conference
 * @param words of the need
 */
record EvidenceLine(Evidence.Kind kind, String student, String lesson, String question, String answer, Boolean correct,
        Integer attempt, Integer percent, String adult, String words, Instant at) {

    /** Key of its sentence. */
    public String messageKey() {
        return "routing.evidence." + (kind != Evidence.Kind.ANSWER ? kind.name().toLowerCase().replace('_', '-')
                : Boolean.TRUE.equals(correct) ? "right" : "wrong");
    }

    /** What the sentence's blanks stand for. */
    public Object[] arguments() {
        return switch (kind) {
            case ANSWER -> new Object[] {student, question, answer, attempt};
            case RESULT -> new Object[] {student, lesson, percent, adult};
            case VIEWING -> new Object[] {student, lesson};
            case NEED -> new Object[] {student, words, adult};
            case GROUP, PLAYLIST_ITEM -> new Object[] {adult, lesson};
            case SIGNAL, PLACEMENT, CONFERENCE, ENROLLMENT -> new Object[] {student, adult};
        };
    }
}
