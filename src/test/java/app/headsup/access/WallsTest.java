package app.headsup.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import app.headsup.HeadsupTest;
import app.headsup.TestSchool;
import app.headsup.roster.Registrar;
import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Walks all routes with all roles, so that a route nobody listed or a role nobody meant is found. */
@HeadsupTest
class WallsTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    Registrar registrar;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping handlers;

    @Test
    void everyHandlerIsListedAndEveryListedRouteHasAHandler() {
        Set<String> handled = handlers.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getPackageName().startsWith("app.headsup"))
                .map(java.util.Map.Entry::getKey)
                .flatMap(info -> info.getMethodsCondition().getMethods().stream()
                        .flatMap(method -> info.getPatternValues().stream().map(pattern -> method + " " + pattern)))
                .collect(Collectors.toSet());
        Set<String> listed = Routes.ALL.stream().map(route -> route.method() + " " + route.pattern())
                .collect(Collectors.toSet());

        assertThat(handled).isEqualTo(listed);
        assertThat(Routes.ALL).hasSameSizeAs(listed);
    }

    @Test
    void everyRouteOpensToItsRolesOnly() throws Exception {
        var school = new TestSchool(registrar);
        for (Route route : Routes.ALL) {
            for (Role role : Role.values()) {
                var user = new CurrentUser(school.id, UUID.randomUUID(), role, role.name(), Locale.ENGLISH);
                int answer = mvc.perform(call(route).with(school.as(user))).andReturn().getResponse().getStatus();
                boolean opens = route.isOpen() || route.roles().contains(role);
                assertThat(answer == 403).as("%s %s as %s answered %d", route.method(), route.pattern(), role, answer)
                        .isEqualTo(!opens);
                assertThat(answer).as("%s %s as %s", route.method(), route.pattern(), role).isLessThan(500);
            }
        }
    }

    @Test
    void aStrangerIsSentToTheDoor() throws Exception {
        for (Route route : Routes.ALL) {
            if (!route.isOpen()) {
                var answer = mvc.perform(call(route)).andReturn().getResponse();
                assertThat(answer.getRedirectedUrl()).as(route.pattern()).isEqualTo("/sign-in");
            }
        }
        mvc.perform(get("/learn").header("HX-Request", "true")).andExpect(status().isUnauthorized());
    }

    @Test
    void nothingIsPostedWithoutAToken() throws Exception {
        var school = new TestSchool(registrar);
        for (Route route : Routes.ALL) {
            if (route.method() == HttpMethod.POST) {
                Role role = route.roles().stream().findFirst().orElse(Role.TEACHER);
                var user = new CurrentUser(school.id, UUID.randomUUID(), role, role.name(), Locale.ENGLISH);
                mvc.perform(request(route.method(), address(route)).with(school.as(user)))
                        .andExpect(status().isForbidden());
            }
        }
    }

    @Test
    void whatIsNotAPageIsNotFound() throws Exception {
        var school = new TestSchool(registrar);
        mvc.perform(get("/no/such/page").with(school.as(school.teacher))).andExpect(status().isNotFound());
        mvc.perform(get("/no/such/page")).andExpect(redirectedUrl("/sign-in"));
    }

    @Test
    void everyAnswerCarriesTheHeaders() throws Exception {
        var answer = mvc.perform(get("/sign-in")).andExpect(status().isOk())
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().exists("Permissions-Policy"))
                .andExpect(header().string("Referrer-Policy", "same-origin"))
                .andReturn().getResponse();
        assertThat(answer.getHeader("Content-Security-Policy")).contains("frame-ancestors 'none'")
                .contains("script-src 'self'").doesNotContain("unsafe");
    }

    private static org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder call(Route route) {
        return request(route.method(), address(route)).with(csrf());
    }

    private static URI address(Route route) {
        String path = Arrays.stream(route.pattern().split("/"))
                .map(part -> part.startsWith("{locale") ? "en.vtt" : part.startsWith("{") ? UUID.randomUUID().toString() : part)
                .collect(Collectors.joining("/"));
        return URI.create(path.isEmpty() ? "/" : path);
    }
}
