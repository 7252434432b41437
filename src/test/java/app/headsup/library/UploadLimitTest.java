package app.headsup.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.headsup.HeadsupTest;
import app.headsup.TestSchool;
import app.headsup.roster.Registrar;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** More than the server takes, sent as a browser sends it: the limit is the container's, so MockMvc never meets it. */
@HeadsupTest
class UploadLimitTest {

    static final long TOO_MANY_BYTES = 201L * 1024 * 1024;

    @LocalServerPort
    int port;
    @Autowired
    Library library;
    @Autowired
    Registrar registrar;

    final HttpClient browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    TestSchool school;

    @BeforeEach
    void aSchool() {
        school = new TestSchool(registrar);
    }

    @Test
    void aFileBeyondTheLimitIsRefusedInPlainWords() throws Exception {
        signIn();
        var answer = upload(TOO_MANY_BYTES);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(Jsoup.parse(answer.body()).select("h1").text()).isEqualTo("That file is too large");
        assertThat(school.in(() -> library.units())).isEmpty();
    }

    @Test
    void aStrangersFileIsNotTakenIn() throws Exception {
        assertThat(upload(1000).statusCode()).isEqualTo(403);
    }

    private void signIn() throws Exception {
        String email = school.emails.get(school.teacher.personId());
        var form = HttpRequest.newBuilder(at("/sign-in")).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("_csrf=" + typed(token("/sign-in")) + "&email=" + typed(email)
                        + "&password=" + typed("correct horse")));
        assertThat(browser.send(form.build(), BodyHandlers.discarding()).statusCode()).isBetween(300, 399);
    }

    private HttpResponse<String> upload(long bytes) throws Exception {
        String before = "--line\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n%s\r\n--line\r\n"
                .formatted(token("/teach/library/lessons/new"))
                + "Content-Disposition: form-data; name=\"video\"; filename=\"long.mp4\"\r\n\r\n";
        var form = HttpRequest.newBuilder(at("/teach/library/lessons")).header("Accept", "text/html")
                .header("Content-Type", "multipart/form-data; boundary=line").POST(body(before, bytes, "\r\n--line--\r\n"));
        return browser.send(form.build(), BodyHandlers.ofString());
    }

    private static BodyPublisher body(String before, long zeros, String after) {
        byte[] start = before.getBytes(StandardCharsets.UTF_8);
        byte[] end = after.getBytes(StandardCharsets.UTF_8);
        return BodyPublishers.fromPublisher(BodyPublishers.ofInputStream(() -> new SequenceInputStream(
                        new SequenceInputStream(new java.io.ByteArrayInputStream(start), new Zeros(zeros)),
                        new java.io.ByteArrayInputStream(end))),
                start.length + zeros + end.length);
    }

    private String token(String path) throws Exception {
        var page = browser.send(HttpRequest.newBuilder(at(path)).header("Accept", "text/html").build(),
                BodyHandlers.ofString());
        return Jsoup.parse(page.body()).select("input[name=_csrf]").attr("value");
    }

    private URI at(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private static String typed(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** A long file of nothing, without holding it. */
    private static class Zeros extends InputStream {

        private long left;

        Zeros(long count) {
            left = count;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            if (left <= 0) {
                return -1;
            }
            int count = (int) Math.min(length, left);
            java.util.Arrays.fill(into, offset, offset + count, (byte) 0);
            left -= count;
            return count;
        }
    }
}
