package app.headsup.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** A signed-in person meets 403 where a page isn't for their role, and 404 where there is no such page. */
class UnlistedIsNotFound implements AccessDeniedHandler {

    private final AccessDeniedHandler forbidden = new AccessDeniedHandlerImpl();

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        if (Routes.ALL.stream().anyMatch(route -> PathPatternRequestMatcher.withDefaults()
                .matcher(route.pattern()).matches(request))) {
            forbidden.handle(request, response, denied);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
