package app.headsup.library;

import java.util.List;
import java.util.stream.Stream;

/** A list kept as text, one entry a line: what teachers type is what is stored. */
final class Lines {

    private Lines() {
    }

    static List<String> of(String text) {
        return text == null ? List.of() : clean(text.lines().toList());
    }

    static List<String> clean(List<String> lines) {
        return lines.stream().flatMap(String::lines).map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    static String join(List<String> lines) {
        return String.join("\n", lines);
    }

    /**
     * Problems or answers: apart by an empty line, so that one may run over several; where there is no empty line at
     * all, each line is one. Numbers in front go, the page gives its own.
     */
    static List<String> problems(String text) {
        String plain = text.replace("\r", "").strip();
        Stream<String> blocks = plain.contains("\n\n") ? Stream.of(plain.split("\n\\s*\n")) : plain.lines();
        return blocks.map(String::strip).filter(block -> !block.isEmpty())
                .map(block -> block.replaceFirst("^\\d{1,2}[.)]\\s+", "")).toList();
    }
}
