package app.headsup.library;

import java.util.List;
import java.util.UUID;

/** A unit and its lessons, in the order they are taught. */
public record UnitView(UUID id, String title, String description, List<LessonCard> lessons) {
}
