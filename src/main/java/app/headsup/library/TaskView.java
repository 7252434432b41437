package app.headsup.library;

import java.util.List;
import java.util.UUID;

/**
 * A collaborative task at a table, without a device.
 *
 * @param purpose why it is worth doing; @param socialObjective what to practise with each other (observed, never scored)
 * @param roles one for each seat, dealt out in this order; may be fewer than people
 * @param norms how we work together; @param product what lies on the table at the end
 */
public record TaskView(UUID lessonId, String title, String purpose, String socialObjective, List<String> roles,
        List<String> materials, List<String> steps, List<String> norms, String product, int minutes, int groupSize) {
}
