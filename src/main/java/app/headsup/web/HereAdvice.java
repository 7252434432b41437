package app.headsup.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells every page where it is; the layout marks the navigation with it. */
@ControllerAdvice
class HereAdvice {

    @ModelAttribute("here")
    Here here(HttpServletRequest request) {
        return new Here(request.getRequestURI().substring(request.getContextPath().length()), request.getQueryString());
    }
}
