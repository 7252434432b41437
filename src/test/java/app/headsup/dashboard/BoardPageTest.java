package app.headsup.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import app.headsup.HeadsupTest;
import app.headsup.TestSchool;
import app.headsup.access.CurrentUser;
import app.headsup.access.Role;
import app.headsup.classhour.ClassHours;
import app.headsup.classhour.Destination;
import app.headsup.classhour.State;
import app.headsup.conference.Conferences;
import app.headsup.groupwork.Groups;
import app.headsup.library.LessonEditor;
import app.headsup.library.NewLesson;
import app.headsup.library.NewTask;
import app.headsup.playlist.Playlists;
import app.headsup.playlist.Tier;
import app.headsup.progress.TasksDone;
import app.headsup.roster.Duty;
import app.headsup.roster.NewPerson;
import app.headsup.roster.Registrar;
import app.headsup.routing.Needs;
import app.headsup.routing.Suggestions;
import app.headsup.rules.Route;
import app.headsup.web.SchoolClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@HeadsupTest
class BoardPageTest {

    @Autowired
    MockMvc mvc;
    @Autowired
    Registrar registrar;
    @Autowired
    LessonEditor lessons;
    @Autowired
    Playlists playlists;
    @Autowired
    ClassHours hours;
    @Autowired
    Groups groups;
    @Autowired
    TasksDone tasksDone;
    @Autowired
    Conferences conferences;
    @Autowired
    Needs needs;
    @Autowired
    Suggestions suggestions;
    @Autowired
    SchoolClock clock;

    TestSchool school;
    CurrentUser teacher;
    List<UUID> students;
    UUID lesson;

    @BeforeEach
    void school() {
        school = new TestSchool(registrar, "Maya", "Jonas", "Aisha", "Theo", "Zuri");
        teacher = school.teacher;
        students = school.students.stream().map(CurrentUser::personId).toList();
        lesson = school.in(() -> {
            UUID unit = lessons.createUnit(teacher.personId(), "Ratios", "");
            UUID created = lessons.createLesson(unit, new NewLesson("Equal ratios", "I can.", "", List.of()));
            lessons.setTask(created, new NewTask("Ratio recipes", "", "", List.of("Reader", "Timekeeper"),
                    List.of(), List.of("Choose a recipe"), List.of(), "", 12, 4));
            playlists.add(school.classroom, created, Tier.MUST, null, teacher.personId());
            return created;
        });
    }

    @Test
    void beforeTheHourThePageTeachesAndStarts() throws Exception {
        var before = page(teacher, board());
        assertThat(before.select("h2").text()).contains("No hour is running yet");
        assertThat(before.select("form[action$=/hours] input[name=minutes]").val()).isEqualTo("50");

        assertThat(send(teacher, post(classroom() + "/hours").param("minutes", "3")).getStatus()).isEqualTo(422);
        assertThat(send(teacher, post(classroom() + "/hours").param("minutes", "45")).getRedirectedUrl())
                .isEqualTo(board());
        var running = page(teacher, board());
        assertThat(running.select("#hour-clock").text()).isEqualTo("45 min left");
        assertThat(running.select(".heads-up").text()).isEqualTo("0 % heads up");
        assertThat(zone(running, "Waiting")).contains("Maya 0m", "Jonas 0m");

        send(teacher, post(classroom() + "/hours").param("minutes", "30"));
        assertThat(page(teacher, board()).select("#hour-clock").text()).isEqualTo("45 min left");
    }

