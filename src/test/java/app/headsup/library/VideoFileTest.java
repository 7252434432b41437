package app.headsup.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.headsup.web.Refusal;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** On small files made by ffmpeg: {@code src/test/resources/video}. */
class VideoFileTest {

    static final Path VIDEOS = Path.of("src/test/resources/video");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
            "three-seconds.mp4, video/mp4, 3000",
            "three-seconds.webm, video/webm, 3008",
            "eleven-minutes.mp4, video/mp4, 660000",
            // as a browser records: no Duration, no sizes
            "recorded-in-a-browser.webm, video/webm, 2990",
            // as a phone or browser records: fragments, a header that says 0
            "recorded-in-pieces.mp4, video/mp4, 3000"})
    void readsTypeAndLengthFromTheFileItself(String name, String type, int millis) {
        var video = VideoFile.of(VIDEOS.resolve(name));
        assertThat(video.contentType()).isEqualTo(type);
        assertThat(video.durationMs()).isCloseTo(millis, within(420));
    }

    @Test
    void theNameSaysNothing() throws IOException {
        Path text = Files.writeString(folder.resolve("lesson.mp4"), "This is not a film.\n".repeat(100));
        refuses(text, "library.video.not-a-video");
        Path empty = Files.createFile(folder.resolve("empty.webm"));
        refuses(empty, "library.video.not-a-video");
        Path renamed = Files.copy(VIDEOS.resolve("three-seconds.webm"), folder.resolve("lesson.txt"));
        assertThat(VideoFile.of(renamed).contentType()).isEqualTo("video/webm");
    }

    @Test
    void soundWithoutAPictureIsNoVideo() {
        refuses(VIDEOS.resolve("sound-only.mp4"), "library.video.unreadable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"three-seconds.mp4", "three-seconds.webm", "recorded-in-pieces.mp4",
            "recorded-in-a-browser.webm"})
    void brokenFilesAreRefusedOrReadButNeverHang(String name) throws IOException {
        byte[] whole = Files.readAllBytes(VIDEOS.resolve(name));
        var random = new Random(7);
        for (int i = 0; i < 60; i++) {
            byte[] broken = Arrays.copyOf(whole, i % 2 == 0 ? whole.length : 1 + random.nextInt(whole.length));
            for (int j = 0; j < 20; j++) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt();
            }
            Path file = Files.write(folder.resolve("broken"), broken);
            try {
                assertThat(VideoFile.of(file).durationMs()).isPositive();
            } catch (Refusal expected) {
                assertThat(expected.getCode()).startsWith("library.video.");
            }
        }
    }

    @Test
    void aHeaderThatClaimsAYearIsRefused() throws IOException {
        byte[] bytes = Files.readAllBytes(VIDEOS.resolve("three-seconds.mp4"));
        int mvhd = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf("mvhd");
        ByteBuffer.wrap(bytes).putInt(mvhd + 20, Integer.MAX_VALUE);
        refuses(Files.write(folder.resolve("year.mp4"), bytes), "library.video.endless");
    }

    private static void refuses(Path file, String code) {
        assertThatThrownBy(() -> VideoFile.of(file)).isInstanceOf(Refusal.class)
                .satisfies(refusal -> assertThat(((Refusal) refusal).getCode()).isEqualTo(code));
    }
}
