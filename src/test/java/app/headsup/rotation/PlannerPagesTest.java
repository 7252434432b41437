package app.headsup.rotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import app.headsup.HeadsupTest;
import app.headsup.QueryCount;
import app.headsup.TestSchool;
import app.headsup.access.CurrentUser;
import app.headsup.access.Role;
import app.headsup.roster.Duty;
import app.headsup.roster.Registrar;
import app.headsup.roster.SchoolDays;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@HeadsupTest
class PlannerPagesTest {

    @Autowired
    MockMvc mvc;
    @Autowired
    Registrar registrar;
    @Autowired
    Rotations rotations;

    @Test
    void aTeacherPlansTomorrowMovesLocksAndUsesThePlan() throws Exception {
        var school = new TestSchool(registrar, "Maya", "Jonas", "Aisha", "Theo", "Amara", "Noah", "Leila", "Mateo");
        var list = page(school, plans(school));
        assertThat(list.select("main").text()).contains("No plan for");
        assertThat(list.select("[name=blocks]").val()).isEqualTo("15, 15, 15");
        var plan = create(school);
        var grid = page(school, plan);
        assertThat(grid.select(".plan-grid thead th")).hasSize(3);
        assertThat(grid.select(".plan-grid td .chip")).hasSize(24);
        assertThat(grid.select(".plan-head .pill").text()).contains("8 students");
        assertThat(grid.select("#shape + figure")).hasSize(1);

        var maya = maya(grid);
        var before = grid.select(".cell:has([value=" + maya + "])").attr("data-to");
        var cell = other(grid, maya);
        send(school, post(plan + "/places").param("version", version(grid)).param("students", maya).param("to", cell));
        grid = page(school, plan);
        assertThat(grid.select("[data-to=" + cell + "] [value=" + maya + "]")).hasSize(1);
        assertThat(grid.select(".plan-grid [value=" + maya + "]")).hasSize(1);
        send(school, post(plan + "/locks").param("version", version(grid)).param("students", maya).param("locked", "true"));
        grid = page(school, plan);
        assertThat(grid.select("label:has([value=" + maya + "])").text()).contains("locked");
        var refused = send(school, post(plan + "/places").param("version", version(grid)).param("students", maya).param("to", "nowhere"));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("is locked. Unlock it first.");
        var why = page(school, plan + "?why=" + maya.replace(":", "&block="));
        assertThat(why.select("#why").text()).startsWith("Why is Maya at").contains("Rivera locked Maya here.");

        send(school, post(plan + "/locks").param("version", version(grid)).param("students", maya).param("locked", "false"));
        grid = page(school, plan);
        send(school, post(plan + "/places").param("version", version(grid)).param("students", maya).param("to", before));
        send(school, post(plan + "/use").param("version", version(page(school, plan))));
        assertThat(page(school, plan).select(".plan-head").text()).contains("In use: Ms. Rivera");
        assertThat(page(school, plans(school)).select(".plan-rows").text()).startsWith("in use");
        send(school, post(plan + "/use/end"));
        assertThat(page(school, plan).select(".plan-head").text()).contains("Use this plan");
    }

