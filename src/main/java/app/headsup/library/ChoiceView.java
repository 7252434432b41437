package app.headsup.library;

import java.util.UUID;

/** One choice of a question, without a word on whether it is right. */
public record ChoiceView(UUID id, String text) {
}
