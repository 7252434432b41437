package app.headsup.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the server's programs said while starting, in English: the binaries carry no translations.
 *
 * @param file absent until the first of them starts
 */
record StartLog(Path file) {

    private static final Pattern GAVE_UP = Pattern.compile("^pg_ctl: could not ", Pattern.MULTILINE);

    /** The first complaint is the cause, those after it are consequences. */
    private static final Pattern COMPLAINT =
            Pattern.compile("^(?:.*(?:ERROR|FATAL|PANIC):  |initdb: error: |pg_ctl: |unshare: )(.+)$", Pattern.MULTILINE);

    boolean gaveUp() {
        return GAVE_UP.matcher(text()).find();
    }

    /** One line, without time stamps; empty when nothing was said. */
    String reason() {
        Matcher complaint = COMPLAINT.matcher(text());
        return complaint.find() ? complaint.group(1).strip() : "";
    }

    private String text() {
        try {
            return Files.exists(file) ? Files.readString(file, StandardCharsets.ISO_8859_1) : "";
        } catch (IOException e) {
            return "";
        }
    }
}
