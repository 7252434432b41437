package app.headsup.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import app.headsup.HeadsupTest;
import app.headsup.TestSchool;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@HeadsupTest
class RoomPageTest {

    @Autowired
    MockMvc mvc;
    @Autowired
    Registrar registrar;

    @Test
    void aTeacherLaysTheRoomOut() throws Exception {
        var school = new TestSchool(registrar);
        var room = "/teach/classes/" + school.classroom + "/room";
        send(school, post(room + "/zones").param("name", " Window bench ").param("seats", "3").param("devices", "9"));
        assertThat(page(school, room).select(".zone-rows li").last().text()).startsWith("Window bench 3 seats, 9 screens");
        assertThat(page(school, room).select(".notice.late").text()).contains("9 screens", "room has 8");
        send(school, post(room).param("devices", "12"));
        assertThat(page(school, room).select(".notice.late")).isEmpty();

        var table = room + "/zones/" + school.tables.get(0);
        var form = page(school, room + "?zone=" + school.tables.get(0)).select("form.card");
        assertThat(form.attr("action")).isEqualTo(table);
        var version = form.select("[name=version]").val();
        send(school, post(table).param("version", version).param("name", "Rug").param("seats", "6").param("devices", "0"));
        assertThat(page(school, room).select(".zone-rows li").first().text()).startsWith("Rug 6 seats");
        assertThat(send(school, post(table).param("version", version).param("name", "Sofa").param("seats", "2")
                .param("devices", "0")).getStatus()).isEqualTo(409);

        var refused = send(school, post(room + "/zones").param("name", "Table 2").param("seats", "0").param("devices", "0"));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.getContentAsString()).select("form.card [name=name]").val()).isEqualTo("Table 2");
        assertThat(send(school, post(room + "/zones").param("name", "Table 2").param("seats", "4").param("devices", "0"))
                .getContentAsString()).contains("There is a place called Table 2 already.");

        send(school, post(room + "/zones/" + school.tables.get(1) + "/removal"));
        assertThat(page(school, room).select(".zone-rows").text()).doesNotContain("Table 2");
        send(school, post(room + "/zones").param("name", "Table 2").param("seats", "5").param("devices", "0"));
        assertThat(page(school, room).select(".zone-rows li").last().text()).startsWith("Table 2 5 seats");
    }

    private Document page(TestSchool school, String path) throws Exception {
        return Jsoup.parse(send(school, get(path)).getContentAsString());
    }

    private MockHttpServletResponse send(TestSchool school, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(school.as(school.teacher)).with(csrf())).andReturn().getResponse();
    }
}
