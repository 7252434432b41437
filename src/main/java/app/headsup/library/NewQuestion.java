package app.headsup.library;

import java.math.BigDecimal;
import java.util.List;

/**
 * A question to be asked in a video. Refuses at birth what could never be answered.
 *
 * @param atMs where the video stops
 * @param replayFromMs where watching again begins; at or before {@code atMs}
 * @param choices for the two kinds with choices, in order
 * @param number for {@link QuestionKind#NUMBER}; null otherwise
 * @param tolerance how far off is still right; zero for exact
 * @param accepted for {@link QuestionKind#SHORT_TEXT}: wordings that are right; with none, a person reads the answer
 * @param explanation said after the answer; may be empty
 */
public record NewQuestion(int atMs, int replayFromMs, QuestionKind kind, String prompt, List<NewChoice> choices,
        BigDecimal number, BigDecimal tolerance, List<String> accepted, String explanation) {

    public NewQuestion {
        choices = kind.hasChoices() ? List.copyOf(choices) : List.of();
        accepted = kind == QuestionKind.SHORT_TEXT ? Lines.clean(accepted) : List.of();
        number = kind == QuestionKind.NUMBER ? number : null;
        tolerance = tolerance == null ? BigDecimal.ZERO : tolerance;
        prompt = prompt.strip();
        explanation = explanation == null ? "" : explanation.strip();
        Refuse.when(prompt.isEmpty(), "library.question.prompt-missing");
        Refuse.longerThan(600, prompt, "library.question.prompt-long");
        Refuse.longerThan(600, explanation, "library.question.explanation-long");
        Refuse.when(replayFromMs < 0 || replayFromMs > atMs, "library.question.replay-later");
        Refuse.when(kind == QuestionKind.NUMBER && number == null, "library.question.number-missing");
        Refuse.when(tolerance.signum() < 0, "library.question.tolerance-negative");
        Refuse.longerThan(600, Lines.join(accepted), "library.question.accepted-long");
        if (kind.hasChoices()) {
            refuseUnanswerable(kind, choices);
        }
    }

    /** Whether only the moments differ: then every answer to one is an answer to the other. */
    boolean asksTheSameAs(NewQuestion other) {
        return kind == other.kind && prompt.equals(other.prompt) && choices.equals(other.choices)
                && accepted.equals(other.accepted) && explanation.equals(other.explanation)
                && tolerance.compareTo(other.tolerance) == 0
                && (number == null || number.compareTo(other.number) == 0);
    }

    private static void refuseUnanswerable(QuestionKind kind, List<NewChoice> choices) {
        long correct = choices.stream().filter(NewChoice::correct).count();
        Refuse.when(choices.size() < 2, "library.question.choices-few");
        Refuse.when(choices.stream().map(NewChoice::text).map(AnswerKey::folded).distinct().count() < choices.size(),
                "library.question.choices-alike");
        Refuse.when(correct == 0, "library.question.correct-missing");
        Refuse.when(kind == QuestionKind.ONE_CHOICE && correct > 1, "library.question.correct-many");
    }

    /** One choice and whether it is right. */
    public record NewChoice(String text, boolean correct) {

        public NewChoice {
            text = text.strip();
            Refuse.when(text.isEmpty(), "library.question.choice-empty");
            Refuse.longerThan(300, text, "library.question.choice-long");
        }
    }
}
