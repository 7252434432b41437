package app.headsup.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import app.headsup.HeadsupTest;
import app.headsup.access.CurrentUser;
import app.headsup.access.Role;
import app.headsup.roster.Registrar;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A facilitator from elsewhere reads about the students they are the named adult of, in whatever class, and no others. */
@HeadsupTest
class FacilitatorPagesTest {

    @Autowired
    ClassAtWork atWork;
    @Autowired
    MockMvc mvc;
    @Autowired
    Registrar registrar;
    @Autowired
    Alerts alerts;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    PlatformTransactionManager transactions;

    ClassAtWork.Hour hour;
    CurrentUser navarro;
    CurrentUser ana;
    CurrentUser ben;
    String classroom;

    @BeforeEach
    void aClassInItsHour() {
        hour = atWork.with("Ana", "Ben", "Chen", "Dalia");
        ana = hour.student(0);
        ben = hour.student(1);
        navarro = hour.school.staff(Role.FACILITATOR, "Ms.", "Navarro");
        hour.school.in(() -> registrar.linkMentor(navarro.personId(), ana.personId()));
        classroom = "/teach/classes/" + hour.school.classroom;
    }

    @Test
    void everyLinkLeadsToTheirStudent() throws Exception {
        hour.missTwice(ana);
        hour.result(ana, 40);
        hour.school.in(() -> alerts.look(ana.personId(), hour.lesson.id, Instant.now().minus(Duration.ofHours(1))));
        hour.look();

        var alert = page("/mentor/alerts").select("article a").attr("href");
        assertThat(alert).isEqualTo(classroom + "/students/" + ana.personId());
        for (var from : List.of(alert, "/mentor/students/" + ana.personId(), classroom + "/suggestions")) {
            var links = page(from).select("main a[href^=/]").eachAttr("href");
            assertThat(links).as(from).isNotEmpty();
            for (var link : links) {
                assertThat(ask(link).getStatus()).as(link).isLessThan(400);
            }
        }
        assertThat(page(classroom + "/suggestions").select("li.card").text()).contains("Ana");
        assertThat(page(classroom + "/suggestions").select("option").eachText()).containsExactly("Everybody", "Ana");
    }

    @Test
    void ofOthersNothingIsFound() throws Exception {
        hour.missTwice(ben);
        var suggestion = hour.look().getFirst().id();

        assertThat(page(classroom + "/suggestions").text()).doesNotContain("Ben");
        for (var path : List.of("/teach/suggestions/" + suggestion, classroom + "/suggestions?student=" + ben.personId(),
                classroom + "/students/" + ben.personId(), classroom + "/students/" + ben.personId() + "/minutes",
                classroom + "/signals")) {
            assertThat(ask(path).getStatus()).as(path).isEqualTo(404);
        }
        var stranger = hour.school.staff(Role.FACILITATOR, "Mr.", "Lind");
        assertThat(mvc.perform(get(classroom + "/suggestions").with(hour.school.as(stranger))).andReturn().getResponse()
                .getStatus()).isEqualTo(404);
    }

    @Test
    void whatIsAboutOthersTooIsToldWithoutALink() throws Exception {
        hour.school.students.forEach(hour::understand);
        var group = hour.look().stream().filter(one -> one.studentIds().size() > 1).findFirst().orElseThrow().id();
        var link = "a[href='/teach/suggestions/" + group + "']";
        assertThat(page(classroom + "/suggestions").select("li.card").text()).contains("Ana");
        assertThat(page(classroom + "/suggestions").select(link)).isEmpty();

        hour.school.in(() -> hour.school.students.stream().skip(1)
                .forEach(student -> registrar.linkMentor(navarro.personId(), student.personId())));
        assertThat(page(page(classroom + "/suggestions?student=" + ana.personId()).select(link).attr("href")).select("h1")
                .text()).contains("Ana", "Dalia");
    }

    @Test
    void itsTeachersStillReadAboutWhoHasLeftTheClass() throws Exception {
        hour.missTwice(ana);
        var suggestion = "/teach/suggestions/" + hour.look().getFirst().id();
        assertThat(page(suggestion).select("h1").text()).contains("Ana");
        hour.school.in(() -> new TransactionTemplate(transactions).executeWithoutResult(status -> jdbc.sql(
                "update enrollment set ends_on = starts_on where student_id = ?").param(ana.personId()).update()));

        var read = mvc.perform(get(suggestion).with(hour.school.as(hour.school.teacher))).andReturn().getResponse();
        assertThat(read.getStatus()).isEqualTo(200);
        assertThat(Jsoup.parse(read.getContentAsString()).select("h1").text()).contains("Ana");
        assertThat(ask(suggestion).getStatus()).as("her adult from elsewhere").isEqualTo(404);
    }

    private Document page(String path) throws Exception {
        var answer = ask(path);
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString());
    }

    private MockHttpServletResponse ask(String path) throws Exception {
        return mvc.perform(get(path).with(hour.school.as(navarro)).with(csrf())).andReturn().getResponse();
    }
}