    @Test
    void twoTeachersAtOnceSeeBothVersions() throws Exception {
        var school = new TestSchool(registrar, "Maya", "Jonas", "Aisha", "Theo");
        var plan = create(school);
        var grid = page(school, plan);
        var maya = maya(grid);
        var moves = List.of(other(grid, maya), "nowhere").stream().map(to -> CompletableFuture.supplyAsync(() -> {
            try {
                return send(school, post(plan + "/places").param("version", version(grid)).param("students", maya).param("to", to));
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        })).toList().stream().map(CompletableFuture::join).toList();
        assertThat(moves).extracting(MockHttpServletResponse::getStatus).containsExactlyInAnyOrder(302, 409);
        var lost = moves.stream().filter(one -> one.getStatus() == 409).findFirst().orElseThrow();
        assertThat(Jsoup.parse(lost.getContentAsString()).select("main table").text()).contains("Maya, block 1");
        var late = send(school, post(plan + "/times").param("version", "0").param("title", "Other").param("day", day())
                .param("startsAt", "10:00").param("moveMinutes", "1").param("blocks", "20, 20"));
        assertThat(late.getStatus()).isEqualTo(409);
        assertThat(late.getContentAsString()).contains("20, 20", "15, 15, 15");
    }

    @Test
    void badInputGetsASentenceBesideItsField() throws Exception {
        var school = new TestSchool(registrar, "Maya", "Jonas");
        assertThat(refused(school, post(plans(school)).param("title", "Ratios").param("day", day()).param("startsAt", "10:00")
                .param("moveMinutes", "1").param("blocks", "15, 0")).select("#blocks-wrong").text()).startsWith("A block lasts between 1");
        var weekend = LocalDate.parse(day()).datesUntil(LocalDate.parse(day()).plusDays(8))
                .filter(one -> !SchoolDays.isSchoolDay(one)).findFirst().orElseThrow().toString();
        var again = refused(school, post(plans(school)).param("title", "Ratios").param("day", weekend).param("startsAt", "10:00")
                .param("moveMinutes", "1").param("blocks", "15"));
        assertThat(again.select("#day-wrong").text()).contains("weekend");
        assertThat(again.select("[name=title]").val()).isEqualTo("Ratios");

        var plan = create(school);
        var block = maya(page(school, plan)).split(":")[1];
        var station = post(plan + "/stations").param("version", "0").param("name", "Film").param("kind", "SCREEN");
        var wrong = refused(school, station.param("devices", "0").param("seats[" + school.tables.getFirst() + "]", "4").param("openIn", block));
        assertThat(wrong.select("#devices-wrong").text()).contains("at least one device");
        assertThat(wrong.select("[name='seats[" + school.tables.getFirst() + "]']").val()).isEqualTo("4");
        var crowded = refused(school, post(plan + "/stations").param("version", "0").param("name", "Rug").param("kind", "PAPER")
                .param("seats[" + school.tables.getFirst() + "]", "9").param("openIn", block));
        assertThat(crowded.select("main").text()).contains("Table 1 has 4 seats.");
        for (var foreign : List.of("adult", "lesson")) {
            assertThat(send(school, post(plan + "/stations").param("version", "0").param("name", "Rug").param("kind", "")
                    .param(foreign, school.students.getFirst().personId().toString()).param("openIn", block)
                    .param("seats[" + school.tables.getFirst() + "]", "1")).getStatus()).as(foreign).isEqualTo(404);
        }
        assertThat(send(school, post("/teach/classes/" + school.classroom + "/no-school-days").param("closed", "+99999-01-01")
                .param("name", "Far")).getStatus()).isBetween(400, 499);
        for (var address : List.of("/locks", "/conferences/removal")) {
            assertThat(send(school, post(plan + address).param("version", "0").param("students", UUID.randomUUID() + ":" + block))
                    .getStatus()).as(address).isEqualTo(404);
        }
        assertThat(send(school, get("/teach/rotations/" + UUID.randomUUID())).getStatus()).isEqualTo(404);
        assertThat(send(school, post(plan + "/places").param("version", "0").param("students", UUID.randomUUID() + ":" + block)
                .param("to", "nowhere")).getStatus()).isEqualTo(404);
    }

    @Test
    void anotherDayAnotherClassAndTwoPlansSideBySide() throws Exception {
        var school = new TestSchool(registrar, "Maya", "Jonas", "Aisha", "Theo");
        var second = school.openClassroom("Math 6C");
        school.in(() -> registrar.assign(second, school.teacher.personId(), Duty.TEACHER));
        school.in(() -> registrar.addZone(second, "Rug", 8));
        var plan = create(school);
        var copy = page(school, plans(school) + "?from=" + id(plan)).select("#new");
        assertThat(copy.select("[name=from]").val()).isEqualTo(id(plan));
        var copied = send(school, post(plans(school)).param("from", id(plan)).param("title", "Again").param("day", day())
                .param("startsAt", "13:00").param("moveMinutes", "1").param("blocks", "15, 15, 15")).getRedirectedUrl();
        var maya = maya(page(school, copied));
        send(school, post(copied + "/places").param("version", "0").param("students", maya).param("to", "nowhere"));
        assertThat(page(school, copied).select(".plan-grid tr.late").text()).contains("No place yet", "Maya");
        var compared = page(school, plan + "/comparison?with=" + id(copied)).select("main").text();
        assertThat(compared).contains("One student is elsewhere, 3 the same", "no place yet");

        var both = send(school, post(plans(school)).param("second", second.toString()).param("style", "ALIKE").param("title", "Both")
                .param("day", day()).param("startsAt", "11:00").param("moveMinutes", "2").param("blocks", "20, 20")).getRedirectedUrl();
        assertThat(page(school, both).select(".bar-title").text()).startsWith("Math 6B + Math 6C");
        assertThat(page(school, "/teach/classes/" + second + "/rotations").select(".plan-rows").text()).contains("Both");
    }

    @Test
    void aLargeClassCostsNoMoreStatements() throws Exception {
        var small = new TestSchool(registrar, "Maya", "Jonas");
        var large = new TestSchool(registrar, IntStream.range(0, 16).mapToObj(i -> "Student " + i).toArray(String[]::new));
        var one = create(small);
        var other = create(large);
        page(small, one);
        var few = QueryCount.of(() -> page(small, one));
        var many = QueryCount.of(() -> page(large, other));
        assertThat(many).as(String.join("\n", many)).hasSameSizeAs(few).hasSizeLessThan(45);
    }

    /** Mr. Okafor teaches only the second of two classes; Ms. Chen helps in the first. */
    @Test
    void whoSeesPartOfAPlanIsLedToTheirOwnClassAndAnAideReadsNoReasons() throws Exception {
        var school = new TestSchool(registrar, "Maya", "Jonas", "Aisha", "Theo");
        var second = school.openClassroom("Math 6C");
        var okafor = school.staff(Role.TEACHER, "Mr.", "Okafor");
        var chen = school.staff(Role.AIDE, "Ms.", "Chen");
        school.assign(chen, Duty.AIDE);
        school.in(() -> registrar.assign(second, school.teacher.personId(), Duty.TEACHER));
        school.in(() -> registrar.assign(second, okafor.personId(), Duty.TEACHER));
        var both = send(school, post(plans(school)).param("second", second.toString()).param("style", "").param("title", "Both")
                .param("day", day()).param("startsAt", "11:00").param("moveMinutes", "2").param("blocks", "20, 20")).getRedirectedUrl();
        create(school);
        var seen = Jsoup.parse(send(school, okafor, get(both)).getContentAsString());
        var own = "/teach/classes/" + second + "/rotations";
        assertThat(seen.select(".bar-title a").attr("href")).isEqualTo(own);
        assertThat(seen.select("#plan-menu a[href*=from]").attr("href")).startsWith(own);
        assertThat(seen.select("#solving").attr("data-live")).contains(second.toString());
        assertThat(Jsoup.parse(send(school, okafor, get(both + "/comparison")).getContentAsString()).select("option")).isEmpty();
        var copied = send(school, okafor, post(own).param("from", id(both)).param("title", "Again").param("day", day())
                .param("startsAt", "13:00").param("moveMinutes", "1").param("blocks", "15"));
        assertThat(copied.getStatus()).isEqualTo(422);
        assertThat(copied.getContentAsString()).contains("you teach one of them");

        var maya = maya(page(school, both)).replace(":", "&block=");
        assertThat(page(school, both + "?why=" + maya).select("#why")).hasSize(1);
        var asked = Jsoup.parse(send(school, chen, get(both + "?why=" + maya)).getContentAsString());
        assertThat(asked.select("#shape")).hasSize(1);
        assertThat(asked.select("#why, #ask")).isEmpty();
    }

    private MockHttpServletResponse send(TestSchool school, CurrentUser user, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(school.as(user)).with(csrf())).andReturn().getResponse();
    }

