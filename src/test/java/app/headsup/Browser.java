package app.headsup;

import static org.assertj.core.api.Assertions.assertThat;

import app.headsup.access.CurrentUser;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * A real Chromium for journeys. It uses the one named in CHROMIUM or found on the machine; where there is none a journey
 * says that it is skipped, unless HEADSUP_BROWSER=required makes that a failure. Each person gets a context of their own.
 *
 * <p>Starting it costs seconds, so a thread starts one and keeps it until the tests are over (Playwright serves only the
 * thread that made it); {@link #close()} ends what its people had open.
 */
public final class Browser implements AutoCloseable {

    private static final String[] PLACES = {"/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"};
    private static final ThreadLocal<com.microsoft.playwright.Browser> CHROMIUM = new ThreadLocal<>();
    private static final String AXE = axe();
    /** Every rule of WCAG 2.2 AA that the page breaks, and where; what holds isn't told. */
    private static final String VIOLATIONS = """
            (rules) => axe.run(document, { resultTypes: ['violations'], runOnly: rules })
              .then((found) => found.violations.map((rule) => `${rule.id}: ${rule.help} `
                + rule.nodes.map((node) => node.html).join(' ')))""";

    private final com.microsoft.playwright.Browser chromium;
    private final List<BrowserContext> people = new ArrayList<>();
    private final String address;

    static {
        // A machine that does much else at once is slow, not wrong.
        PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
    }

    private Browser(com.microsoft.playwright.Browser chromium, String address) {
        this.chromium = chromium;
        this.address = address;
    }

    /** Starts a browser for the application on this port of this machine, or skips the test. */
    public static Browser onPort(int port) {
        var program = installed();
        if (program.isEmpty()) {
            assertThat(System.getenv("HEADSUP_BROWSER")).as("A browser is required and none is installed")
                    .isNotEqualTo("required");
            Assumptions.abort("Skipped: this journey needs Chromium, and none is installed. See docs/development.md.");
        }
        if (CHROMIUM.get() == null || !CHROMIUM.get().isConnected()) {
            CHROMIUM.set(start(program.get()));
        }
        return new Browser(CHROMIUM.get(), "http://localhost:" + port);
    }

    private static com.microsoft.playwright.Browser start(Path program) {
        var playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return playwright.chromium().launch(new LaunchOptions().setExecutablePath(program).setChromiumSandbox(false)
                .setArgs(List.of("--disable-background-networking", "--disable-component-update", "--disable-sync",
                        "--no-first-run", "--autoplay-policy=no-user-gesture-required",
                        // A microphone that beeps and is allowed.
                        "--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream")));
    }

    private static Optional<Path> installed() {
        return Stream.concat(Stream.ofNullable(System.getenv("CHROMIUM")), Stream.of(PLACES)).map(Path::of)
                .filter(Files::isExecutable).findFirst();
    }

    /** Somebody's own browser window: 1280×800, in English. */
    public Page person() {
        return person(options -> options);
    }

    /** As {@link #person()}, with other options: a phone, no script, the dark. */
    public Page person(UnaryOperator<NewContextOptions> options) {
        BrowserContext context = chromium.newContext(options.apply(
                new NewContextOptions().setBaseURL(address).setLocale("en-US").setViewportSize(1280, 800)
                        .setReducedMotion(ReducedMotion.REDUCE)));
        context.setDefaultTimeout(20_000);
        people.add(context);
        return context.newPage();
    }

    /** Comes in as people do: adults by their address, a student of the school's class by name card and PIN. */
    public static void signIn(Page page, TestSchool school, CurrentUser user) {
        if (school.emails.containsKey(user.personId())) {
            page.navigate("/sign-in");
            page.fill("input[type=email]", school.emails.get(user.personId()));
            page.fill("input[type=password]", "correct horse");
            page.click("form:has(input[type=password]) button[type=submit]");
        } else {
            page.navigate("/sign-in/class?code=" + school.classCode());
            page.check("input[value='" + user.personId() + "']");
            page.fill("input[name=pin]", "1234");
            page.click("main form button[type=submit]");
        }
        page.waitForURL(url -> !url.contains("/sign-in"));
    }

    /** A picture for people to look at, below target/screens, when HEADSUP_LOOK is set: nobody looks at every run's. */
    public static void look(Page page, String name) {
        if (System.getenv("HEADSUP_LOOK") != null) {
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screens", name + ".png")).setFullPage(true));
        }
    }

    /** Fails with every rule of WCAG 2.2 AA that the page breaks, and where. */
    public static void assertAccessible(Page page) {
        assertKeeps(page, List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"));
    }

    /** As {@link #assertAccessible} for a page that was asked already in other colours: the contrast alone. */
    public static void assertLegible(Page page) {
        assertKeeps(page, List.of("color-contrast"));
    }

    private static void assertKeeps(Page page, List<String> rules) {
        page.evaluate(AXE);
        assertThat((List<?>) page.evaluate(VIOLATIONS, rules)).as(page.url()).isEmpty();
    }

    /** The script that the library would inject into each page and into one more; its own way takes three times as long. */
    private static String axe() {
        try (var script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        people.forEach(BrowserContext::close);
    }
}
