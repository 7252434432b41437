package app.headsup.playlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import app.headsup.HeadsupTest;
import app.headsup.QueryCount;
import app.headsup.TestSchool;
import app.headsup.access.CurrentUser;
import app.headsup.access.Role;
import app.headsup.library.LessonEditor;
import app.headsup.library.NewTask;
import app.headsup.library.SampleLesson;
import app.headsup.roster.Duty;
import app.headsup.roster.Registrar;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A teacher plans with the class's playlist. */
@HeadsupTest
class PlaylistPageTest {

    @Autowired
    MockMvc mvc;
    @Autowired
    Playlists playlists;
    @Autowired
    LessonEditor editor;
    @Autowired
    Registrar registrar;

    TestSchool school;
    UUID first;
    UUID second;

    @BeforeEach
    void twoLessons() {
        school = new TestSchool(registrar, "Maya");
        first = SampleLesson.in(school, editor, "What a ratio says");
        second = SampleLesson.in(school, editor, "Equal ratios");
    }

    @Test
    void lessonsComeMoveAimAndGo() throws Exception {
        assertThat(page().select(".empty").text()).startsWith("Nothing on this playlist yet.");
        done(post(items()).param("lessonId", first.toString()).param("tier", "MUST"));
        done(post(items()).param("lessonId", second.toString()).param("tier", "ASPIRE").param("targetOn", "2027-03-12"));
        assertThat(titles()).containsExactly("What a ratio says", "Equal ratios");
        var item = school.in(() -> playlists.entries(school.classroom)).getLast().itemId();
        done(post(items() + "/" + item + "/position").param("direction", "UP"));
        assertThat(titles()).containsExactly("Equal ratios", "What a ratio says");
        assertThat(page().select(".playlist-rows li").first().text()).contains("aspire to", "2027");
        done(post(items() + "/" + item).param("tier", "SHOULD").param("targetOn", ""));
        assertThat(page().select(".playlist-rows li").first().text()).contains("should do").doesNotContain("2027");
        done(post(items() + "/" + item + "/removal"));
        assertThat(titles()).containsExactly("What a ratio says");
    }

    @Test
    void lessIsAskedOfAMustDoOnlyWithAReasonThatIsKept() throws Exception {
        done(post(items()).param("lessonId", first.toString()).param("tier", "MUST"));
        var item = items() + "/" + school.in(() -> playlists.entries(school.classroom)).getFirst().itemId();

        for (var change : List.of(post(item).param("tier", "ASPIRE"), post(item + "/removal"))) {
            var refused = send(change.param("reason", " "), school.teacher);
            assertThat(refused.getStatus()).isEqualTo(422);
            assertThat(Jsoup.parse(refused.getContentAsString()).select(".playlist-rows li details[open] #why-wrong").text())
                    .isEqualTo("This is a must-do. Please say why less is asked now.");
        }
        assertThat(page().select(".playlist-rows li").text()).contains("must do");

        done(post(item).param("tier", "ASPIRE").param("reason", "They know it from <grade 5>"));
        assertThat(page().select("[aria-labelledby=lowered] li").text())
                .startsWith("Ms. Rivera made “What a ratio says” an aspire-to on")
                .endsWith("They know it from <grade 5>");
        done(post(item + "/removal"));
        assertThat(page().select(".playlist-rows li")).isEmpty();
    }

