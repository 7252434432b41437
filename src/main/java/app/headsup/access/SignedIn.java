package app.headsup.access;

import java.util.List;
import java.util.UUID;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** A person who has proved who they are; what a session keeps. Sessions are indexed by its name. */
public final class SignedIn extends AbstractAuthenticationToken {

    private final CurrentUser user;

    public SignedIn(CurrentUser user) {
        super(List.of(new SimpleGrantedAuthority(user.role().name())));
        this.user = user;
        setAuthenticated(true);
    }

    @Override
    public CurrentUser getPrincipal() {
        return user;
    }

    /** Nothing is kept that could be stolen. */
    @Override
    public Object getCredentials() {
        return null;
    }

    /** One person of one school, as {@link SignIn#endAll} looks for them. */
    @Override
    public String getName() {
        return name(user.schoolId(), user.personId());
    }

    static String name(UUID schoolId, UUID personId) {
        return schoolId + "/" + personId;
    }
}
