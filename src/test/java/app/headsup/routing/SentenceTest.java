package app.headsup.routing;

import static org.assertj.core.api.Assertions.assertThat;

import app.headsup.routing.ClassRules.Change;
import app.headsup.rules.Blank;
import app.headsup.rules.Choice;
import app.headsup.rules.Mode;
import app.headsup.rules.RuleBook;
import app.headsup.rules.Thresholds;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Rules as sentences with blanks, and what changes in them. */
class SentenceTest {

    private final RuleBook rules = RuleBook.standard();

    @Test
    void isCutAtItsBlanks() {
        assertThat(Sentence.of("Under [alert-line] %, talk.").parts()).containsExactly(
                Sentence.Part.words("Under "), new Sentence.Part("", Blank.ALERT_LINE, null),
                Sentence.Part.words(" %, talk."));
        assertThat(Sentence.of("Offer [alert-route].").choices()).containsExactly(Choice.ALERT_ROUTE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void everyRuleHasItsSentenceAndEveryBlankItsPlace(String language) {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/rules", "messages/routing");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        LocaleContextHolder.setLocale(Locale.of(language));
        try {
            var words = new PolicyWords(messages);
            var blanks = Stream.concat(rules.rules().stream().map(words::sentence), words.forAll().stream())
                    .flatMap(sentence -> sentence.blanks().stream()).toList();
            assertThat(blanks).contains(Blank.values());
            assertThat(rules.rules().stream().flatMap(rule -> words.sentence(rule).choices().stream()))
                    .containsExactlyInAnyOrder(Choice.values());
            for (var choice : Choice.values()) {
                assertThat(words.say(new Change(Change.Kind.CHOICE, choice.key(), choice.options().getFirst(),
                        String.join(" ", choice.options())))).contains(words.chosen(choice.key(), choice.options()));
            }
            for (var blank : Blank.values()) {
                assertThat(words.say(new Change(Change.Kind.NUMBER, blank.key(), "1", "2"))).contains("1", "2");
            }
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    @Test
    void aRuleMovesOnePlaceButNeverPastAnAdultsOwnWord() {
        var now = new ClassRules(Thresholds.DEFAULT, List.of("need", "one", "two", "three"), Map.of());
        assertThat(now.moved("three", -1).order()).containsExactly("need", "one", "three", "two");
        assertThat(now.moved("one", 1).order()).containsExactly("need", "two", "one", "three");
        assertThat(now.moved("one", -1)).isEqualTo(now);
        assertThat(now.moved("three", 1)).isEqualTo(now);
        assertThat(now.moved("need", 1)).isEqualTo(now);
        assertThat(now.moved("no such rule", 1)).isEqualTo(now);
        assertThat(now.placed("one", 3).order()).containsExactly("need", "two", "three", "one");
        assertThat(now.placed("one", 0)).isEqualTo(now);
    }

    @Test
    void whatChangedIsSaidOnce() {
        var before = new ClassRules(Thresholds.DEFAULT, List.of("need", "one", "two"), Map.of("one", Mode.SUGGEST));
        var after = new ClassRules(Thresholds.of(blank -> blank == Blank.ALERT_LINE ? 60 : blank.in(Thresholds.DEFAULT))
                .choosing(Choice.ALERT_TOLD, List.of("teacher", "mentor")),
                List.of("need", "two", "one"), Map.of("two", Mode.OFF));
        assertThat(after.changesSince(before)).containsExactly(
                new Change(Change.Kind.NUMBER, "alert-line", "65", "60"),
                new Change(Change.Kind.CHOICE, "alert-told", "teacher facilitator", "teacher mentor"),
                new Change(Change.Kind.MODE, "two", "suggest", "off"),
                new Change(Change.Kind.PLACE, "two", "3", "2"));
        assertThat(before.changesSince(before)).isEmpty();
    }
}
