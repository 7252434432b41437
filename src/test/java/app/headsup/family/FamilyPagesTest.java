package app.headsup.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import app.headsup.HeadsupTest;
import app.headsup.TestSchool;
import app.headsup.access.CurrentUser;
import app.headsup.classhour.ClassHours;
import app.headsup.classhour.Destination;
import app.headsup.library.LessonEditor;
import app.headsup.library.Translation;
import app.headsup.playlist.Playlists;
import app.headsup.progress.NewFeedback;
import app.headsup.progress.Progress;
import app.headsup.progress.RatioLesson;
import app.headsup.progress.Setting;
import app.headsup.roster.Registrar;
import app.headsup.web.SchoolClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@HeadsupTest
class FamilyPagesTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    Registrar registrar;

    @Autowired
    LessonEditor editor;

    @Autowired
    Playlists playlists;

    @Autowired
    Progress progress;

    @Autowired
    ClassHours hours;

    @Autowired
    SchoolClock clock;

    TestSchool school;
    CurrentUser maya;
    CurrentUser jonas;
    CurrentUser theo;
    CurrentUser guardian;
    RatioLesson lesson;

    @BeforeEach
    void openSchool() {
        school = new TestSchool(registrar, "Maya", "Jonas", "Theo");
        maya = school.students.get(0);
        jonas = school.students.get(1);
        theo = school.students.get(2);
        guardian = school.guardianOf(maya);
        lesson = new RatioLesson(school, editor, playlists, "Equal ratios");
    }

    @Test
    void aGuardianOfOneComesStraightToTheWeek() throws Exception {
        mvc.perform(get("/family").with(school.as(guardian))).andExpect(redirectedUrl(week(maya)));
    }

    @Test
    void aGuardianOfTwoChoosesAndSeesExactlyThoseTwo() throws Exception {
        var ofTwo = school.guardianOf(maya, theo);
        assertThat(read("/family", ofTwo).select("main a").eachText()).containsExactly("Maya's week", "Theo's week");
        assertThat(read(week(theo), ofTwo).select("main nav a").eachText()).containsExactly("Maya's week");
        mvc.perform(get(week(jonas)).with(school.as(ofTwo))).andExpect(status().isNotFound());
    }

    @Test
    void anyoneElsesChildIsNotFound() throws Exception {
        for (var page : List.of(week(jonas), atHome(jonas))) {
            mvc.perform(get(page).with(school.as(guardian))).andExpect(status().isNotFound());
        }
        for (var action : List.of("/answers", "/viewing?position=100", "/home-sessions")) {
            mvc.perform(post(atHome(jonas) + action).with(csrf()).with(school.as(guardian)))
                    .andExpect(status().isNotFound());
        }
    }

    @Test
    void aLessonOfNoClassOfTheirsIsNotFound() throws Exception {
        mvc.perform(get(week(maya) + "/lessons/" + UUID.randomUUID()).with(school.as(guardian)))
                .andExpect(status().isNotFound());
    }

    @Test
    void aPersonsWordsComeFirst() throws Exception {
        school.in(() -> progress.giveFeedback(new NewFeedback(maya.personId(), lesson.id, null,
                school.teacher.personId(), "You explained it to your whole table.")));
        var page = read(week(maya), guardian);
        assertThat(page.select("main section").getFirst().text())
                .contains("Ms. Rivera writes: “You explained it to your whole table.”", "About “Equal ratios”");
        assertThat(page.text()).contains("I can tell when two ratios are equal.", "Where do you mix things at home?",
                "Maya hasn't begun this lesson in class yet.", "This is the last lesson on the playlist.");
    }

    @Test
    void minutesInClassAreThoseOfTheLedger() throws Exception {
        Instant start = clock.instant().minus(Duration.ofMinutes(30));
        UUID hour = school.in(() -> clock.at(start, () -> hours.start(school.classroom, school.teacher.personId(), 50)));
        school.in(() -> clock.at(start, () -> {
            hours.place(hour, List.of(maya.personId()), Destination.at(school.tables.getFirst()),
                    school.teacher.personId());
            return null;
        }));
        school.in(() -> clock.at(start.plus(Duration.ofMinutes(12)), () -> {
            hours.end(hour, school.teacher.personId());
            return null;
        }));
        assertThat(read(week(maya), guardian).select("figure.share").text()).isEqualTo("Together 12 min");
    }

    @Test
    void answersAtHomeAreMarkedAndDontTouchTheClass() throws Exception {
        mvc.perform(post(atHome(maya) + "/answers").with(csrf()).with(school.as(guardian))
                        .param("answer." + lesson.number, "5").param("key." + lesson.number, UUID.randomUUID().toString()))
                .andExpect(redirectedUrl(atHome(maya) + "#questions"));
        mvc.perform(post(atHome(maya) + "/viewing").with(csrf()).with(school.as(guardian))
                .param("position", "8000").param("segments", "0-8000")).andExpect(status().isNoContent());

        var question = read(atHome(maya), guardian).selectFirst("#question-" + lesson.number);
        assertThat(question.text()).contains("Your answer: 5");
        assertThat(question.text()).doesNotContain("Two batches.");

        school.in(() -> {
            var inClass = progress.ofClass(List.of(maya.personId()), List.of(lesson.id)).getFirst();
            assertThat(inClass.begun()).isFalse();
            assertThat(progress.attempts(maya.personId())).isEmpty();
            assertThat(progress.resume(maya.personId(), lesson.id, Setting.HOME).orElseThrow().finishedAt()).isNotNull();
        });
    }

    @Test
    void whatCouldNotBeReadStaysInTheForm() throws Exception {
        var answer = mvc.perform(post(atHome(maya) + "/answers").with(csrf()).with(school.as(guardian))
                        .param("answer." + lesson.number, "six").param("key." + lesson.number, UUID.randomUUID().toString()))
                .andExpect(status().isUnprocessableContent()).andReturn().getResponse().getContentAsString();
        assertThat(Jsoup.parse(answer).selectFirst("input[name=answer." + lesson.number + "]").val()).isEqualTo("six");
    }

    @Test
    void doneTogetherIsKeptOnce() throws Exception {
        for (int i = 0; i < 2; i++) {
            mvc.perform(post(atHome(maya) + "/home-sessions").with(csrf()).with(school.as(guardian)))
                    .andExpect(redirectedUrl(week(maya)));
        }
        var page = read(week(maya), guardian);
        assertThat(page.text()).contains("You did this together on");
        assertThat(page.select("form[action$=home-sessions]")).isEmpty();
    }

    @Test
    void spanishWhereTheFamilyReadsSpanish() throws Exception {
        school.in(() -> editor.translate(lesson.id, Locale.of("es"), new Translation("Razones iguales",
                "Puedo decir si dos razones son iguales.", "", List.of("¿Dónde mezclan cosas en casa?"), "")));
        var page = Jsoup.parse(mvc.perform(get(week(maya)).locale(Locale.of("es")).header("Accept-Language", "es")
                .with(school.as(guardian))).andReturn().getResponse().getContentAsString());
        assertThat(page.title()).isEqualTo("La semana de Maya");
        assertThat(page.text()).contains("Puedo decir si dos razones son iguales.", "¿Dónde mezclan cosas en casa?",
                "Diez minutos en familia");
    }

    private Document read(String address, CurrentUser reader) throws Exception {
        return Jsoup.parse(mvc.perform(get(address).locale(Locale.ENGLISH).with(school.as(reader)))
                .andExpect(status().isOk()).andReturn().getResponse().getContentAsString());
    }

    private static String week(CurrentUser child) {
        return "/family/" + child.personId();
    }

    private String atHome(CurrentUser child) {
        return week(child) + "/lessons/" + lesson.id;
    }
}
