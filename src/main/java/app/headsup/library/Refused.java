package app.headsup.library;

import app.headsup.web.Refusal;
import java.util.Map;
import org.springframework.validation.Errors;

/** Puts a refusal beside the field it is about: by the sentence's key, or where its beginning says so. */
final class Refused {

    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("library.unit.title", "newUnit"),
            Map.entry("library.video.", "video"),
            Map.entry("library.captions.no-video", "video"),
            Map.entry("library.question.at-", "at"),
            Map.entry("library.question.out-of-range", "at"),
            Map.entry("library.question.moment-taken", "at"),
            Map.entry("library.question.replay-", "replayFrom"),
            Map.entry("library.question.prompt-", "prompt"),
            Map.entry("library.question.choice", "choices"),
            Map.entry("library.question.correct-", "choices"),
            Map.entry("library.question.number-", "number"),
            Map.entry("library.question.tolerance-", "tolerance"),
            Map.entry("library.question.accepted-", "accepted"),
            Map.entry("library.notes.", "lines"),
            Map.entry("library.guide.", "answers"));

    private Refused() {
    }

    static void beside(Errors errors, Refusal refusal) {
        FIELDS.entrySet().stream().filter(entry -> refusal.getCode().startsWith(entry.getKey())).findFirst()
                .ifPresentOrElse(entry -> beside(entry.getValue(), errors, refusal),
                        () -> errors.reject(refusal.getCode(), refusal.getArguments(), null));
    }

    static void beside(String field, Errors errors, Refusal refusal) {
        errors.rejectValue(field, refusal.getCode(), refusal.getArguments(), null);
    }
}
