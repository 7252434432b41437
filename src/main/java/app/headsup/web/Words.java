package app.headsup.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.MessageSource;
import org.springframework.context.NoSuchMessageException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.DelegatingMessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.beans.factory.annotation.Autowired;
import org.thymeleaf.spring6.SpringTemplateEngine;

/**
 * Every module's bundle below {@code messages/}, without a list that somebody has to keep; and a template that asks for a
 * sentence nobody wrote fails, instead of showing its key to a child.
 */
@Configuration(proxyBeanMethods = false)
class Words {

    @Bean
    static ResourceBundleMessageSource messageSource() {
        var source = new Remembering();
        source.setBasenames(bundles());
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        return source;
    }

    private static String[] bundles() {
        try {
            var files = new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties");
            return Arrays.stream(files).map(file -> file.getFilename().replaceFirst("(_\\w\\w)?\\.properties$", ""))
                    .distinct().sorted().map("messages/"::concat).toArray(String[]::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Autowired
    void beStrict(SpringTemplateEngine templates, MessageSource messages) {
        templates.setTemplateEngineMessageSource(new Strict(messages));
    }

    /** Remembers each sentence it found: it would look for it in two dozen bundles, and a page says three hundred. */
    private static final class Remembering extends ResourceBundleMessageSource {

        private final Map<Locale, Map<String, String>> sentences = new ConcurrentHashMap<>();
        private final Map<Locale, Map<String, MessageFormat>> formats = new ConcurrentHashMap<>();

        @Override
        protected String resolveCodeWithoutArguments(String code, Locale locale) {
            return sentences.computeIfAbsent(locale, language -> new ConcurrentHashMap<>())
                    .computeIfAbsent(code, key -> super.resolveCodeWithoutArguments(key, locale));
        }

        @Override
        protected MessageFormat resolveCode(String code, Locale locale) {
            return formats.computeIfAbsent(locale, language -> new ConcurrentHashMap<>())
                    .computeIfAbsent(code, key -> super.resolveCode(key, locale));
        }
    }

    /** Thymeleaf forgives NoSuchMessageException and prints the key; it forgives nothing else. */
    private static final class Strict extends DelegatingMessageSource {

        Strict(MessageSource messages) {
            setParentMessageSource(messages);
        }

        @Override
        public String getMessage(String code, Object[] arguments, Locale locale) {
            try {
                return super.getMessage(code, arguments, locale);
            } catch (NoSuchMessageException e) {
                throw new IllegalStateException("No sentence for this key in any bundle: " + code, e);
            }
        }
    }
}
