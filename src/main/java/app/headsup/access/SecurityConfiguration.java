package app.headsup.access;

import jakarta.servlet.DispatcherType;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestHeaderRequestMatcher;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

import java.util.Map;
import java.util.regex.Pattern;

/** The walls: deny by default, one list of routes, no inline script or style, cookies that leave only over TLS. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String CONTENT_SECURITY_POLICY = String.join("; ",
            "default-src 'self'", "img-src 'self' data:", "media-src 'self' blob:", "style-src 'self'",
            "script-src 'self'", "object-src 'none'", "base-uri 'none'", "form-action 'self'",
            "frame-ancestors 'none'");

    /** A student's pages, on which they may say something in place of writing it. */
    private static final Pattern MAY_SPEAK = Pattern.compile("/learn(/lessons/[^/]+)?");

    private static final String[] STATIC = {
            "/webjars/**", "/js/**", "/fonts/**", "/*.css", "/icon*.svg", "/favicon.ico"};

    @Bean
    SecurityFilterChain walls(HttpSecurity http) throws Exception {
        return http
                .authorizeHttpRequests(SecurityConfiguration::allowListedRoutes)
                .addFilterBefore(new UploadsNeedAReader(), CsrfFilter.class)
                .addFilterBefore(new SchoolFilter(), AuthorizationFilter.class)
                .requestCache(cache -> cache.disable())
                .anonymous(anonymous -> { })
                .logout(logout -> logout.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in"))
                .exceptionHandling(handling -> handling
                        .accessDeniedHandler(new UnlistedIsNotFound())
                        .defaultAuthenticationEntryPointFor(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED),
                                new RequestHeaderRequestMatcher("HX-Request"))
                        .defaultAuthenticationEntryPointFor(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED),
                                new RequestHeaderRequestMatcher("X-Requested-With", "fetch"))
                        .defaultAuthenticationEntryPointFor(new LoginUrlAuthenticationEntryPoint("/sign-in"),
                                request -> true))
                .headers(headers -> headers
                        .contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_SECURITY_POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .addHeaderWriter((request, response) -> response.setHeader("Permissions-Policy",
                                "camera=(), geolocation=(), microphone=(%s), payment=(), usb=()"
                                        .formatted(MAY_SPEAK.matcher(request.getRequestURI()).matches() ? "self" : ""))))
                .build();
    }

    private static void allowListedRoutes(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR, DispatcherType.ASYNC).permitAll();
        requests.requestMatchers(STATIC).permitAll();
        requests.requestMatchers("/error", "/actuator/health/**").permitAll();
        for (Route route : Routes.ALL) {
            var matched = requests.requestMatchers(
                    PathPatternRequestMatcher.withDefaults().matcher(route.method(), route.pattern()));
            if (route.isOpen()) {
                matched.permitAll();
            } else {
                matched.hasAnyAuthority(route.roles().stream().map(Role::name).toArray(String[]::new));
            }
        }
        requests.anyRequest().denyAll();
    }

    /** Nobody measures each of the sixteen filters in front of a page by itself; doing so cost every page. */
    @Bean
    SecurityObservationSettings unmeasuredFilters() {
        return SecurityObservationSettings.noObservations();
    }

    /** PostgreSQL keeps no text with a NUL in it; nobody types one. Refused at the door. */
    @Bean
    HttpFirewall noNulls() {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterValues(value -> value.indexOf('\0') < 0);
        return firewall;
    }

    @Bean
    SecurityContextRepository securityContextRepository() {
        return new HttpSessionSecurityContextRepository();
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return new DelegatingPasswordEncoder("argon2id",
                Map.of("argon2id", Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8()));
    }

    /** Over TLS the cookie takes the __Host- prefix, which ties it to this very host; plain HTTP can't carry one. */
    @Bean
    CookieSerializer sessionCookie(@Value("${headsup.public-url}") String publicUrl) {
        boolean tls = publicUrl.startsWith("https:");
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName(tls ? "__Host-session" : "session");
        cookie.setUseSecureCookie(tls);
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        cookie.setCookiePath("/");
        return cookie;
    }
}