    @Test
    void aTickedNameIsSentAndTheBoardSaysWhereEverybodyIs() throws Exception {
        UUID hour = start();
        move(hour, "screen", 0);
        move(hour, "adult:" + teacher.personId(), 1);
        send(teacher, post("/teach/hours/" + hour + "/placements").param("students", value(2), value(3))
                .param("place", "zone:" + school.tables.get(2)).param("lesson", lesson.toString()));
        var page = page(teacher, board());
        assertThat(zone(page, "On screen")).contains("1 of 8 devices", "Maya 0m");
        assertThat(zone(page, "With an adult")).contains("Jonas Ms. Rivera 0m");
        assertThat(zone(page, "Table 3")).contains("Ratio recipes", "Aisha", "Theo");
        assertThat(page.select(".tally .pill").eachText())
                .containsExactly("1 on screen", "2 together", "1 with an adult", "0 on paper", "1 waiting");
        assertThat(page.select(".heads-up").text()).isEqualTo("60 % heads up");
        assertThat(page.select(".free").text()).isEqualTo("Free Table 1 Table 2 Table 4");

        send(teacher, post("/teach/hours/" + hour + "/placements").param("students", value(4))
                .param("place", "zone:" + school.tables.get(2)).param("lesson", ""));
        var group = school.in(() -> groups.open(hour)).getFirst();
        assertThat(group.studentIds()).containsExactlyInAnyOrder(students.get(2), students.get(3), students.get(4));

        send(teacher, post("/teach/groups/" + group.id() + "/tick").param("then", "PAPER"));
        assertThat(zone(page(teacher, board()), "On paper")).contains("Aisha", "Theo", "Zuri");
        assertThat(school.in(() -> tasksDone.among(students, lesson))).hasSize(3);
    }

    @Test
    void aStaleBoardMovesNobodyAndSaysBothVersions() throws Exception {
        UUID hour = start();
        var maya = value(0);
        var jonas = value(1);
        move(hour, "adult:" + teacher.personId(), 0);
        var answer = send(teacher, post("/teach/hours/" + hour + "/placements").param("students", maya, jonas)
                .param("place", "zone:" + school.tables.get(2)));
        assertThat(answer.getStatus()).isEqualTo(409);
        var row = Jsoup.parse(answer.getContentAsString()).select("tbody tr");
        assertThat(row.text()).startsWith("Maya Table 3 Ms. Rivera since");
        assertThat(row).hasSize(1);
        assertThat(school.in(() -> hours.ofStudent(students.get(1))).orElseThrow().state()).isEqualTo(State.WAITING);
    }

    @Test
    void whatTheFormCannotMeanIsRefusedAndChangesNothing() throws Exception {
        UUID hour = start();
        var path = "/teach/hours/" + hour + "/placements";
        assertThat(send(teacher, post(path).param("to", "screen")).getStatus()).isEqualTo(422);
        assertThat(send(teacher, post(path).param("students", value(0)).param("to", "moon")).getStatus()).isEqualTo(422);
        assertThat(send(teacher, post(path).param("students", "x@y").param("to", "screen")).getStatus()).isEqualTo(404);
        assertThat(send(teacher, post(path).param("students", value(0), value(1)).param("to", "talk")).getStatus())
                .isEqualTo(422);
        var stranger = new TestSchool(registrar, "Zoe");
        assertThat(send(stranger.teacher, stranger, post(path).param("students", value(0)).param("to", "screen"))
                .getStatus()).isEqualTo(404);
        var colleague = school.staff(Role.TEACHER, "Mr.", "Okafor");
        assertThat(send(colleague, get(board())).getStatus()).isEqualTo(404);
        assertThat(school.in(() -> hours.whereabouts(hour)))
                .allSatisfy(place -> assertThat(place.state()).isEqualTo(State.WAITING));
    }

    @Test
    void anAideMovesStudentsButDoesNotEndTheHour() throws Exception {
        UUID hour = start();
        var aide = school.staff(Role.AIDE, "Ms.", "Chen");
        school.assign(aide, Duty.AIDE);
        assertThat(send(aide, post("/teach/hours/" + hour + "/placements").param("students", value(0))
                .param("to", "paper")).getStatus()).isEqualTo(302);
        assertThat(send(aide, post("/teach/hours/" + hour + "/end")).getStatus()).isEqualTo(403);
        assertThat(page(aide, board()).select("form[action$=/end]")).isEmpty();
    }