    private String create(TestSchool school) throws Exception {
        return send(school, post(plans(school)).param("title", "Ratio tables").param("day", day()).param("startsAt", "10:00")
                .param("moveMinutes", "1").param("blocks", "15, 15, 15").param("style", "MIXED")).getRedirectedUrl();
    }

    private static String plans(TestSchool school) {
        return "/teach/classes/" + school.classroom + "/rotations";
    }

    private static String id(String plan) {
        return plan.substring(plan.lastIndexOf('/') + 1);
    }

    /** Maya in the first block, as her name's value says it. */
    private static String maya(Document grid) {
        return grid.select(".plan-grid td:nth-of-type(1) label:has(b:containsOwn(Maya)) input").val();
    }

    /** A cell of the first block in which she isn't. */
    private static String other(Document grid, String picked) {
        return grid.select(".plan-grid td:nth-of-type(1) .cell[data-to]").stream()
                .filter(cell -> cell.select("[value=" + picked + "]").isEmpty()).findFirst().orElseThrow().attr("data-to");
    }

    private static String version(Document grid) {
        return grid.select("#moves [name=version]").val();
    }

    private static String day() {
        var tomorrow = LocalDate.now(TestSchool.ZONE).plusDays(1);
        return tomorrow.datesUntil(tomorrow.plusDays(4)).filter(SchoolDays::isSchoolDay).findFirst().orElseThrow().toString();
    }

    private Document refused(TestSchool school, MockHttpServletRequestBuilder request) throws Exception {
        var answer = send(school, request);
        assertThat(answer.getStatus()).isEqualTo(422);
        return Jsoup.parse(answer.getContentAsString());
    }

    private Document page(TestSchool school, String path) throws Exception {
        var answer = send(school, get(path));
        assertThat(answer.getStatus()).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString());
    }

    private MockHttpServletResponse send(TestSchool school, MockHttpServletRequestBuilder request) throws Exception {
        return send(school, school.teacher, request);
    }
}
