package app.headsup.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the Content-Security-Policy forbids is not written in the first place. */
class TemplatesTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final List<String> ADDRESSES = List.of("href", "src", "action", "th:href", "th:src", "th:action");

    static Stream<Path> templates() throws IOException {
        return Sources.below(TEMPLATES).stream();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void holdsNoStyleAndNoScriptOfItsOwn(Path template) throws IOException {
        var page = Jsoup.parse(Files.readString(template));
        assertThat(page.select("style, script:not([src]):not([th:src])")).isEmpty();
        for (var element : page.getAllElements()) {
            assertThat(element.attributes()).noneMatch(TemplatesTest::isInline);
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void asksNobodyElse(Path template) throws IOException {
        var page = Jsoup.parse(Files.readString(template));
        for (var element : page.select("link, script, img, video, source, track, iframe, form, object, embed")) {
            assertThat(ADDRESSES.stream().map(element::attr)).noneMatch(address -> address.matches("(?i)(https?:)?//.*"));
        }
    }

    /** Thymeleaf replaces first and asks questions later: such a condition or loop is silently lost. */
    @ParameterizedTest
    @MethodSource("templates")
    void neitherAsksNorRepeatsWhereItReplaces(Path template) throws IOException {
        for (var element : Jsoup.parse(Files.readString(template)).getAllElements()) {
            if (element.hasAttr("th:replace") || element.hasAttr("th:insert")) {
                assertThat(element.attributes().asList()).extracting(Attribute::getKey)
                        .doesNotContain("th:if", "th:unless", "th:each", "th:with", "th:text");
            }
        }
    }

    /** Without it a browser draws the page by the rules of 1998. A piece is never a page of its own. */
    @ParameterizedTest
    @MethodSource("templates")
    void beginsAsAPageDoes(Path template) throws IOException {
        assertThat(Files.readString(template)).startsWith("<!DOCTYPE html>");
    }

    private static boolean isInline(Attribute attribute) {
        var name = attribute.getKey().replaceFirst("^(th:|data-th-)", "");
        return name.equals("style") || name.equals("styleappend") || name.matches("on[a-z]+") || name.startsWith("hx-on")
                || attribute.getValue().strip().toLowerCase().startsWith("javascript:");
    }
}
