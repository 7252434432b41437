package app.headsup.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import app.headsup.HeadsupTest;
import app.headsup.QueryCount;
import app.headsup.TestSchool;
import app.headsup.access.CurrentUser;
import app.headsup.access.Role;
import app.headsup.classhour.ClassHours;
import app.headsup.classhour.Destination;
import app.headsup.conference.CheckInNotes;
import app.headsup.conference.CheckIns;
import app.headsup.library.LessonEditor;
import app.headsup.playlist.Playlists;
import app.headsup.progress.Medium;
import app.headsup.progress.NewResult;
import app.headsup.progress.Progress;
import app.headsup.progress.RatioLesson;
import app.headsup.progress.Segment;
import app.headsup.progress.Setting;
import app.headsup.roster.Duty;
import app.headsup.roster.Registrar;
import app.headsup.web.SchoolClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/**
 * Two weeks of a class whose clocks change on the Sunday in between. In the second, Ana and Ben are alone with a screen,
 * Cleo talks with the teacher, Dev and Eli share her, Fay and Gus sit at a table; Zoe is new and wasn't there.
 */
@HeadsupTest
class MinutesPagesTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 9);
    private static final Instant NOW = at(MONDAY.plusDays(4), "15:00");

    @Autowired
    MockMvc mvc;
    @Autowired
    Registrar registrar;
    @Autowired
    LessonEditor editor;
    @Autowired
    Playlists playlists;
    @Autowired
    ClassHours hours;
    @Autowired
    Progress progress;
    @Autowired
    CheckIns checkIns;
    @Autowired
    SchoolClock clock;

    TestSchool school;
    UUID teacher;
    List<UUID> students;
    UUID zoe;

    @BeforeEach
    void twoWeeks() {
        school = new TestSchool(registrar, "Ana", "Ben", "Cleo", "Dev", "Eli", "Fay", "Gus");
        teacher = school.teacher.personId();
        students = school.students.stream().map(CurrentUser::personId).toList();
        var lesson = new RatioLesson(school, editor, playlists, "Equal ratios");
        at(MONDAY.minusDays(4), "10:00", () -> {
            students.subList(2, 7).forEach(student -> progress.watch(student, lesson.id, Setting.CLASS, 8000,
                    List.of(new Segment(0, 8000))));
            check(students.get(2), lesson.id, 60);
            students.subList(3, 7).forEach(student -> check(student, lesson.id, 90));
            return null;
        });
        hour(MONDAY.minusDays(3), students.subList(0, 1), List.of(), List.of(), students.subList(1, 7));
        hour(MONDAY.plusDays(1), students.subList(0, 2), students.subList(2, 3), students.subList(3, 5),
                students.subList(5, 7));
        zoe = school.student("Zoe").personId();
    }

    @Test
    void whoWasAloneWithAScreenIsReadFirst() throws Exception {
        var page = page(school.teacher, ofClass());
        assertThat(page.select("h1").text()).isEqualTo("Heads up for 64 % of this week so far");
        assertThat(page.select("h3").eachText()).containsExactly("2 students alone with a screen for 80 % of the week or more",
                "3 students hardly with others", "5 students without a word with an adult");
        assertThat(page.select("ul.names").get(0).text()).isEqualTo("Ana Ben");
        assertThat(page.select("ul.names").get(2).text()).isEqualTo("Ana Ben Fay Gus Zoe");
        assertThat(page.text()).contains("Not in class this week (1): Zoe");
        assertThat(page.select("[aria-labelledby=students] tbody tr").eachText()).startsWith(
                "Ana Alone with a screen 0 % 45 min 0 min 0 min 0 min 5 min",
                "Ben Alone with a screen 0 % 45 min 0 min 0 min 0 min 5 min",
                "Cleo Hardly with others 20 % 0 min 0 min 10 min 35 min 5 min");
    }

    @Test
    void whoWasLosingTouchIsComparedWithTheOthersAndTheBandsWithEachOther() throws Exception {
        var page = page(school.teacher, ofClass());
        assertThat(page.select("[aria-labelledby=adult-time] tbody tr").eachText()).containsExactly(
                "Were losing touch Ana, Ben, Cleo 3 min each", "Everybody else Dev, Eli, Fay, Gus 5 min each");
        assertThat(page.select("[aria-labelledby=adult-time] > p").text())
                .isEqualTo("Not this week: 3 minutes each, everybody else 5. They are a good place to begin.");
        assertThat(page.select("[aria-labelledby=chances] tbody tr").eachText()).containsExactly(
                "Checks under 65 % Cleo Too few to compare 0 min each", "Checks from 85 % Dev, Eli, Fay, Gus 23 min each",
                "No check yet Ana, Ben Too few to compare 0 min each");
        assertThat(page.select("[aria-labelledby=chances] > p").text()).startsWith("Too few to compare");
        assertThat(page.select("details").text()).contains("alert line of 65 %", "before the week began");
    }

    @Test
    void aWeekBelongsToTheSchoolsCalendar() throws Exception {
        var before = page(school.teacher, ofClass() + "?week=2026-03-08");
        assertThat(before.select("h1").text()).isEqualTo("Heads up for 77 % of the week of Mon, Mar 2");
        assertThat(before.select("nav a[rel=next]").attr("href")).endsWith("/minutes?week=2026-03-09");
        assertThat(before.select("[aria-labelledby=weeks] tbody tr").first().text())
                .isEqualTo("Mon, Mar 2 6 min 39 min 0 min 0 min 5 min");
        assertThat(page(school.teacher, ofClass() + "?week=2030-01-01").select("h1").text()).contains("this week");
        assertThat(status(school.teacher, ofClass() + "?week=1966-10-14")).isEqualTo(404);
        assertThat(status(school.teacher, ofClass() + "?week=soon")).isEqualTo(422);
        assertThat(page(school.teacher, ofClass() + "?week=2026-02-02").text()).contains("No class hour in the week of");
    }

    @Test
    void aCheckInIsContactAndScoresAloneAreNot() throws Exception {
        var mentor = school.mentorOf(school.students.get(0), school.students.get(1));
        at(MONDAY, "08:30", () -> {
            checkIns.write(mentor.personId(), students.get(0), new CheckInNotes("Slept well.", "", "", "", ""));
            checkIns.write(mentor.personId(), students.get(1), new CheckInNotes("", "", "60 %", "", ""));
            return null;
        });
        assertThat(page(school.teacher, ofClass()).select("ul.names").get(2).text()).isEqualTo("Ben Fay Gus Zoe");
    }

    @Test
    void oneStudentWeekByWeek() throws Exception {
        var page = page(school.teacher, "/teach/classes/" + school.classroom + "/students/" + students.getFirst() + "/minutes");
        assertThat(page.select("h1").text()).isEqualTo("Ana was with others for 0 % of the week");
        assertThat(page.text()).contains("Alone with a screen for 80 % or more in 2 of 2 weeks.", "No conference yet.");
        assertThat(page.select("tbody tr").eachText())
                .containsExactly("Mon, Mar 9 45 min 0 min 0 min 0 min 5 min", "Mon, Mar 2 45 min 0 min 0 min 0 min 5 min");
        assertThat(page.select("tbody rect.screen")).hasSize(2);
    }

    @Test
    void aStudentReadsTheirOwnWeekWithoutAnybodyElses() throws Exception {
        var page = page(school.students.get(5), "/learn/minutes");
        assertThat(page.select("section").eachText()).containsExactly(
                "Week of Mon, Mar 9 You worked with other people for 45 minutes.",
                "Week of Mon, Mar 2 You worked with other people for 45 minutes.");
        assertThat(page(school.students.getFirst(), "/learn/minutes").select("section").first().text())
                .endsWith("No minutes with other people yet.");
    }

    @Test
    void theAdultsOwnMinutes() throws Exception {
        var page = page(school.teacher, "/teach/minutes");
        assertThat(page.select("h1").text()).isEqualTo("You talked with one student, one-on-one, for 10 min");
        assertThat(page.select("[aria-labelledby=people]").text())
                .contains("One-on-one: Cleo", "In small groups, 10 min: Dev, Eli", "Circulating: 30 min.");
        assertThat(page.select("tbody tr").eachText()).startsWith("Mon, Mar 9 10 min 10 min 30 min",
                "Mon, Mar 2 0 min 0 min 50 min");
        var colleague = school.staff(Role.TEACHER, "Mr.", "Okafor");
        assertThat(page(colleague, "/teach/minutes").select("h1").text()).isEqualTo("No class hour of yours this week");
    }

    @Test
    void nobodyElseReadsThem() throws Exception {
        var other = new TestSchool(registrar, "Zoe");
        assertThat(status(school.staff(Role.TEACHER, "Mr.", "Okafor"), ofClass())).isEqualTo(404);
        assertThat(mvc.perform(get(ofClass()).with(other.as(other.teacher))).andReturn().getResponse().getStatus())
                .isEqualTo(404);
        assertThat(status(school.students.getFirst(), ofClass())).isEqualTo(403);
        var aide = school.staff(Role.AIDE, "Ms.", "Chen");
        school.assign(aide, Duty.AIDE);
        assertThat(status(aide, ofClass())).isEqualTo(200);
    }

    /** Nobody ended Wednesday's hour, and no node has noticed yet. */
    @Test
    void aForgottenHourIsNotTheClassesWeek() throws Exception {
        at(MONDAY.plusDays(2), "10:00", () -> hours.start(school.classroom, teacher, 50));
        var page = page(school.teacher, "/teach/classes/" + school.classroom + "/students/" + zoe + "/minutes");
        assertThat(page.select("tbody tr").first().text()).isEqualTo("Mon, Mar 9 0 min 0 min 0 min 0 min 80 min");
    }

    @Test
    void todaySaysItInOneSentence() throws Exception {
        try (var held = clock.at(at(MONDAY.plusDays(7), "08:00"))) {
            var today = Jsoup.parse(mvc.perform(get("/teach").with(school.as(school.teacher))).andReturn().getResponse()
                    .getContentAsString());
            assertThat(today.text()).contains("2 students were alone with a screen for most of last week: Ana, Ben");
        }
    }

    @Test
    void theSameStatementsForAnyClassAndSpanishToo() throws Exception {
        page(school.teacher, ofClass());
        int few = QueryCount.of(() -> page(school.teacher, ofClass())).size();
        IntStream.range(0, 20).forEach(i -> school.student("More" + i));
        hour(MONDAY.plusDays(2), students, List.of(), List.of(), List.of());
        assertThat(QueryCount.of(() -> page(school.teacher, ofClass()))).hasSize(few).hasSizeLessThanOrEqualTo(7);
        try (var held = clock.at(NOW)) {
            assertThat(Jsoup.parse(mvc.perform(get(ofClass()).with(school.as(school.teacher)).locale(Locale.of("es")))
                    .andReturn().getResponse().getContentAsString()).select("h2").text()).contains("Empiece por estas personas");
        }
    }

    /** 50 minutes from 10:00: five of waiting; the adult's in turn for ten minutes each, and on paper before and after. */
    private void hour(LocalDate day, List<UUID> screen, List<UUID> talk, List<UUID> smallGroup, List<UUID> table) {
        UUID hour = at(day, "10:00", () -> hours.start(school.classroom, teacher, 50));
        at(day, "10:05", () -> {
            hours.place(hour, screen, Destination.screen(), teacher);
            hours.place(hour, talk, Destination.with(teacher), teacher);
            hours.place(hour, smallGroup, Destination.paper(), teacher);
            hours.place(hour, table, Destination.at(school.tables.getFirst()), teacher);
            return null;
        });
        at(day, "10:15", () -> {
            hours.place(hour, talk, Destination.paper(), teacher);
            hours.place(hour, smallGroup, Destination.with(teacher), teacher);
            return null;
        });
        at(day, "10:25", () -> {
            hours.place(hour, smallGroup, Destination.paper(), teacher);
            return null;
        });
        at(day, "10:50", () -> {
            hours.end(hour, teacher);
            return null;
        });
    }

    private void check(UUID student, UUID lesson, int percent) {
        progress.recordResult(new NewResult(student, lesson, Medium.PAPER, percent, percent >= 80, teacher));
    }

    private <T> T at(LocalDate day, String time, Supplier<T> work) {
        return clock.at(at(day, time), () -> school.in(work));
    }

    private static Instant at(LocalDate day, String time) {
        return day.atTime(LocalTime.parse(time)).atZone(TestSchool.ZONE).toInstant();
    }

    private String ofClass() {
        return "/teach/classes/" + school.classroom + "/minutes";
    }

    private Document page(CurrentUser user, String path) throws Exception {
        try (var held = clock.at(NOW)) {
            var answer = mvc.perform(get(path).with(school.as(user))).andReturn().getResponse();
            assertThat(answer.getStatus()).isEqualTo(200);
            var page = Jsoup.parse(answer.getContentAsString());
            page.select("figcaption").remove();
            return page;
        }
    }

    private int status(CurrentUser user, String path) throws Exception {
        try (var held = clock.at(NOW)) {
            return mvc.perform(get(path).with(school.as(user))).andReturn().getResponse().getStatus();
        }
    }
}
