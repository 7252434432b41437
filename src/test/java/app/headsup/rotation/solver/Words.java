package app.headsup.rotation.solver;

import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.support.ResourceBundleMessageSource;

/** A sentence as a teacher reads it. */
final class Words {

    private static final ResourceBundleMessageSource MESSAGES = new ResourceBundleMessageSource();

    static {
        MESSAGES.setBasename("messages/rotation-solver");
        MESSAGES.setDefaultEncoding("UTF-8");
        MESSAGES.setFallbackToSystemLocale(false);
    }

    private Words() {
    }

    static String of(Sentence sentence, Function<UUID, String> names) {
        return MESSAGES.getMessage(sentence.key(), sentence.named(names), Locale.ENGLISH);
    }
}
