package app.headsup.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.context.NoSuchMessageException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.util.DisconnectedClientHelper;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the answer to a request that failed: a page, the same words as a fragment for htmx, or problem+json for a client
 * that asks for it. Needs neither the database nor a session, because either may be what failed.
 */
@Component
class ErrorAnswer {

    private static final Logger log = LoggerFactory.getLogger(ErrorAnswer.class);

    private final ThymeleafViewResolver views;
    private final MessageSource messages;
    private final JsonMapper json;

    ErrorAnswer(ThymeleafViewResolver views, MessageSource messages, JsonMapper json) {
        this.views = views;
        this.messages = messages;
        this.json = json;
    }

    void write(Failure failure, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (failure.thrown() != null && DisconnectedClientHelper.isClientDisconnectedException(failure.thrown())) {
            return;
        }
        var reference = note(failure, request);
        if (response.isCommitted()) {
            return;
        }
        response.setStatus(failure.trouble().status.value());
        if (failure.retryAfter() > 0) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(failure.retryAfter()));
        }
        switch (Reader.of(request)) {
            case PAGE -> page("error/page", failure, reference, request, response);
            case FRAGMENT -> fragment(failure, reference, request, response);
            case PROGRAM -> problem(failure, reference, request, response);
            case STREAM -> { }
        }
    }

    /** A fault gets a number that the reader can tell us and the log can be searched for; else null. */
    private String note(Failure failure, HttpServletRequest request) {
        var asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        var where = request.getMethod() + " " + (asked != null ? asked : request.getRequestURI());
        if (failure.trouble() == Trouble.FAULT) {
            var reference = UUID.randomUUID().toString().substring(0, 8);
            log.error("Fault {} at {}", reference, where, failure.thrown());
            return reference;
        }
        if (failure.trouble() == Trouble.BUSY || failure.trouble() == Trouble.STALE) {
            log.warn("{} at {}: {}", failure.trouble(), where, String.valueOf(failure.thrown()));
        }
        return null;
    }

    /** Into the flash area, whatever the element that asked would have swapped: its own content stays as it was. */
    private void fragment(Failure failure, String reference, HttpServletRequest request,
            HttpServletResponse response) throws ServletException {
        response.setHeader("HX-Retarget", "#flash");
        response.setHeader("HX-Reswap", "innerHTML");
        response.setHeader("HX-Reselect", "unset");
        page("error/page :: words", failure, reference, request, response);
    }

    private void page(String view, Failure failure, String reference, HttpServletRequest request,
            HttpServletResponse response) throws ServletException {
        var locale = RequestContextUtils.getLocale(request);
        var model = new LinkedHashMap<String, Object>();
        model.put("words", failure.words());
        model.put("sentence", sentence(failure, locale));
        model.put("differences", failure.differences());
        model.put("reference", reference);
        try {
            views.resolveViewName(view, locale).render(model, new Sessionless(request), response);
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    private void problem(Failure failure, String reference, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var locale = RequestContextUtils.getLocale(request);
        var body = new LinkedHashMap<String, Object>();
        body.put("title", messages.getMessage(failure.words() + ".title", null, locale));
        body.put("status", failure.trouble().status.value());
        body.put("detail", sentence(failure, locale));
        if (reference != null) {
            body.put("reference", reference);
        }
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(response.getOutputStream(), body);
    }

    /** A refusal whose sentence was forgotten still gets a page; the bundle test is where it is caught. */
    private String sentence(Failure failure, Locale locale) {
        try {
            return messages.getMessage(failure.sentence(), locale);
        } catch (NoSuchMessageException missing) {
            log.error("A refusal without its sentence: {}", missing.getMessage());
            return messages.getMessage("error.unreadable.text", null, locale);
        }
    }

    /** Thymeleaf looks for a session before it draws anything; on an error page there is none to find. */
    private static final class Sessionless extends HttpServletRequestWrapper {

        Sessionless(HttpServletRequest request) {
            super(request);
        }

        @Override
        public HttpSession getSession(boolean create) {
            return null;
        }

        @Override
        public HttpSession getSession() {
            return null;
        }
    }

    /** Who reads the answer. A stream has no place for words; its status is all it can take. */
    private enum Reader {
        PAGE, FRAGMENT, PROGRAM, STREAM;

        static Reader of(HttpServletRequest request) {
            var accept = String.valueOf(request.getHeader(HttpHeaders.ACCEPT));
            if (accept.contains(MediaType.TEXT_EVENT_STREAM_VALUE)) {
                return STREAM;
            }
            if ("true".equals(request.getHeader("HX-Request"))) {
                return FRAGMENT;
            }
            return accept.contains("json") && !accept.contains("html") ? PROGRAM : PAGE;
        }
    }
}