    @Test
    void saysWhereTheMinutesGoAndWhatKeepsPeopleOnTheScreen() throws Exception {
        school.in(() -> {
            editor.setTask(first, new NewTask("Recipes", "", "", List.of(), List.of(), List.of("Mix."), List.of(), "", 15, 4));
            editor.setMasteryCheck(first, "Explain.", "");
            editor.attachVideo(second, school.teacher.personId(), Path.of("src/test/resources/video/eleven-minutes.mp4"));
            for (int i = 1; i <= 10; i++) {
                editor.addQuestion(second, SampleLesson.number(i * 1000));
            }
            playlists.add(school.classroom, first, Tier.MUST, null, school.teacher.personId());
            playlists.add(school.classroom, second, Tier.MUST, null, school.teacher.personId());
        });
        var rows = page().select(".playlist-rows > li");
        assertThat(rows.get(0).select(".pills").text())
                .isEqualTo("about 1 min on screen 15 min together about 5 min on paper");
        assertThat(rows.get(0).select(".late, .hint")).isEmpty();
        assertThat(rows.get(1).select(".pill.late").text()).isEqualTo("about 16 min on screen: more than this class’s 15");
        assertThat(rows.get(1).select(".hint").eachText()).satisfiesExactly(
                hint -> assertThat(hint).startsWith("Nothing leads away from the screen"),
                hint -> assertThat(hint).startsWith("At 11:00"));
        assertThat(page().select("#minutes + p").text())
                .isEqualTo("About 17 minutes on screen leave 20 with each other and on paper.");
    }

    @Test
    void asksTheDatabaseNoMoreForALongList() throws Exception {
        var sent = new ArrayList<Integer>();
        for (UUID lesson : List.of(first, second)) {
            school.in(() -> playlists.add(school.classroom, lesson, Tier.MUST, null, school.teacher.personId()));
            sent.add(QueryCount.of(this::page).size());
        }
        assertThat(sent.getLast()).isEqualTo(sent.getFirst()).isLessThanOrEqualTo(6);
    }

    @Test
    void aLessonTwiceOrNoneIsRefusedInASentence() throws Exception {
        done(post(items()).param("lessonId", first.toString()).param("tier", "MUST"));
        var twice = send(post(items()).param("lessonId", first.toString()).param("tier", "MUST"), school.teacher);
        assertThat(twice.getStatus()).isEqualTo(422);
        assertThat(twice.getContentAsString()).contains("This lesson is on the playlist already.");
        var none = send(post(items()).param("lessonId", "").param("tier", "MUST"), school.teacher);
        assertThat(none.getStatus()).isEqualTo(422);
        assertThat(none.getContentAsString()).contains("Choose a lesson.");
        assertThat(send(post(items()).param("lessonId", UUID.randomUUID().toString()).param("tier", "MUST"),
                school.teacher).getStatus()).isEqualTo(404);
    }

    @Test
    void aidesReadAndOtherTeachersDoNotFindIt() throws Exception {
        var aide = school.staff(Role.AIDE, "Mr.", "Okafor");
        school.assign(aide, Duty.AIDE);
        done(post(items()).param("lessonId", first.toString()).param("tier", "MUST"));
        var read = send(get(playlist()), aide);
        assertThat(read.getStatus()).isEqualTo(200);
        assertThat(Jsoup.parse(read.getContentAsString()).select("main form, main a")).isEmpty();
        var stranger = school.staff(Role.TEACHER, "Ms.", "Kim");
        assertThat(send(get(playlist()), stranger).getStatus()).isEqualTo(404);
        assertThat(send(post(items()).param("lessonId", second.toString()).param("tier", "MUST"), stranger).getStatus())
                .isEqualTo(404);
        assertThat(school.in(() -> playlists.entries(school.classroom))).hasSize(1);
    }

    private List<String> titles() throws Exception {
        return page().select(".playlist-rows > li > div > a").eachText();
    }

    private Document page() throws Exception {
        var answer = send(get(playlist()), school.teacher);
        assertThat(answer.getStatus()).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString());
    }

    private String playlist() {
        return "/teach/classes/" + school.classroom + "/playlist";
    }

    private String items() {
        return playlist() + "/items";
    }

    private void done(MockHttpServletRequestBuilder request) throws Exception {
        var answer = send(request, school.teacher);
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(302);
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request, CurrentUser user) throws Exception {
        return mvc.perform(request.with(school.as(user)).with(csrf())).andReturn().getResponse();
    }
}
