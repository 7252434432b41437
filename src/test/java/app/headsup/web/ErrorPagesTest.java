package app.headsup.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@SpringBootTest(classes = PagesOnly.class, webEnvironment = WebEnvironment.RANDOM_PORT, properties = {
    "spring.servlet.multipart.max-file-size=20KB", "spring.servlet.multipart.max-request-size=30KB"})
@Import(ErrorPagesTest.Troubled.class)
class ErrorPagesTest {

    private static final HttpClient browser = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        /trouble/not-found             | 404 | There is nothing here
        /no/such/page                  | 404 | There is nothing here
        /items/not-a-uuid              | 404 | There is nothing here
        /trouble/refusal               | 422 | Please look at this again:
        /trouble/refusal-within        | 422 | Please look at this again:
        /trouble/refusal-without-words | 422 | incomplete or couldn’t be read
        /count                         | 422 | Something is missing
        /count?number=many             | 422 | Something is missing
        /trouble/stale                 | 409 | Somebody else was faster
        /trouble/version               | 409 | Somebody else was faster
        /trouble/lost-race             | 409 | Somebody else was faster
        /trouble/broken-row            | 500 | That was our mistake
        /trouble/slow-down             | 429 | You can try again in 90 seconds.
        /trouble/no-connection         | 503 | try again in 5 seconds
        /trouble/no-transaction        | 503 | Just a moment
        /trouble/pool                  | 503 | Just a moment
        /trouble/slow-query            | 503 | Just a moment
        /trouble/lock                  | 503 | Just a moment
        /trouble/forbidden             | 403 | This isn’t open to you
        /trouble/bug                   | 500 | tell them this number
        /upload                        | 405 | can’t be opened like that
        /outside/pool                  | 503 | Just a moment
        /outside/bug                   | 500 | That was our mistake
        /outside/403                   | 403 | This isn’t open to you
        /outside/413                   | 413 | That file is too large
        /outside/429                   | 429 | A short rest, please
        """)
    void saysInPlainWordsWhatHappened(String path, int status, String words) throws Exception {
        var answer = get(path, "text/html");
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("content-type")).hasValueSatisfying(
                type -> assertThat(type).startsWith("text/html"));
        var page = Jsoup.parse(answer.body());
        assertThat(page.select("main").text()).contains(words).doesNotContain("Exception");
        assertThat(page.select("main h1").text()).isEqualTo(page.title());
        assertThat(page.select("main a").attr("href")).isEqualTo("/");
    }

    @Test
    void asksForPatienceInSeconds() throws Exception {
        assertThat(get("/trouble/slow-down", "text/html").headers().firstValue("Retry-After")).hasValue("90");
        assertThat(get("/trouble/pool", "text/html").headers().firstValue("Retry-After")).hasValue("5");
    }

    @Test
    void speaksTheReadersLanguage() throws Exception {
        var answer = send(request("/trouble/not-found").header("Accept-Language", "es-MX,en;q=0.5").build());
        assertThat(answer.body()).contains("Aquí no hay nada").contains("lang=\"es\"");
    }

    @Test
    void showsBothVersionsOfAStaleEdit() throws Exception {
        var page = Jsoup.parse(get("/trouble/stale", "text/html").body());
        assertThat(page.select("tbody tr").text()).isEqualTo("Save Ratios today Ratios around us");
    }

    @Test
    void putsTheSameWordsIntoTheFlashAreaForHtmx() throws Exception {
        var answer = send(request("/trouble/refusal").header("HX-Request", "true").build());
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().firstValue("HX-Retarget")).hasValue("#flash");
        assertThat(answer.headers().firstValue("HX-Reselect")).hasValue("unset");
        assertThat(answer.body()).contains("Please look at this again:").doesNotContain("<body");
    }

    @Test
    void answersAProgramThatAsksForJson() throws Exception {
        var answer = get("/trouble/refusal", "application/json");
        assertThat(answer.headers().firstValue("content-type")).hasValueSatisfying(
                type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(answer.body()).contains("\"status\":422", "\"detail\":\"Please look at this again:\"");
    }

    @Test
    void writesNoPageIntoAStream() throws Exception {
        var answer = get("/trouble/pool", "text/event-stream");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"25000", "35000", "6000000"})
    void refusesAFileThatIsTooLarge(int bytes) throws Exception {
        var part = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.mp4\"\r\n\r\n"
                + "a".repeat(bytes) + "\r\n--x--\r\n";
        var answer = send(request("/upload").header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofString(part)).build());
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("That file is too large");
    }

    private HttpResponse<String> get(String path, String accept) throws IOException, InterruptedException {
        return send(request(path).header("Accept", accept).build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private static HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return browser.send(request, BodyHandlers.ofString());
    }

    /** Every trouble there is, inside a controller and outside of any. */
    @RestController
    static class Troubled {

        @GetMapping("/trouble/{kind}")
        String trouble(@PathVariable String kind) throws Exception {
            throw named(kind);
        }

        @GetMapping("/items/{id}")
        String item(@PathVariable UUID id) {
            return id.toString();
        }

        @GetMapping("/count")
        String count(@RequestParam int number) {
            return "" + number;
        }

        @PostMapping("/upload")
        String upload(@RequestParam MultipartFile file) {
            return file.getOriginalFilename();
        }

        /** Sessions are in the database: whoever looks for one while it is away fails, and so does the error page. */
        @Bean
        FilterRegistrationBean<Filter> away() {
            var filter = new FilterRegistrationBean<Filter>((request, response, chain) -> chain.doFilter(
                    new HttpServletRequestWrapper((HttpServletRequest) request) {

                        @Override
                        public HttpSession getSession(boolean create) {
                            throw new IllegalStateException("looked for a session");
                        }

                        @Override
                        public HttpSession getSession() {
                            return getSession(true);
                        }
                    }, response));
            filter.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
            return filter;
        }

        /** A failure in a filter, where Spring MVC can't catch it. */
        @Bean
        FilterRegistrationBean<Filter> outside() {
            var filter = new FilterRegistrationBean<Filter>((request, response, chain) -> {
                var kind = ((HttpServletRequest) request).getRequestURI().replace("/outside/", "");
                if (kind.matches("\\d+")) {
                    ((HttpServletResponse) response).sendError(Integer.parseInt(kind));
                } else {
                    throw new IllegalStateException(named(kind));
                }
            });
            filter.addUrlPatterns("/outside/*");
            return filter;
        }

        private static Exception named(String kind) {
            return switch (kind) {
                case "not-found" -> new NotFound();
                case "refusal" -> new Refusal("form.errors");
                case "refusal-within" -> new IllegalStateException(new Refusal("form.errors"));
                case "refusal-without-words" -> new Refusal("nobody.wrote.this");
                case "stale" -> new Stale(List.of(
                        new Stale.Difference("form.save", "Ratios today", "Ratios around us")));
                case "version" -> new ObjectOptimisticLockingFailureException("Lesson", 1);
                case "lost-race" -> new DataIntegrityViolationException("", new SQLException("taken", "23P01"));
                case "broken-row" -> new DataIntegrityViolationException("", new SQLException("null", "23502"));
                case "slow-down" -> new SlowDown(Duration.ofMillis(89_001));
                case "no-connection" -> new CannotGetJdbcConnectionException("", new SQLException());
                case "no-transaction" -> new CannotCreateTransactionException("");
                case "pool" -> new IllegalStateException(new SQLTransientConnectionException("timed out"));
                case "slow-query" -> new QueryTimeoutException("");
                case "lock" -> new CannotAcquireLockException("");
                case "forbidden" -> new AccessDeniedException("");
                default -> new IllegalArgumentException("a bug");
            };
        }
    }
}
