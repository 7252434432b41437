package app.headsup.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import app.headsup.HeadsupTest;
import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.SimpleJdbcInsert;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;

/**
 * The first visit to a server of one's own. It asks for a database without any account, so the other tests' are kept
 * aside meanwhile and put back, and no other test runs beside it.
 */
@HeadsupTest
@Isolated
class SetupPagesTest {

    @Autowired
    MockMvc mvc;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    DataSource database;

    List<Map<String, Object>> others;

    @BeforeEach
    void keepAside() {
        others = jdbc.sql("select * from account").query().listOfRows();
        jdbc.sql("delete from account").update();
    }

    @AfterEach
    void putBack() {
        jdbc.sql("delete from account").update();
        var insert = new SimpleJdbcInsert(database).withTableName("account");
        others.forEach(insert::execute);
    }

    @Test
    void theFirstVisitorOpensTheSchoolAndTheDoorCloses() throws Exception {
        var form = Jsoup.parse(mvc.perform(get("/setup")).andReturn().getResponse().getContentAsString());
        var names = form.select("main form [name]").eachAttr("name").stream().collect(Collectors.toSet());
        assertThat(names).contains("school", "zone", "givenName", "familyName", "email", "password");

        var tooShort = setUp("short").getResponse();
        assertThat(tooShort.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(tooShort.getContentAsString()).select("[name=school]").val()).isEqualTo("Harbor School");

        var opened = setUp("a long enough password");
        assertThat(opened.getResponse().getRedirectedUrl()).isEqualTo("/admin");
        var session = opened.getResponse().getCookie("session");
        var office = mvc.perform(get("/admin").cookie(new Cookie("session", session.getValue()))).andReturn().getResponse();
        assertThat(office.getStatus()).isEqualTo(200);
        assertThat(Jsoup.parse(office.getContentAsString()).text()).contains("Nadia");

        assertThat(mvc.perform(get("/setup")).andReturn().getResponse().getStatus()).isEqualTo(404);
        assertThat(setUp("a long enough password").getResponse().getStatus()).isEqualTo(404);
    }

    private MvcResult setUp(String password) throws Exception {
        return mvc.perform(post("/setup").with(csrf()).param("school", "Harbor School").param("zone", "America/Chicago")
                .param("givenName", "Nadia").param("familyName", "Haddad").param("email", "nadia@harbor.example")
                .param("password", password)).andReturn();
    }
}