    @Test
    void onePageHasEveryChoiceForOneStudent() throws Exception {
        UUID hour = start();
        assertThat(send(teacher, post("/teach/hours/" + hour + "/placements").param("students", value(0))
                .param("to", "student")).getRedirectedUrl()).endsWith("/students/" + students.get(0));
        var page = page(teacher, "/teach/hours/" + hour + "/students/" + students.get(0));
        assertThat(page.select("h1").text()).isEqualTo("Maya");
        assertThat(page.select(".pill").first().text()).isEqualTo("Waiting for 0 min");
        assertThat(page.select("a[href$=/students/" + students.get(0) + "]").text()).contains("What Maya has done");
        assertThat(page.select("input[name=students]").val()).isEqualTo(value(0));

        var talk = send(teacher, post("/teach/hours/" + hour + "/placements").param("students", value(0))
                .param("to", "talk")).getRedirectedUrl();
        var open = school.in(() -> conferences.openIn(hour)).get(students.get(0));
        assertThat(talk).isEqualTo("/teach/conferences/" + open);
        assertThat(zone(page(teacher, board()), "With an adult")).contains("Maya Ms. Rivera");
        assertThat(page(teacher, board()).select(".not-spoken").text()).contains("Not spoken to today · 4")
                .doesNotContain("Maya");
    }

    @Test
    void theEndShowsWhereTheMinutesWent() throws Exception {
        UUID hour = start();
        assertThat(send(teacher, post("/teach/hours/" + hour + "/end")).getRedirectedUrl())
                .isEqualTo("/teach/hours/" + hour);
        var page = page(teacher, "/teach/hours/" + hour);
        assertThat(page.select("h1").text()).startsWith("Your class spent").endsWith("of this hour heads up.");
        assertThat(page.select("tbody th").eachText()).containsExactly("Aisha", "Jonas", "Maya", "Theo", "Zuri");
        assertThat(page(teacher, board()).select("h2").text()).contains("No hour is running yet");
        assertThat(page(teacher, "/teach").text()).contains("Good to see you, Ms. Rivera", "Math 6B", "Last hour");
        assertThat(page(teacher, classroom()).select(".names a").eachText())
                .containsExactly("Aisha", "Jonas", "Maya", "Theo", "Zuri");
    }

    @Test
    void anOverfullTableAndTooManyScreensAreMarked() throws Exception {
        UUID hour = start();
        school.in(() -> hours.place(hour, students, Destination.at(school.tables.get(0)), teacher.personId()));
        assertThat(page(teacher, board()).select(".zone.together .pill.late").text()).isEqualTo("5 on 4 seats");
    }

    @Test
    void anAbsentStudentIsAskedNothingUntilSomebodyGivesThemAPlace() throws Exception {
        UUID hour = start();
        move(hour, "absent", 0);
        var page = page(teacher, board());
        assertThat(page.select("#zone-absent + ul").text()).isEqualTo("Maya");
        assertThat(page.select(".tally .pill").last().text()).isEqualTo("4 waiting");
        assertThat(page.select(".not-spoken").text()).contains("· 4").doesNotContain("Maya");
        move(hour, "paper", 0);
        assertThat(page(teacher, board()).select("#zone-absent")).isEmpty();
        assertThat(zone(page(teacher, board()), "On paper")).contains("Maya");

        move(hour, "absent", 1);
        send(teacher, post("/teach/hours/" + hour + "/end"));
        assertThat(page(school.students.get(1), "/learn").text()).contains("Good to have you back", "Your lessons wait");
        assertThat(page(school.students.get(2), "/learn").text()).doesNotContain("Good to have you back");
        var missed = page(teacher, classroom()).select("section:has(#missed)");
        assertThat(missed.select("li").text()).startsWith("Jonas on ");
        var form = missed.select("form");
        assertThat(send(teacher, post(form.attr("action")).param("route", "CONFERENCE")
                .param("words", form.select("textarea").text())).getRedirectedUrl()).isEqualTo(classroom());
        assertThat(page(teacher, classroom()).select("#missed")).isEmpty();
        assertThat(page(teacher, classroom() + "/needs").text()).contains("Jonas", "Was absent on");
        start();
        assertThat(page(teacher, board()).select(".others-need, .suggestion").text()).doesNotContain("Maya");
    }

