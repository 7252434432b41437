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
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

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

    ClassAtWork.Hour hour;
    CurrentUser navarro;
    CurrentUser ana;
    CurrentUser ben;
    String classroom;

    @BeforeEach
    void aClassInItsHour() {
        hour = atWork.with("Ana", "Ben");
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

    private Document page(String path) throws Exception {
        var answer = ask(path);
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString());
    }

    private MockHttpServletResponse ask(String path) throws Exception {
        return mvc.perform(get(path).with(hour.school.as(navarro)).with(csrf())).andReturn().getResponse();
    }
}
