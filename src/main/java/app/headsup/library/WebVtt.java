package app.headsup.library;

import app.headsup.web.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/**
 * A caption file as the WebVTT standard reads it: header, notes, styles and regions are stepped over, cues become a
 * transcript in plain text. What isn't a caption file is refused with the line that is wrong.
 *
 * @param text the file with its line ends made alike; served as it is
 */
record WebVtt(String text, List<Cue> cues) {

    private static final String TIME = "((?:\\d{2,}:)?[0-5]\\d:[0-5]\\d\\.\\d{3})";
    private static final Pattern TIMING = Pattern.compile(TIME + "[ \t]*-->[ \t]*" + TIME + "(?:[ \t].*)?");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final int MOST_CHARACTERS = 500_000;

    /** @throws Refusal with the number of the first line that can't be read */
    static WebVtt parse(String file) {
        String text = file.replace("\r\n", "\n").replace('\r', '\n').replace('\0', '\uFFFD');
        text = text.startsWith("\uFEFF") ? text.substring(1) : text;
        Refuse.longerThan(MOST_CHARACTERS, text, "library.captions.too-long");
        Refuse.when(!text.matches("(?s)WEBVTT(?:[ \t\n].*)?"), "library.captions.header");
        var cues = new Reading(text.split("\n", -1)).cues();
        Refuse.when(cues.isEmpty(), "library.captions.none");
        return new WebVtt(text, List.copyOf(cues));
    }

    /** Goes through the file once, block by block. */
    private static class Reading {

        private final String[] lines;
        private final List<Cue> cues = new ArrayList<>();
        private int at;

        Reading(String[] lines) {
            this.lines = lines;
        }

        List<Cue> cues() {
            skipHeader();
            while (at < lines.length) {
                if (lines[at].isBlank()) {
                    at++;
                } else if (lines[at].matches("(NOTE|STYLE|REGION)([ \t].*)?")) {
                    skipBlock();
                } else {
                    cue();
                }
            }
            return cues;
        }

        private void skipHeader() {
            while (at < lines.length && !lines[at].isBlank() && !lines[at].contains("-->")) {
                at++;
            }
        }

        private void skipBlock() {
            while (at < lines.length && !lines[at].isBlank()) {
                at++;
            }
        }

        private void cue() {
            if (!lines[at].contains("-->")) {
                at++;
            }
            Matcher timing = TIMING.matcher(at < lines.length ? lines[at].strip() : "");
            Refuse.when(!timing.matches(), "library.captions.line", Math.min(at + 1, lines.length));
            int start = millis(timing.group(1));
            int end = millis(timing.group(2));
            Refuse.when(end <= start, "library.captions.backwards", at + 1);
            int first = ++at;
            skipBlock();
            String words = plain(String.join(" ", List.of(lines).subList(first, at)));
            if (!words.isEmpty()) {
                cues.add(new Cue(start, end, words));
            }
        }

        private static String plain(String markup) {
            return HtmlUtils.htmlUnescape(TAG.matcher(markup).replaceAll("")).replaceAll("\\s+", " ").strip();
        }

        private static int millis(String time) {
            String[] parts = time.split("[:.]");
            int last = parts.length - 1;
            long hours = last == 3 ? Long.parseLong(parts[0]) : 0;
            Refuse.when(hours > 99, "library.captions.header");
            return (int) (hours * 3_600_000) + Integer.parseInt(parts[last - 2]) * 60_000
                    + Integer.parseInt(parts[last - 1]) * 1000 + Integer.parseInt(parts[last]);
        }
    }
}
