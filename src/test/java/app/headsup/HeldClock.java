package app.headsup;

import app.headsup.web.SchoolClock;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;

/**
 * Lets a browser live at a moment of the test's choosing, as {@link SchoolClock#at} does for a thread: Tuesday at ten, and
 * fourteen minutes later. What the application does by itself meanwhile happens at the real time.
 */
@TestConfiguration(proxyBeanMethods = false)
public class HeldClock {

    private static final String COOKIE = "held-clock";

    /** From the next request on it is this moment for everybody in this page's browser window. */
    public static void at(Instant moment, Page... pages) {
        for (var page : pages) {
            var address = page.url().replaceFirst("(//[^/]+).*", "$1");
            page.context().addCookies(List.of(new Cookie(COOKIE, moment.toString()).setUrl(address)));
        }
    }

    @Bean
    FilterRegistrationBean<Filter> heldClockFilter(SchoolClock clock) {
        var filter = new FilterRegistrationBean<Filter>((request, response, chain) -> {
            var cookies = ((HttpServletRequest) request).getCookies();
            var moment = cookies == null ? null : Stream.of(cookies).filter(cookie -> cookie.getName().equals(COOKIE))
                    .map(cookie -> Instant.parse(cookie.getValue())).findFirst().orElse(null);
            if (moment == null) {
                chain.doFilter(request, response);
            } else {
                try (var ignored = clock.at(moment)) {
                    chain.doFilter(request, response);
                }
            }
        });
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        filter.setAsyncSupported(true);
        return filter;
    }
}
