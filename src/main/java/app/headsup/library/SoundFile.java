package app.headsup.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;

/** What a recording is, by its bytes: sound alone, as WebM or MP4, and for how long. Its name says nothing here. */
record SoundFile(String contentType, int durationMs) {

    /** A minute, and what a browser takes to stop. */
    private static final long LONGEST = Duration.ofSeconds(62).toMillis();
    private static final long WEBM = 0x1A45DFA3L;
    private static final long FTYP = 0x66747970L;

    static SoundFile of(Path path) {
        try (var file = new FileBytes(path)) {
            Refuse.when(file.length() < 8, "library.voice.not-sound");
            long first = file.number(4);
            boolean mp4 = file.number(4) == FTYP;
            Refuse.when(!mp4 && first != WEBM, "library.voice.not-sound");
            file.seek(0);
            long millis = mp4 ? Mp4Length.ofSound(file) : WebmLength.ofSound(file);
            Refuse.when(millis <= 0, "library.voice.not-sound");
            Refuse.when(millis > LONGEST, "library.voice.too-long");
            return new SoundFile(mp4 ? "audio/mp4" : "audio/webm", (int) millis);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
