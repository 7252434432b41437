package app.headsup.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.headsup.web.Refusal;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerKeyTest {

    final UUID blue = UUID.randomUUID();
    final UUID red = UUID.randomUUID();
    final UUID green = UUID.randomUUID();

    @Test
    void oneChoiceIsRightOrWrong() {
        var key = choices(QuestionKind.ONE_CHOICE, blue);
        assertThat(key.mark(blue.toString())).isTrue();
        assertThat(key.mark(red.toString())).isFalse();
    }

    @Test
    void severalChoicesMustBeExactlyTheRightOnes() {
        var key = choices(QuestionKind.SEVERAL_CHOICES, blue, red);
        assertThat(key.mark(red + "," + blue)).isTrue();
        assertThat(key.mark(red + ", " + blue)).isTrue();
        assertThat(key.mark(red.toString())).isFalse();
        assertThat(key.mark(red + "," + blue + "," + green)).isFalse();
    }

    @Test
    void aChoiceOfAnotherQuestionIsNoAnswer() {
        var key = choices(QuestionKind.ONE_CHOICE, blue);
        refuses(key, UUID.randomUUID().toString(), "library.answer.unknown-choice");
        refuses(key, "blue", "library.answer.unknown-choice");
        refuses(key, "", "library.answer.choose");
        refuses(key, red + "," + blue, "library.answer.choose-one");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "2.5 | 2.5", "2,5 | 2.5", " 2.50 | 2.5", "+2.5 | 2.5", "5/2 | 2.5", "2 1/2 | 2.5", "-1/2 | -0.5",
            "\u22123 | -3", "1,000 | 1000", "1,000 | 1", "1.000 | 1000", "1 000 | 1000", "1\u00a0000,5 | 1000.5",
            "1,234,567.8 | 1234567.8", "1.234.567,8 | 1234567.8", ".5 | 0.5", "7. | 7"})
    void readsNumbersInEitherDecimalStyle(String typed, BigDecimal meant) {
        assertThat(number(meant, "0").mark(typed)).isTrue();
    }

    @Test
    void aNumberMayBeOffByItsTolerance() {
        var key = number(new BigDecimal("3.14"), "0.01");
        assertThat(key.mark("3.15")).isTrue();
        assertThat(key.mark("3,13")).isTrue();
        assertThat(key.mark("3.16")).isFalse();
        assertThat(number(new BigDecimal("0.3333"), "0.001").mark("1/3")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "five", "5 cups", "1/0", "1e999999999", "1,2,3", "--4", "NaN"})
    void whatIsNoNumberIsRefusedNotMarked(String typed) {
        refuses(number(BigDecimal.ONE, "0"), typed, "library.answer.not-a-number");
    }

    @Test
    void wordsDoNotDependOnCaseAccentsOrSpaces() {
        var key = words("Equal ratios", "razón igual");
        assertThat(key.mark("  equal   RATIOS. ")).isTrue();
        assertThat(key.mark("Razon igual")).isTrue();
        assertThat(key.mark("ratios")).isFalse();
        refuses(key, "  ", "library.answer.write");
    }

    @Test
    void aPersonReadsWordsWithoutAcceptedOnesAndNobodyMarksATalk() {
        assertThat(words().mark("Because it tastes the same")).isNull();
        assertThat(new AnswerKey(QuestionKind.TALK, Set.of(), Set.of(), null, BigDecimal.ZERO, List.of(), "").mark(""))
                .isNull();
    }

    private void refuses(AnswerKey key, String response, String code) {
        assertThatThrownBy(() -> key.mark(response)).isInstanceOf(Refusal.class)
                .satisfies(refusal -> assertThat(((Refusal) refusal).getCode()).isEqualTo(code));
    }

    private AnswerKey choices(QuestionKind kind, UUID... correct) {
        return new AnswerKey(kind, Set.of(blue, red, green), Set.of(correct), null, BigDecimal.ZERO, List.of(), "");
    }

    private AnswerKey number(BigDecimal number, String tolerance) {
        return new AnswerKey(QuestionKind.NUMBER, Set.of(), Set.of(), number, new BigDecimal(tolerance), List.of(), "");
    }

    private AnswerKey words(String... accepted) {
        return new AnswerKey(QuestionKind.SHORT_TEXT, Set.of(), Set.of(), null, BigDecimal.ZERO, List.of(accepted), "");
    }
}
