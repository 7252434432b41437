package app.headsup.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** Begins and ends sessions, whichever way a person proved who they are. */
@Component
public class SignIn {

    private final SecurityContextRepository contexts;
    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final LocaleResolver locales;
    private final ApplicationEventPublisher events;

    SignIn(SecurityContextRepository contexts, FindByIndexNameSessionRepository<? extends Session> sessions,
            LocaleResolver locales, ApplicationEventPublisher events) {
        this.contexts = contexts;
        this.sessions = sessions;
        this.locales = locales;
        this.events = events;
    }

    /** Signs the person in under a new session id, in their own language, and answers where their day begins. */
    public String begin(CurrentUser user, HttpServletRequest request, HttpServletResponse response) {
        request.getSession();
        request.changeSessionId();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new SignedIn(user));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        locales.setLocale(request, response, user.locale());
        return "redirect:" + user.role().home();
    }

    /** Ends every session of the person, on all nodes and devices. */
    public void endAll(UUID schoolId, UUID personId) {
        sessions.findByPrincipalName(SignedIn.name(schoolId, personId)).keySet().forEach(sessions::deleteById);
        events.publishEvent(new SessionsEnded(schoolId, personId));
    }
}
