package app.headsup.library;

import app.headsup.web.Refusal;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What marks an answer. Stays on the server.
 *
 * @param choices every choice of the question; @param correctChoices the right ones among them
 * @param number null unless a number is asked for
 * @param accepted wordings that are right; empty when a person reads the answer
 * @param explanation said after the answer; may be empty
 */
public record AnswerKey(QuestionKind kind, Set<UUID> choices, Set<UUID> correctChoices, BigDecimal number,
        BigDecimal tolerance, List<String> accepted, String explanation) {

    /**
     * Marks a response: choice ids joined by commas, a number in either decimal style (also {@code 3/4} and
     * {@code 1 1/2}), or words, where case, accents and spaces don't matter.
     *
     * @return null when a person reads it
     * @throws Refusal when it can't be read as an answer to this question
     */
    public Boolean mark(String response) {
        return switch (kind) {
            case ONE_CHOICE -> chosen(response, 1).equals(correctChoices);
            case SEVERAL_CHOICES -> chosen(response, choices.size()).equals(correctChoices);
            case NUMBER -> typedNumbers(response).anyMatch(this::closeEnough);
            case SHORT_TEXT -> markWords(response);
            case TALK -> null;
        };
    }

    private Set<UUID> chosen(String response, int most) {
        Set<UUID> ids;
        try {
            ids = Stream.of(response.split(",")).map(String::strip).filter(id -> !id.isEmpty())
                    .map(UUID::fromString).collect(Collectors.toSet());
        } catch (IllegalArgumentException e) {
            throw new Refusal("library.answer.unknown-choice");
        }
        Refuse.when(ids.isEmpty(), "library.answer.choose");
        Refuse.when(!choices.containsAll(ids), "library.answer.unknown-choice");
        Refuse.when(ids.size() > most, "library.answer.choose-one");
        return ids;
    }

    private Stream<BigDecimal> typedNumbers(String response) {
        var readings = TypedNumber.readings(response);
        Refuse.when(readings.isEmpty(), "library.answer.not-a-number");
        return readings.stream();
    }

    private boolean closeEnough(BigDecimal typed) {
        return typed.subtract(number).abs().compareTo(tolerance) <= 0;
    }

    private Boolean markWords(String response) {
        String words = folded(response);
        Refuse.when(words.isEmpty(), "library.answer.write");
        return accepted.isEmpty() ? null : accepted.stream().map(AnswerKey::folded).anyMatch(words::equals);
    }

    /** Text without what doesn't matter: case, accents, spaces, and the mark at its end. */
    static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ").strip().replaceAll("\\s*[.!?]+$", "");
    }
}