    @Test
    void whoCameLateCatchesUpOnWhatHadEndedByThen() throws Exception {
        UUID hour = start();
        var begin = Instant.now();
        move(hour, "absent", 0);
        var early = school.in(() -> groups.form(hour, lesson, null, students.subList(1, 3), teacher.personId()));
        assertThat(page(teacher, classroom()).select("#missed")).as("nobody came late yet").isNotEmpty();
        school.in(() -> groups.tick(early, teacher.personId(), State.PAPER));
        try (var later = clock.at(begin.plus(Duration.ofMinutes(5)))) {
            move(hour, "paper", 0);
            var missed = page(teacher, classroom()).select("section:has(#missed)");
            assertThat(missed.select("li").text()).startsWith("Maya came late on ").contains("Ratio recipes");
            assertThat(missed.select("textarea").text()).startsWith("Came late on ").contains("missed with others: Ratio recipes");
            move(hour, "absent", 3);
            move(hour, "paper", 3);
            var again = school.in(() -> groups.form(hour, lesson, null, List.of(students.get(0), students.get(3)),
                    teacher.personId()));
            school.in(() -> groups.tick(again, teacher.personId(), State.PAPER));
            assertThat(page(teacher, classroom()).select("#missed")).as("they have done it since").isEmpty();
        }
    }

    @Test
    void aTapSaysThatSomebodyHasJustSpokenWithAStudentAndIsTakenBack() throws Exception {
        UUID hour = start();
        send(teacher, post("/teach/hours/" + hour + "/contacts").param("student", students.get(4).toString()));
        assertThat(page(teacher, board()).select(".not-spoken").text()).contains("· 4").doesNotContain("Zuri");
        var own = page(teacher, "/teach/hours/" + hour + "/students/" + students.get(4));
        assertThat(own.select("form[action$=/contacts]").text()).contains("Take back");
        send(teacher, post("/teach/hours/" + hour + "/contacts/removal").param("student", students.get(4).toString()));
        assertThat(page(teacher, board()).select(".not-spoken").text()).contains("· 5", "Zuri");
    }

    @Test
    void aClassIsSharedOutAndEachAdultSeesTheirOwnList() throws Exception {
        UUID hour = start();
        var aide = school.staff(Role.AIDE, "Ms.", "Chen");
        school.assign(aide, Duty.AIDE);
        var path = "/teach/hours/" + hour + "/lists";
        assertThat(send(aide, post(path).param("adults", aide.personId().toString())).getStatus()).isEqualTo(403);
        assertThat(send(teacher, post(path).param("adults", teacher.personId().toString(), aide.personId().toString()))
                .getRedirectedUrl()).isEqualTo(board() + "?list=mine");
        var all = page(teacher, board() + "?list=all");
        assertThat(all.select(".pick.others")).isEmpty();
        int own = page(teacher, board() + "?list=mine").select(".pick:not(.others)").size();
        int hers = page(aide, board() + "?list=mine").select(".pick:not(.others)").size();
        assertThat(List.of(own, hers)).containsExactlyInAnyOrder(2, 3);
        assertThat(page(aide, board() + "?list=mine").select(".not-spoken h3").text()).endsWith("· " + hers);

        send(aide, post("/teach/hours/" + hour + "/placements")
                .param("students", students.stream().map(student -> all.select("#pick-" + student).val()).toArray(String[]::new))
                .param("place", "list:" + aide.personId()));
        assertThat(page(aide, board() + "?list=mine").select(".pick:not(.others)")).hasSize(5);
    }

    @Test
    void theWallShowsPlacesAndNothingElse() throws Exception {
        UUID hour = start();
        school.in(() -> needs.raise(school.classroom, students.get(0), Route.CONFERENCE, "Looked sad today", teacher.personId()));
        school.in(() -> suggestions.recompute(school.classroom));
        school.in(() -> groups.form(hour, lesson, null, students.subList(0, 2), teacher.personId()));
        move(hour, "adult:" + teacher.personId(), 2);
        var wall = page(teacher, board() + "/projector");
        assertThat(zone(wall, "Table 1")).isEqualTo("Table 1 12 min left Ratio recipes Maya Jonas");
        assertThat(zone(wall, "With an adult")).isEqualTo("With an adult Aisha Ms. Rivera");
        assertThat(zone(wall, "One moment")).contains("Theo", "Zuri").doesNotContain("0m");
        assertThat(wall.body().text()).doesNotContain("sad").doesNotContain("Conference").doesNotContain("heads up");
        assertThat(wall.select("form, .suggestion")).isEmpty();
        send(teacher, post("/teach/hours/" + hour + "/end"));
        assertThat(send(teacher, get(board() + "/projector")).getRedirectedUrl()).isEqualTo(board());
    }

