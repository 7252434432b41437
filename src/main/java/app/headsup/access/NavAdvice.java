package app.headsup.access;

import app.headsup.web.NavLink;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page its reader and the few places their role goes to. */
@ControllerAdvice
class NavAdvice {

    @ModelAttribute("user")
    CurrentUser user(@AuthenticationPrincipal CurrentUser user) {
        return user;
    }

    @ModelAttribute("signedInAs")
    String signedInAs(@AuthenticationPrincipal CurrentUser user) {
        return user == null ? null : user.name();
    }

    @ModelAttribute("nav")
    List<NavLink> nav(@AuthenticationPrincipal CurrentUser user) {
        return user == null ? List.of() : switch (user.role()) {
            case TEACHER -> List.of(new NavLink("nav.today", "/teach"), new NavLink("nav.alerts", "/teach/alerts"),
                    new NavLink("nav.library", "/teach/library"), new NavLink("nav.check-ins", "/mentor"));
            case AIDE -> List.of(new NavLink("nav.today", "/teach"));
            case FACILITATOR -> List.of(new NavLink("nav.check-ins", "/mentor"),
                    new NavLink("nav.alerts", "/mentor/alerts"), new NavLink("nav.today", "/teach"));
            case MENTOR -> List.of(new NavLink("nav.check-ins", "/mentor"),
                    new NavLink("nav.alerts", "/mentor/alerts"));
            case STUDENT -> List.of(new NavLink("nav.learn", "/learn"));
            case GUARDIAN -> List.of(new NavLink("nav.family", "/family"));
            case ADMIN -> List.of(new NavLink("nav.admin", "/admin"));
        };
    }
}
