package app.headsup.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A page with everything on it, as a module would write it, read as a browser reads it. */
@SpringBootTest(classes = PagesOnly.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(PagesTest.Everything.class)
class PagesTest {

    private final HttpClient browser = HttpClient.newBuilder().cookieHandler(new CookieManager())
            .followRedirects(Redirect.NORMAL).build();

    @LocalServerPort
    int port;

    @Test
    void framesThePage() throws Exception {
        var page = page(get("/everything?week=2"));
        assertThat(page.title()).isEqualTo("Everything");
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select("main").size()).isEqualTo(1);
        assertThat(page.select("nav a[aria-current]").eachText()).containsExactly("Save");
        assertThat(page.select("details.menu summary").text()).isEqualTo("Ms. Rivera");
        assertThat(page.select("form[action=/sign-out][method=post]")).hasSize(1);
    }

    @Test
    void switchesTheLanguageAndComesBack() throws Exception {
        var answer = post("/language", "language=es&page=/everything?week%3D2");
        assertThat(answer.uri().getPath() + "?" + answer.uri().getQuery()).isEqualTo("/everything?week=2");
        var page = page(answer);
        assertThat(page.select("html").attr("lang")).isEqualTo("es");
        assertThat(page.select(".pill.together").text()).isEqualTo("En grupo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"//elsewhere.example/", "https://elsewhere.example/", "/%5Celsewhere.example", "everything"})
    void neverComesBackSomewhereElse(String page) throws Exception {
        var answer = HttpClient.newHttpClient().send(postTo("/language", "language=es&page=" + page),
                BodyHandlers.ofString());
        assertThat(answer.headers().firstValue("Location")).hasValue("/");
    }

    @Test
    void drawsTheShareBarWithoutStyleAttributes() throws Exception {
        var share = page(get("/everything")).select("figure.share");
        assertThat(share.select("rect.screen").attr("width")).isEqualTo("25.0%");
        assertThat(share.select("rect.together").attr("x")).isEqualTo("25.0%");
        assertThat(share.select("figcaption").text()).isEqualTo("On screen 10 min · Together 30 min");
    }

    @Test
    void saysBesideTheFieldWhatIsWrongAndKeepsWhatWasTyped() throws Exception {
        var answer = post("/everything", "title=&minutes=a+few&questions%5B0%5D.text=");
        assertThat(answer.statusCode()).isEqualTo(422);
        var page = page(answer);
        assertThat(page.select("[data-errors] a").eachAttr("href"))
                .containsExactlyInAnyOrder("#title", "#minutes", "#questions0.text");
        var minutes = page.getElementById("minutes");
        assertThat(minutes.val()).isEqualTo("a few");
        assertThat(minutes.attr("aria-invalid")).isEqualTo("true");
        assertThat(page.getElementById("minutes-wrong").text()).isEqualTo("Please write a whole number.");
        assertThat(page.getElementById("title").attr("aria-describedby")).isEqualTo("title-help title-wrong");
        assertThat(page.select("label[for=questions0.text]")).hasSize(1);
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void leavesASentenceForTheNextPageOnce() throws Exception {
        var page = page(post("/everything", "title=Ratios&minutes=4&questions%5B0%5D.text=Why"));
        assertThat(page.select("#flash .notice.done").text()).isEqualTo("If you ask for help, tell them this number: 7");
        assertThat(page(get("/everything")).select("#flash").text()).isEmpty();
    }

    @Test
    void failsWhenATemplateAsksForASentenceNobodyWrote() throws Exception {
        assertThat(get("/wordless").statusCode()).isEqualTo(500);
    }

    @Test
    void namesStaticFilesByTheirContentAndLetsThemBeKept() throws Exception {
        var page = page(get("/everything"));
        var files = page.select("link[rel=stylesheet], link[rel=icon]").eachAttr("href");
        files.addAll(page.select("script").eachAttr("src"));
        assertThat(files).hasSizeGreaterThanOrEqualTo(7).allMatch(file -> file.matches(".*[0-9a-f]{12}.*"));
        for (var file : files) {
            var answer = get(file);
            assertThat(answer.statusCode()).as(file).isEqualTo(200);
            assertThat(answer.headers().firstValue("Cache-Control").orElse("")).as(file).contains("max-age=31536000");
        }
    }

    @Test
    void sendsPagesAndStylesCompressed() throws Exception {
        var style = page(get("/everything")).select("link[href*=theme]").attr("href");
        for (var path : List.of("/everything", style)) {
            var answer = send(request(path).header("Accept-Encoding", "gzip").build());
            assertThat(answer.headers().firstValue("Content-Encoding")).as(path).hasValue("gzip");
        }
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path).build());
    }

    private HttpResponse<String> post(String path, String form) throws IOException, InterruptedException {
        return send(postTo(path, form));
    }

    private HttpRequest postTo(String path, String form) {
        return request(path).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)).build();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return browser.send(request, BodyHandlers.ofString());
    }

    private static Document page(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body());
    }

    @Controller
    static class Everything {

        @ModelAttribute("nav")
        List<NavLink> nav() {
            return List.of(new NavLink("form.cancel", "/other"), new NavLink("form.save", "/everything"));
        }

        @ModelAttribute("signedInAs")
        String signedInAs() {
            return "Ms. Rivera";
        }

        @ModelAttribute("minutes")
        Map<String, Integer> minutes() {
            return Map.of("together", 30, "screen", 10);
        }

        @GetMapping("/everything")
        String everything(@ModelAttribute("lesson") LessonForm form) {
            return "test/everything";
        }

        @PostMapping("/everything")
        ModelAndView create(@ModelAttribute("lesson") @Valid LessonForm form, BindingResult binding,
                RedirectAttributes redirect) {
            if (binding.hasErrors()) {
                return new ModelAndView("test/everything", HttpStatus.UNPROCESSABLE_CONTENT);
            }
            redirect.addFlashAttribute("flash", Flash.done("error.reference", "7"));
            return new ModelAndView("redirect:/everything");
        }

        @GetMapping("/wordless")
        String wordless() {
            return "test/wordless";
        }
    }

    /** A form as modules write them. */
    public static class LessonForm {

        @NotBlank
        private String title;
        @NotNull
        private Integer minutes;
        private List<@Valid QuestionForm> questions = List.of(new QuestionForm());

        public String getTitle() {
            return title;
        }

        public void setTitle(String title) {
            this.title = title;
        }

        public Integer getMinutes() {
            return minutes;
        }

        public void setMinutes(Integer minutes) {
            this.minutes = minutes;
        }

        public List<QuestionForm> getQuestions() {
            return questions;
        }

        public void setQuestions(List<QuestionForm> questions) {
            this.questions = questions;
        }
    }

    /** A part of it. */
    public static class QuestionForm {

        @NotBlank
        private String text;

        public String getText() {
            return text;
        }

        public void setText(String text) {
            this.text = text;
        }
    }
}
