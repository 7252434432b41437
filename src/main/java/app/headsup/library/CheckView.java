package app.headsup.library;

import java.util.UUID;

/** A mastery check on paper or in talk. @param lookFor for the adult's eyes: what shows understanding; may be empty */
public record CheckView(UUID lessonId, String prompt, String lookFor) {
}
