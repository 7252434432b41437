package app.headsup.rules;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A lesson as rules need it.
 *
 * @param groupSize of its task card; null without one
 * @param video whether it has one
 * @param sheet whether it has a practice sheet
 * @param questions all that were ever asked, in the order of the video
 */
public record Lesson(UUID id, String title, Integer groupSize, boolean video, boolean sheet, List<Asked> questions) {

    public Lesson {
        questions = List.copyOf(questions);
    }

    /** A question; @param marked whether the server marks it; @param withdrawnAt null while it is asked */
    public record Asked(UUID id, boolean marked, Instant withdrawnAt) {
    }
}
