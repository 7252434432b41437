package app.headsup.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Whatever a controller throws becomes an answer in plain words; a module may put its own advice in front. */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class ErrorPages {

    private final ErrorAnswer answer;

    ErrorPages(ErrorAnswer answer) {
        this.answer = answer;
    }

    @ExceptionHandler
    void answer(Exception thrown, HttpServletRequest request, HttpServletResponse response) throws Exception {
        if (isForTheDoor(thrown, request)) {
            throw thrown;
        }
        answer.write(Failure.of(thrown), request, response);
    }

    /** Somebody who isn't signed in is not forbidden yet: Spring Security asks them to sign in first. */
    private static boolean isForTheDoor(Exception thrown, HttpServletRequest request) {
        return thrown instanceof AuthenticationException
                || thrown instanceof AccessDeniedException && request.getUserPrincipal() == null;
    }
}
