package app.headsup.benchmark;

import java.util.Arrays;
import java.util.List;

/** The words behind a benchmark's name: {@code board learn seconds=10}. */
final class Options {

    private final List<String> words;

    Options(List<String> words) {
        this.words = words;
    }

    boolean has(String word) {
        return words.contains(word);
    }

    String text(String name, String otherwise) {
        return Arrays.stream(all(name)).findFirst().orElse(otherwise);
    }

    /** Each {@code name=value} of this name. */
    String[] all(String name) {
        return words.stream().filter(word -> word.startsWith(name + "=")).map(word -> word.substring(name.length() + 1))
                .toArray(String[]::new);
    }

    int number(String name, int otherwise) {
        return Integer.parseInt(text(name, "" + otherwise));
    }
}
