package app.headsup.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestHandler;

/**
 * Answers for what failed outside a controller: in a filter, in the container, while a template was rendered.
 *
 * <p>A bare request handler rather than a controller, so that no {@code @ModelAttribute} of another module runs here and
 * asks the database that may just have failed.
 */
@Component("/error")
class ContainerErrors implements ErrorController, HttpRequestHandler {

    private final ErrorAnswer answer;

    ContainerErrors(ErrorAnswer answer) {
        this.answer = answer;
    }

    @Override
    public void handleRequest(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var thrown = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        // The exception knows more than the 500 that the container makes of it; a visit by hand has neither.
        var status = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        answer.write(thrown != null ? Failure.of(thrown) : Failure.of(status), request, response);
    }
}
