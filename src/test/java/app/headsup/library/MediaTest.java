package app.headsup.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;

import app.headsup.HeadsupTest;
import app.headsup.TestSchool;
import app.headsup.access.CurrentUser;
import app.headsup.access.Role;
import app.headsup.roster.Registrar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A video of more than two pieces, asked for as players ask. */
@HeadsupTest
class MediaTest {

    static final int SIZE = 2 * MediaStore.PIECE + 1234;

    @Autowired
    MockMvc mvc;
    @Autowired
    Library library;
    @Autowired
    LessonEditor editor;
    @Autowired
    WhereTaught whereTaught;
    @Autowired
    Registrar registrar;
    @TempDir
    Path folder;

    TestSchool school;
    CurrentUser maya;
    UUID lesson;
    byte[] bytes;

    @BeforeEach
    void aVideoOnThePlaylist() throws IOException {
        school = new TestSchool(registrar, "Maya");
        maya = school.students.getFirst();
        lesson = SampleLesson.in(school, editor, "Equal ratios");
        bytes = padded(Files.readAllBytes(SampleLesson.VIDEO));
        Path file = Files.write(folder.resolve("long"), bytes);
        school.in(() -> {
            editor.attachVideo(lesson, school.teacher.personId(), file);
            editor.addCaptions(lesson, Locale.ENGLISH, "WEBVTT\n\n00:00.000 --> 00:01.000\nTwo cups\n");
            whereTaught.teach(school.classroom, lesson, school.teacher.personId());
        });
    }

    @Test
    void playsWholeWithItsTypeAndACacheOfItsOwn() throws Exception {
        var answer = play(get(media()));
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsByteArray()).isEqualTo(bytes);
        assertThat(answer.getContentType()).isEqualTo("video/mp4");
        assertThat(answer.getHeader("Accept-Ranges")).isEqualTo("bytes");
        assertThat(answer.getHeader("Cache-Control")).contains("private").contains("max-age");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @ParameterizedTest
    @CsvSource({"bytes=0-, 0, 1049809", "bytes=0-0, 0, 0", "bytes=100-199, 100, 199",
            "bytes=524287-524288, 524287, 524288", "bytes=1000000-9999999, 1000000, 1049809",
            "bytes=-10, 1049800, 1049809", "bytes=-9999999, 0, 1049809"})
    void answersOneRangeWithExactlyItsBytes(String range, int first, int last) throws Exception {
        assertThat(SIZE).isEqualTo(1_049_810);
        var answer = play(get(media()).header("Range", range));
        assertThat(answer.getStatus()).isEqualTo(206);
        assertThat(answer.getHeader("Content-Range")).isEqualTo("bytes %d-%d/%d".formatted(first, last, SIZE));
        assertThat(answer.getHeader("Content-Length")).isEqualTo(String.valueOf(last - first + 1));
        assertThat(answer.getContentAsByteArray()).isEqualTo(Arrays.copyOfRange(bytes, first, last + 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=1049810-", "bytes=2000000-3000000", "bytes=-0"})
    void aRangeBehindTheEndIsNotThere(String range) throws Exception {
        var answer = play(get(media()).header("Range", range));
        assertThat(answer.getStatus()).isEqualTo(416);
        assertThat(answer.getHeader("Content-Range")).isEqualTo("bytes */" + SIZE);
        assertThat(answer.getContentAsByteArray()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=5-2", "pages=1-2", "bytes=a-b", "bytes=0-1,5-6", "bytes="})
    void whatIsNotOneRangeGetsTheWhole(String range) throws Exception {
        assertThat(play(get(media()).header("Range", range)).getStatus()).isEqualTo(200);
    }

    @Test
    void aCacheThatHasItIsToldSo() throws Exception {
        String etag = play(head(media())).getHeader("ETag");
        assertThat(play(get(media()).header("If-None-Match", etag)).getStatus()).isEqualTo(304);
        var same = get(media()).header("Range", "bytes=0-9");
        assertThat(play(same.header("If-Range", etag)).getStatus()).isEqualTo(206);
        var other = get(media()).header("Range", "bytes=0-9").header("If-Range", "\"another file\"");
        assertThat(play(other).getStatus()).isEqualTo(200);
    }

    @Test
    void headSaysTheSameWithoutTheBytes() throws Exception {
        var answer = play(head(media()));
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getHeader("Content-Length")).isEqualTo(String.valueOf(SIZE));
        assertThat(answer.getContentAsByteArray()).isEmpty();
    }

    @Test
    void captionsComeAsWebVtt() throws Exception {
        String path = "/media/" + school.in(() -> library.lesson(lesson, Locale.ENGLISH)).video().id() + "/captions/";
        var answer = play(get(path + "en.vtt"));
        assertThat(answer.getContentType()).isEqualTo("text/vtt;charset=UTF-8");
        assertThat(answer.getContentAsString()).startsWith("WEBVTT").contains("Two cups");
        assertThat(play(get(path + "es.vtt")).getStatus()).isEqualTo(404);
    }

    @Test
    void reachesThoseWhoseLessonItIsAndNobodyElse() throws Exception {
        assertThat(status(school.guardianOf(maya))).isEqualTo(206);
        assertThat(status(school.mentorOf(maya))).isEqualTo(206);
        assertThat(status(school.teacher)).isEqualTo(206);
        assertThat(status(school.guardianOf())).isEqualTo(404);
        assertThat(status(school.mentorOf())).isEqualTo(404);
        assertThat(status(school.staff(Role.AIDE, "Mx.", "Okafor"))).isEqualTo(404);
        var elsewhere = new TestSchool(registrar, "Noah");
        assertThat(mvc.perform(get(media()).with(elsewhere.as(elsewhere.teacher))).andReturn().getResponse().getStatus())
                .isEqualTo(404);
    }

    private int status(CurrentUser reader) throws Exception {
        return mvc.perform(get(media()).header("Range", "bytes=0-9").with(school.as(reader))).andReturn().getResponse()
                .getStatus();
    }

    private String media() {
        return "/media/" + school.in(() -> library.lesson(lesson, Locale.ENGLISH)).video().mediaId();
    }

    private MockHttpServletResponse play(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(school.as(maya))).andReturn().getResponse();
    }

    /** The film with a box of noise behind it that players step over. */
    private static byte[] padded(byte[] film) {
        var noise = new byte[SIZE - film.length];
        new Random(1).nextBytes(noise);
        java.nio.ByteBuffer.wrap(noise).putInt(noise.length).put("free".getBytes());
        byte[] whole = Arrays.copyOf(film, SIZE);
        System.arraycopy(noise, 0, whole, film.length, noise.length);
        return whole;
    }
}
