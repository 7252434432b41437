package app.headsup.progress;

import java.util.UUID;

/** A student has now watched nine tenths of a lesson's video, in class. Told once per student and lesson. */
public record VideoFinished(UUID studentId, UUID lessonId) {
}
