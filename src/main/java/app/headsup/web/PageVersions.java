package app.headsup.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.WebRequest;

/**
 * Lets a live page ask whether it is still what it was, before anything of it is read. No browser keeps our pages; the page
 * itself carries its version ({@code th:data-version="${pageVersion}"}) and {@code live.js} sends it along.
 */
@Component
public class PageVersions {

    private static final long MINUTE = Duration.ofMinutes(1).toMillis();

    private final Clock clock;

    PageVersions(Clock clock) {
        this.clock = clock;
    }

    /**
     * True when this session has this very page in this language, from this minute, because pages show minutes. It is
     * answered 304 then; the caller returns null. Ask after finding out that the reader may see the page.
     *
     * @param version another one whenever what the page shows has changed
     */
    public boolean unchanged(WebRequest request, String version) {
        var whole = String.join("|", version, request.getSessionId(), LocaleContextHolder.getLocale().getLanguage(),
                Long.toString(clock.millis() / MINUTE));
        // Weak, because what is compressed on its way is no longer the same bytes.
        var tag = "W/\"" + UUID.nameUUIDFromBytes(whole.getBytes(StandardCharsets.UTF_8)) + "\"";
        request.setAttribute("pageVersion", tag, RequestAttributes.SCOPE_REQUEST);
        return request.checkNotModified(tag);
    }
}
