package app.headsup.access;

import java.util.Set;
import org.springframework.http.HttpMethod;

/** One address of the app and the roles that may call it; with no roles it is open to everybody. */
record Route(HttpMethod method, String pattern, Set<Role> roles) {

    static Route open(HttpMethod method, String pattern) {
        return new Route(method, pattern, Set.of());
    }

    static Route only(HttpMethod method, String pattern, Role... roles) {
        return new Route(method, pattern, Set.of(roles));
    }

    boolean isOpen() {
        return roles.isEmpty();
    }
}
