package app.headsup.progress;

import java.util.UUID;

/** A student opened a lesson's page in class. Told each time; whoever hears it asks whether it changes anything. */
public record LessonOpened(UUID studentId, UUID lessonId) {
}
