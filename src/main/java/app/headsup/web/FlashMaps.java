package app.headsup.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.support.SessionFlashMapManager;
import org.springframework.web.util.WebUtils;

/**
 * Keeps flash messages in the session, but looks there only when a cookie says that one waits.
 *
 * <p>Spring looks at every request, and our sessions are in the database: without this, every style sheet and every error
 * page would cost a statement, and none could be served while the database is away.
 */
@Component("flashMapManager")
class FlashMaps extends SessionFlashMapManager {

    private static final String COOKIE = "flash";

    @Override
    protected List<FlashMap> retrieveFlashMaps(HttpServletRequest request) {
        boolean waiting = WebUtils.getCookie(request, COOKIE) != null;
        return waiting && request.getDispatcherType() != DispatcherType.ERROR ? super.retrieveFlashMaps(request) : null;
    }

    @Override
    protected void updateFlashMaps(List<FlashMap> flashMaps, HttpServletRequest request, HttpServletResponse response) {
        super.updateFlashMaps(flashMaps, request, response);
        var cookie = ResponseCookie.from(COOKIE, "1").path(request.getContextPath() + "/").httpOnly(true)
                .secure(request.isSecure()).sameSite("Lax").maxAge(flashMaps.isEmpty() ? 0 : getFlashMapTimeout());
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
    }
}
