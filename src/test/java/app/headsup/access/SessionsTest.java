package app.headsup.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import app.headsup.HeadsupTest;
import app.headsup.TestSchool;
import app.headsup.roster.Registrar;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@HeadsupTest
class SessionsTest {

    @Autowired
    MockMvc mvc;
    @Autowired
    Registrar registrar;
    @Autowired
    Accounts accounts;
    @Autowired
    JdbcClient jdbc;

    TestSchool school;
    Cookie session;

    @BeforeEach
    void signIn() throws Exception {
        school = new TestSchool(registrar);
        session = mvc.perform(post("/sign-in").with(csrf()).param("email", school.emails.get(school.teacher.personId()))
                .param("password", "correct horse")).andReturn().getResponse().getCookie("session");
    }

    @Test
    void aLookIsWrittenDownOnceAMinute() throws Exception {
        long seen = lastSeen();
        look();
        assertThat(lastSeen()).isEqualTo(seen);

        jdbc.sql("update spring_session set last_access_time = last_access_time - ? where principal_name = ?")
                .params(Duration.ofMinutes(2).toMillis(), name()).update();
        look();
        assertThat(lastSeen()).isGreaterThanOrEqualTo(seen);
    }

    @Test
    void aSessionEndsAtOnceWithItsAccount() throws Exception {
        look();

        accounts.end(school.id, school.teacher.personId());

        mvc.perform(get("/teach").cookie(session)).andExpect(redirectedUrl("/sign-in"));
    }

    private void look() throws Exception {
        mvc.perform(get("/teach").cookie(session)).andExpect(status().isOk());
    }

    private long lastSeen() {
        return jdbc.sql("select last_access_time from spring_session where principal_name = ?").param(name())
                .query(Long.class).single();
    }

    private String name() {
        return SignedIn.name(school.id, school.teacher.personId());
    }
}
