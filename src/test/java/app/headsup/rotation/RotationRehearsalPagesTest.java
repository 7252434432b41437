package app.headsup.rotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import app.headsup.HeadsupTest;
import app.headsup.TestSchool;
import app.headsup.access.CurrentUser;
import app.headsup.grouping.Style;
import app.headsup.library.LessonEditor;
import app.headsup.playlist.Playlists;
import app.headsup.progress.Progress;
import app.headsup.progress.RatioLesson;
import app.headsup.progress.Segment;
import app.headsup.progress.Setting;
import app.headsup.roster.Registrar;
import app.headsup.roster.SchoolDays;
import app.headsup.web.SchoolClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Tomorrow's plan, played through: what a teacher reads of it. */
@HeadsupTest
class RotationRehearsalPagesTest {

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
    Rotations rotations;
    @Autowired
    PaceReader paces;
    @Autowired
    SchoolClock clock;

    TestSchool school;
    RatioLesson lesson;

    @BeforeEach
    void aClass() {
        school = new TestSchool(registrar, "Maya", "Jonas", "Aisha", "Theo", "Priya", "Noah", "Leila", "Omar");
        lesson = new RatioLesson(school, editor, playlists, "Equal ratios");
    }

    @Test
    void itSaysInWordsWhoWaitsAndWhatFits() throws Exception {
        var page = page(school.teacher, plan(15), "");

        assertThat(page.select("h1").text()).isEqualTo("Ratios, rehearsed");
        assertThat(page.select("main header").text()).contains("Played through 20 times", "8 students, who work here like");
        assertThat(page.select("#as-it-is ~ ul li").eachText()).anySatisfy(line -> assertThat(line)
                .startsWith("Block 1, Video: Equal ratios: from 10:").contains("nothing left to do"));
        assertThat(page.select("main table th").eachText()).contains("On screen", "Waiting", "Walking");
        assertThat(page.select("#changed")).isEmpty();
    }

    @Test
    void aBlockThatIsTooShortCutsTheTaskOff() throws Exception {
        assertThat(page(school.teacher, plan(2), "").text()).containsPattern("Block \\d: .* would need \\d+ min and have 2");
    }

    @Test
    void oneChangeStandsBesideIt() throws Exception {
        var plan = plan(15);
        for (var change : List.of("device", "adult", "rules", "longer&block=" + block(plan), "shorter&block=" + block(plan),
                "first&student=" + school.students.getFirst().personId())) {
            var page = page(school.teacher, plan, "?change=" + change);
            assertThat(page.select("section:has(#changed)")).as(change).hasSize(1);
            assertThat(page.select("p[role=status]").text()).contains("A student waits");
        }
        assertThat(page(school.teacher, plan, "?change=nonsense").select("#changed")).isEmpty();
    }

    @Test
    void theClassesOwnPaceIsReadFromWhatItDid() {
        var slow = school.students.getFirst().personId();
        for (var title : List.of("Ratio tables", "Unit rates")) {
            watched(slow, new RatioLesson(school, editor, playlists, title).id);
        }
        var read = school.in(() -> paces.read(school.students.stream().map(CurrentUser::personId).toList()));

        assertThat(read.byStudent().get(slow).watching()).isBetween(1.9, 2.1);
        assertThat(read.unknown()).hasSize(7).doesNotContain(slow);
        assertThat(read.byStudent().get(school.students.getLast().personId()).watching())
                .as("like the middle of the class").isEqualTo(read.byStudent().get(slow).watching());
    }

    /** An hour and more would be a pause; twice the video, and time for its questions, is a pace. */
    private void watched(UUID student, UUID video) {
        var start = Instant.now().minus(Duration.ofDays(2));
        watch(start, student, video, 100);
        watch(start.plusSeconds(16 + 4 * 25), student, video, 8000);
    }

    private void watch(Instant at, UUID student, UUID video, int upToMs) {
        try (var held = clock.at(at)) {
            school.in(() -> progress.watch(student, video, Setting.CLASS, upToMs, List.of(new Segment(0, upToMs))));
        }
    }

    private UUID plan(int minutes) {
        var from = LocalDate.now(TestSchool.ZONE).plusDays(1);
        var day = from.datesUntil(from.plusDays(4)).filter(SchoolDays::isSchoolDay).findFirst().orElseThrow();
        return school.in(() -> rotations.draft(school.classroom, null, new PlanTimes("Ratios", day, LocalTime.of(10, 0), 1,
                List.of(minutes, minutes, minutes)), Style.MIXED, school.teacher.personId(), Locale.ENGLISH));
    }

    private UUID block(UUID plan) {
        return school.in(() -> rotations.find(plan)).blocks().getFirst().id();
    }

    private Document page(CurrentUser reader, UUID plan, String query) throws Exception {
        var answer = mvc.perform(get("/teach/rotations/" + plan + "/rehearsal" + query).with(school.as(reader))).andReturn()
                .getResponse();
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString());
    }
}
