package app.headsup.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The languages the pages are written in. A bundle for every module and one line here make another one. */
@Component
class Languages {

    private static final List<Language> ALL = List.of(new Language("en", "English"), new Language("es", "Español"));

    /** The one this page is read in. */
    public Language current() {
        return of(LocaleContextHolder.getLocale());
    }

    /** Those the reader could switch to. */
    public List<Language> others() {
        var current = current();
        return ALL.stream().filter(language -> !language.equals(current)).toList();
    }

    /** The first of ours that the browser asks for; English when it asks for none. */
    Locale wanted(HttpServletRequest request) {
        return Collections.list(request.getLocales()).stream().map(Locale::getLanguage)
                .flatMap(code -> ALL.stream().filter(language -> language.code().equals(code)))
                .findFirst().orElse(ALL.getFirst()).locale();
    }

    /** Ours for this locale, English when it is none of ours. */
    Language of(Locale locale) {
        return ALL.stream().filter(language -> language.code().equals(locale.getLanguage())).findFirst()
                .orElse(ALL.getFirst());
    }

    /** A language by its code and its own name for itself. */
    record Language(String code, String name) {

        private static final List<String> RIGHT_TO_LEFT = List.of("ar", "fa", "he", "ps", "ur");

        /** For the {@code dir} attribute. */
        public String direction() {
            return RIGHT_TO_LEFT.contains(code) ? "rtl" : "ltr";
        }

        Locale locale() {
            return Locale.forLanguageTag(code);
        }
    }
}