    @Test
    void theBoardSaysWhenNosesAreDownTooLongAndTheHourIsNearlyOver() throws Exception {
        var many = school.in(() -> IntStream.range(0, 11).mapToObj(i -> {
            UUID student = registrar.add(NewPerson.student("Student" + i, "Sample"));
            registrar.enroll(school.classroom, student);
            return student;
        }).toList());
        var began = Instant.now().minusSeconds(46 * 60);
        clock.at(began, () -> school.in(() -> {
            UUID hour = hours.start(school.classroom, teacher.personId(), 50);
            hours.place(hour, many, Destination.screenAt(school.tables.get(0)), teacher.personId());
            return hour;
        }));
        var page = page(teacher, board());
        assertThat(page.select(".alarm").text()).startsWith("Noses down: 11 students have looked at a screen for 10 minutes");
        assertThat(page.select(".gauge").text()).contains("11 of 8 devices", "11 over 15 min");
        assertThat(zone(page, "On screen")).contains("Table 1: 11 on no device", "Student3 Table 1 46m");
        assertThat(page.select("#hour-clock.late").text()).startsWith("4 min left");
    }

    @Test
    void aNameAndTheCardAboutItLeadToEachOther() throws Exception {
        start();
        school.in(() -> needs.raise(school.classroom, students.get(0), Route.CONFERENCE, "A question", teacher.personId()));
        school.in(() -> suggestions.recompute(school.classroom));
        var page = page(teacher, board());
        var card = page.select(".suggestion").first();
        assertThat(page.select("#about-" + students.get(0)).attr("href")).isEqualTo("#" + card.id());
        assertThat(card.select("h3 a").attr("href")).isEqualTo("#pick-" + students.get(0));
        assertThat(page.select(".about")).hasSize(1);
    }

    @Test
    void theBoardSpeaksSpanishToo() throws Exception {
        start();
        var answer = send(teacher, get(board()).locale(java.util.Locale.of("es")));
        assertThat(Jsoup.parse(answer.getContentAsString()).select(".heads-up").text()).isEqualTo("0 % con la cabeza en alto");
    }

    private UUID start() {
        return school.in(() -> hours.start(school.classroom, teacher.personId(), 50));
    }

    private void move(UUID hour, String to, int student) throws Exception {
        assertThat(send(teacher, post("/teach/hours/" + hour + "/placements").param("students", value(student))
                .param("to", to)).getRedirectedUrl()).isEqualTo(board());
    }

    /** The chip's value, as the board has it now. */
    private String value(int student) throws Exception {
        return page(teacher, board()).select("#pick-" + students.get(student)).val();
    }

    private String classroom() {
        return "/teach/classes/" + school.classroom;
    }

    private String board() {
        return classroom() + "/board";
    }

    private Document page(CurrentUser user, String path) throws Exception {
        var answer = send(user, get(path));
        assertThat(answer.getStatus()).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString());
    }

    private MockHttpServletResponse send(CurrentUser user, MockHttpServletRequestBuilder request) throws Exception {
        return send(user, school, request);
    }

    private MockHttpServletResponse send(CurrentUser user, TestSchool at, MockHttpServletRequestBuilder request)
            throws Exception {
        return mvc.perform(request.with(at.as(user)).with(csrf())).andReturn().getResponse();
    }

    private static String zone(Document page, String heading) {
        return page.select(".zone").stream().filter(zone -> zone.select("h2").text().equals(heading)).findFirst()
                .orElseThrow(() -> new AssertionError("No zone " + heading + " in " + page.select(".zone h2").eachText()))
                .text();
    }
}
