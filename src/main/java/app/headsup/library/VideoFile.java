package app.headsup.library;

import app.headsup.web.Refusal;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.tika.Tika;

/** What a file is, by its bytes: an MP4 or WebM with a picture, and how long. Its name says nothing here. */
record VideoFile(String contentType, int durationMs) {

    private static final Tika MAGIC = new Tika();
    private static final long LONGEST = Duration.ofHours(6).toMillis();

    static VideoFile of(Path path) {
        try (var file = new FileBytes(path)) {
            String type = type(path);
            long millis = type.equals("video/mp4") ? Mp4Length.read(file) : WebmLength.read(file);
            Refuse.when(millis <= 0, "library.video.unreadable");
            Refuse.when(millis > LONGEST, "library.video.endless");
            return new VideoFile(type, (int) millis);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String type(Path path) throws IOException {
        try (var bytes = new BufferedInputStream(Files.newInputStream(path))) {
            return switch (MAGIC.detect(bytes)) {
                case "video/mp4", "application/mp4", "video/x-m4v", "audio/mp4", "video/3gpp", "video/quicktime" ->
                        mp4(path);
                case "video/webm", "application/x-matroska", "video/x-matroska" -> "video/webm";
                default -> throw new Refusal("library.video.not-a-video");
            };
        }
    }

    /** MP4 grew out of QuickTime and magic takes one for the other; the file's first brand tells which it wants to be. */
    private static String mp4(Path path) throws IOException {
        try (var bytes = Files.newInputStream(path)) {
            String brand = new String(bytes.readNBytes(12), StandardCharsets.ISO_8859_1);
            Refuse.when(!brand.startsWith("ftyp", 4) || brand.endsWith("qt  "), "library.video.quicktime");
            return "video/mp4";
        }
    }
}
