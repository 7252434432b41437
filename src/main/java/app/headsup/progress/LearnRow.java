package app.headsup.progress;

import app.headsup.library.LessonCard;
import app.headsup.playlist.PlaylistEntry;
import app.headsup.playlist.Tier;
import java.util.UUID;

/**
 * One line of a student's playlist. What a page reads of it for each of forty lines is settled here, as plain text: the
 * template only writes it down.
 *
 * @param state where the lesson stands for the student
 * @param css the state's colour: that of the place they are sent to, for "Now"
 * @param word the state, as the student reads it
 * @param note what the lesson asks for: "must do · 4 min video"
 */
record LearnRow(PlaylistEntry entry, LessonCard card, StudentLesson progress, State state, String css, String word,
                String note) {

    /** Where a lesson stands for a student: a word and an icon each. */
    enum State {
        REACHED("bi-check2-circle"), NOW("bi-play-circle"), ALMOST("bi-circle-half"), NEXT("bi-circle"),
        LATER("bi-circle"), IF_YOU_LIKE("bi-star");

        private final String icon;

        State(String icon) {
            this.icon = icon;
        }

        public String icon() {
            return icon;
        }

        public String key() {
            return "progress.state." + name().toLowerCase().replace('_', '-');
        }
    }

    public UUID lessonId() {
        return entry.lessonId();
    }

    public String title() {
        return card.title();
    }

    String tierKey() {
        return "progress.tier." + entry.tier().name().toLowerCase();
    }

    /** Whole minutes of video, at least 1; null without one. */
    public Integer videoMinutes() {
        return card.videoMs() == null ? null : Math.max(1, Math.round(card.videoMs() / 60_000f));
    }

    /** The student has done what the screen asks, and what is left happens among people. */
    public boolean done() {
        return !progress.reached() && screenDone();
    }

    boolean screenDone() {
        return (card.videoMs() == null || progress.finished()) && progress.answered() >= progress.asked()
                && progress.begun();
    }

    public boolean now() {
        return state == State.NOW;
    }

    boolean isOptional() {
        return entry.tier() == Tier.ASPIRE;
    }
}
