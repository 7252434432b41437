package app.headsup.web;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every sentence the application asks for is there, once, in both languages. */
class MessagesTest {

    private static final Path BUNDLES = Path.of("src/main/resources/messages");
    private static final Pattern IN_TEMPLATES = Pattern.compile("#\\{\\s*([\\w.-]+)\\s*[(}]");
    private static final Pattern IN_CODE = Pattern.compile(
            "(?:new Refusal|Flash\\.done|Flash\\.note|new NavLink|new Stale\\.Difference)\\(\\s*\"([\\w.-]+)\"\\s*[,)]");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

    @Test
    void bothLanguagesHaveTheSameSentencesWithTheSameArguments() throws IOException {
        for (var bundle : bundles()) {
            var english = sentences(bundle + ".properties");
            var spanish = sentences(bundle + "_es.properties");
            assertThat(spanish.keySet()).as(bundle).isEqualTo(english.keySet());
            english.forEach((key, sentence) -> assertThat(arguments(spanish.get(key))).as(key)
                    .isEqualTo(arguments(sentence)));
        }
    }

    /**
     * An apostrophe in a sentence with arguments must be ’ or doubled, or the rest of it is taken literally. Named
     * arguments are Bean Validation's, which has no such rule.
     */
    @Test
    void everySentenceTakesItsArguments() throws IOException {
        for (var bundle : bundles()) {
            for (var file : List.of(bundle + ".properties", bundle + "_es.properties")) {
                sentences(file).forEach((key, sentence) -> {
                    if (ARGUMENT.matcher(sentence).find()) {
                        assertThat(new MessageFormat(sentence).format(new Object[] {2, 2, 2, 2, 2, 2, 2, 2}))
                                .as(file + ": " + key).doesNotContain("{");
                    }
                });
            }
        }
    }

    @Test
    void aKeyHasOneHome() throws IOException {
        var homes = new TreeMap<String, List<String>>();
        for (var bundle : bundles()) {
            sentences(bundle + ".properties").keySet()
                    .forEach(key -> homes.computeIfAbsent(key, k -> new ArrayList<>()).add(bundle));
        }
        homes.values().removeIf(bundles -> bundles.size() == 1);
        assertThat(homes).isEmpty();
    }

    @Test
    void templatesAndCodeAskForSentencesThatExist() throws IOException {
        var known = new TreeSet<String>();
        for (var bundle : bundles()) {
            known.addAll(sentences(bundle + ".properties").keySet());
        }
        assertThat(asked(Path.of("src/main/resources/templates"), IN_TEMPLATES)).isSubsetOf(known);
        assertThat(asked(Path.of("src/main/java"), IN_CODE)).isSubsetOf(known);
    }

    private static Set<String> bundles() throws IOException {
        try (var files = Files.list(BUNDLES)) {
            return files.map(file -> file.getFileName().toString().replaceFirst("(_es)?\\.properties$", ""))
                    .collect(toCollection(TreeSet::new));
        }
    }

    private static Map<String, String> sentences(String file) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(BUNDLES.resolve(file))) {
            properties.load(reader);
        }
        return properties.stringPropertyNames().stream().collect(toMap(key -> key, properties::getProperty));
    }

    private static Set<String> arguments(String sentence) {
        return found(ARGUMENT, sentence).collect(toSet());
    }

    private static Set<String> asked(Path folder, Pattern pattern) throws IOException {
        var keys = new TreeSet<String>();
        for (var file : Sources.below(folder)) {
            found(pattern, Files.readString(file).replaceAll("(?s)<!--/\\*.*?\\*/-->", "")).forEach(keys::add);
        }
        return keys;
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(result -> result.group(1));
    }
}
