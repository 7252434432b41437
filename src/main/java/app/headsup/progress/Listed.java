package app.headsup.progress;

import app.headsup.playlist.Tier;
import java.util.UUID;

/**
 * A lesson of a student's playlist, with what it asks and how far they are with it in class.
 *
 * @param unit the title of its unit
 * @param videoMs null without a video
 * @param task there is work at a table; checked: a person looks in the end
 * @param asked questions that want an answer (not those that ask for talking), and how many of them have one
 * @param finished nine tenths of the video were watched
 * @param begun anything was watched, answered, handed in or checked
 * @param reached the latest check says so
 */
record Listed(UUID lessonId, Tier tier, String title, String objective, String unit, Integer videoMs, boolean task,
        boolean checked, int asked, int answered, boolean finished, boolean begun, boolean reached) {

    /** Whole minutes of video, at least 1; null without one. */
    Integer videoMinutes() {
        return videoMs == null ? null : Math.max(1, Math.round(videoMs / 60_000f));
    }

    /** The student has done all that the screen asks. */
    boolean screenDone() {
        return (videoMs == null || finished) && answered >= asked && begun;
    }

    /** The student has done what the screen asks, and what is left happens among people. */
    boolean almost() {
        return !reached && screenDone();
    }

    boolean optional() {
        return tier == Tier.ASPIRE;
    }

    String tierKey() {
        return "progress.tier." + tier.name().toLowerCase();
    }
}
