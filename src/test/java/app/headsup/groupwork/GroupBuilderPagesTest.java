package app.headsup.groupwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import app.headsup.HeadsupTest;
import app.headsup.TestSchool;
import app.headsup.access.Role;
import app.headsup.classhour.ClassHours;
import app.headsup.classhour.Destination;
import app.headsup.classhour.Presence;
import app.headsup.classhour.State;
import app.headsup.groupwork.SeatingRuleView.Kind;
import app.headsup.roster.Duty;
import app.headsup.roster.Registrar;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@HeadsupTest
class GroupBuilderPagesTest {

    @Autowired
    MockMvc mvc;
    @Autowired
    Registrar registrar;
    @Autowired
    Proposals proposals;
    @Autowired
    SeatingRules rules;
    @Autowired
    ClassHours hours;
    @Autowired
    Presence presence;
    @Autowired
    Groups groups;

    TestSchool school;
    List<UUID> students;

    @BeforeEach
    void aClassOfNine() {
        school = new TestSchool(registrar, "Maya", "Jonas", "Aisha", "Theo", "Zuri", "Ines", "Kofi", "Leila", "Omar");
        students = school.students.stream().map(student -> student.personId()).toList();
    }

    @Test
    void aProposalIsStoredAndSaysWhatItCosts() throws Exception {
        var page = read(propose("size", "4").andReturn().getResponse().getRedirectedUrl());
        page.andExpect(content().string(containsString("9 students in 3 groups · Mixed")))
                .andExpect(content().string(containsString("Table 3")))
                .andExpect(content().string(containsString("Nobody here has sat with anybody of their group this term.")))
                .andExpect(content().string(containsString("9 students in 3 groups can sit together in 4 rounds without")))
                .andExpect(content().string(containsString("This is round 1 of the term.")))
                .andExpect(content().string(containsString("Nobody here has had a mini-lesson")))
                .andExpect(content().string(containsString("Start the hour first")));
    }

    @Test
    void whatCanNotBeIsSaidBesideTheFieldWithNames() throws Exception {
        school.in(() -> rules.set(school.classroom, Kind.TOGETHER, students.subList(0, 5), school.teacher.personId()));
        propose("size", "4").andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Aisha, Jonas, Maya, Theo, Zuri belong together (5 students), but a group has 3 places at most")));
        propose("tables", "5").andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("9 students make 4 groups at most, so that nobody sits alone.")));
        propose("size", "four").andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("id=\"size-wrong\"")));
        var all = post("/teach/classes/{c}/groups", school.classroom).param("mixing", "MIXED");
        students.subList(0, 8).forEach(student -> all.param("absent", student.toString()));
        ask(all).andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("A group needs at least two students.")));
        assertThat(school.in(() -> proposals.latest(school.classroom, 5))).isEmpty();
    }

    @Test
    void aHandMovesAndHoldsAndWhoIsAbsentLeavesTheRestAsTheyAre() throws Exception {
        UUID id = proposed();
        move(id, 0, "table:2", 0).andExpect(status().is3xxRedirection());
        assertThat(stored(id).arrangement().tableOf(students.get(0))).isEqualTo(2);
        assertThat(stored(id).arrangement().locked()).containsExactly(students.get(0));
        move(id, 1, "absent", 1, 2);
        move(id, 2, "any", 2);
        read("/teach/proposals/" + id).andExpect(content().string(containsString("stays here when you mix again")))
                .andExpect(content().string(containsString("8 students in 3 groups")));
        ask(post("/teach/proposals/{p}/mixing", id).param("version", "3")).andExpect(status().is3xxRedirection());
        assertThat(stored(id).arrangement().tableOf(students.get(0))).isEqualTo(2);
        assertThat(stored(id).arrangement().absent()).containsExactly(students.get(1));
        move(id, 4, "table:9", 0).andExpect(status().isNotFound());
        move(id, 4, "elsewhere", 0).andExpect(status().isUnprocessableContent());
        ask(post("/teach/proposals/{p}/seats", id).param("version", "4").param("to", "held"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Tick at least one name first.")));
    }

    @Test
    void nobodyFromElsewhereIsAbsentAndGapsAreNobody() throws Exception {
        propose("absent", UUID.randomUUID().toString()).andExpect(status().isNotFound());
        var gap = post("/teach/classes/{c}/groups", school.classroom).param("mixing", "MIXED").param("size", "4")
                .param("absent", "", students.get(0).toString());
        ask(gap).andExpect(status().is3xxRedirection());
        ask(post("/teach/classes/{c}/groups/rules", school.classroom)
                .param("students", "", students.get(0).toString(), students.get(1).toString()))
                .andExpect(status().is3xxRedirection());
    }

    @Test
    void byHandTheRoomIsEmptyFirst() throws Exception {
        UUID id = proposed("BY_HAND");
        read("/teach/proposals/" + id).andExpect(content().string(containsString("No place yet")))
                .andExpect(content().string(containsString("Put two at one table, and you read here what the choice costs.")))
                .andExpect(content().string(not(containsString("Mix again"))));
        move(id, 0, "table:0", 0, 1);
        read("/teach/proposals/" + id).andExpect(content().string(containsString("all new to each other")));
    }

    @Test
    void aRuleThatAHandBreaksIsSaid() throws Exception {
        school.in(() -> rules.set(school.classroom, Kind.APART, students.subList(0, 2), school.teacher.personId()));
        UUID id = proposed();
        assertThat(stored(id).arrangement().tableOf(students.get(0))).isNotEqualTo(stored(id).arrangement().tableOf(students.get(1)));
        move(id, 0, "table:1", 0, 1);
        read("/teach/proposals/" + id).andExpect(content().string(containsString("Maya and Jonas are kept apart, but sit at one table.")));
        ask(post("/teach/proposals/{p}/mixing", id).param("version", "1")).andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("are kept apart, but both are held at one table")));
    }

    @Test
    void ofTwoTeachersOneWinsAndTheOtherSeesBoth() throws Exception {
        UUID id = proposed();
        var other = school.staff(Role.TEACHER, "Mr.", "Okafor");
        school.assign(other, Duty.TEACHER);
        Callable<Integer> mine = () -> move(id, 0, "table:0", 0).andReturn().getResponse().getStatus();
        Callable<Integer> theirs = () -> mvc.perform(seats(id, 0, "table:1", 0).with(school.as(other)).with(csrf()))
                .andReturn().getResponse().getStatus();
        try (var both = Executors.newFixedThreadPool(2)) {
            assertThat(both.invokeAll(List.of(mine, theirs)).stream().map(answer -> answer.resultNow()))
                    .containsExactlyInAnyOrder(302, 409);
        }
        assertThat(stored(id).version()).isEqualTo(1);
        int at = stored(id).arrangement().tableOf(students.get(0));
        move(id, 0, "table:2", 0).andExpect(status().isConflict())
                .andExpect(content().string(containsString("Maya: Group 3")))
                .andExpect(content().string(containsString("Maya: Group " + (at + 1))));
    }

    @Test
    void everybodyIsSentOnceTheHourRuns() throws Exception {
        UUID id = proposed();
        ask(post("/teach/proposals/{p}/start", id).param("version", "0")).andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("No hour is running in this class.")));
        UUID hour = school.in(() -> hours.start(school.classroom, school.teacher.personId(), 50));
        school.in(() -> presence.markAbsent(hour, students.subList(0, 1), school.teacher.personId()));
        read("/teach/proposals/" + id).andExpect(content().string(containsString("Marked absent in this hour, but seated here:")));
        ask(post("/teach/proposals/{p}/start", id).param("version", "0")).andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Maya: marked absent in this hour.")));
        move(id, 0, "absent", 0);
        ask(post("/teach/proposals/{p}/start", id).param("version", "1"))
                .andExpect(redirectedUrl("/teach/classes/" + school.classroom + "/board"));
        assertThat(school.in(() -> groups.open(hour))).hasSize(3).extracting(GroupView::zoneId)
                .containsExactlyInAnyOrderElementsOf(school.tables.subList(0, 3));
        assertThat(school.in(() -> presence.absentFrom(hour))).hasSize(1);
        ask(post("/teach/proposals/{p}/start", id).param("version", "2")).andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("These groups are at work already.")));
        move(id, 2, "table:0", 3).andExpect(status().isUnprocessableContent());
        read("/teach/proposals/" + id).andExpect(content().string(not(containsString("Keep here"))));
    }

    /** P21: a conference holds whoever is in it. */
    @Test
    void whoTalksWithAnAdultStaysThereAndComesAfterwards() throws Exception {
        UUID id = proposed();
        UUID hour = school.in(() -> hours.start(school.classroom, school.teacher.personId(), 50));
        var table = stored(id).arrangement().tables().getFirst();
        talk(hour, table.subList(1, 3));
        read("/teach/proposals/" + id).andExpect(content().string(containsString("They stay there, and come to their group")));
        ask(post("/teach/proposals/{p}/start", id).param("version", "0")).andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("would sit alone while the others of the group are with an adult.")));
        school.in(() -> hours.place(hour, table.subList(1, 2), Destination.waiting(), school.teacher.personId()));
        ask(post("/teach/proposals/{p}/start", id).param("version", "0"))
                .andExpect(redirectedUrl("/teach/classes/" + school.classroom + "/board"));
        var away = table.get(2);
        assertThat(school.in(() -> hours.ofStudent(away).orElseThrow().state())).isEqualTo(State.ADULT);
        assertThat(school.in(() -> groups.calledAwayFrom(hour, away)).orElseThrow().studentIds())
                .containsExactlyInAnyOrderElementsOf(table);
        assertThat(school.in(() -> hours.whereabouts(hour)).stream().filter(one -> one.state() == State.TOGETHER)).hasSize(8);
    }

    private void talk(UUID hour, List<UUID> who) {
        school.in(() -> hours.place(hour, who, Destination.with(school.teacher.personId()), school.teacher.personId()));
    }

    @Test
    void aPageForThePaperHasNamesAndTables() throws Exception {
        read("/teach/proposals/" + proposed() + "/print").andExpect(content().string(containsString("Table 1")))
                .andExpect(content().string(containsString("Maya"))).andExpect(content().string(not(containsString("again with"))));
    }

    @Test
    void aidesLookAndTeachersOfOtherClassesFindNothing() throws Exception {
        UUID id = proposed();
        var aide = school.staff(Role.AIDE, "Mr.", "Silva");
        school.assign(aide, Duty.AIDE);
        mvc.perform(get("/teach/proposals/{p}", id).with(school.as(aide))).andExpect(status().isOk())
                .andExpect(content().string(not(containsString("Mix again"))));
        var other = school.staff(Role.TEACHER, "Ms.", "Lindqvist");
        mvc.perform(get("/teach/proposals/{p}", id).with(school.as(other))).andExpect(status().isNotFound());
    }

    @Test
    void whomAdultsKeepApartStandsOnAPageOfTheirOwn() throws Exception {
        String address = "/teach/classes/" + school.classroom + "/groups/rules";
        read(address).andExpect(content().string(containsString("No rules yet.")));
        ask(post(address).param("students", students.get(0).toString()).param("together", "false"))
                .andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString("Choose at least two students.")));
        ask(post(address).param("students", students.get(0).toString(), students.get(1).toString()).param("together", "false"))
                .andExpect(redirectedUrl(address));
        ask(post(address).param("students", students.get(0).toString(), students.get(1).toString()).param("together", "true"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("are to be kept apart, and to be kept together")));
        read(address).andExpect(content().string(containsString("Kept apart")));
    }

    @Test
    void aMiniLessonIsNotedForThoseWhoWereThere() throws Exception {
        String all = "/teach/classes/" + school.classroom + "/mini-lessons";
        read(all + "/turns").andExpect(content().string(containsString("Everybody has a turn")));
        var note = post(all + "/turns").param("day", LocalDate.now().minusDays(1).toString());
        students.subList(1, 9).forEach(student -> note.param("students", student.toString()));
        ask(note).andExpect(redirectedUrl(all));
        read(all).andExpect(content().string(containsString("Not yet:"))).andExpect(content().string(containsString("Maya")));
        var proposal = "/teach/proposals/" + proposed();
        read(proposal).andExpect(content().string(containsString("Have had no mini-lesson on working together yet: Maya.")))
                .andExpect(content().string(containsString("Give them the short version")));
        ask(post(proposal + "/mini-lesson")).andExpect(redirectedUrl(proposal));
        read(proposal).andExpect(content().string(containsString("Everybody has had a mini-lesson")));
        ask(post(all + "/turns").param("day", "yesterday")).andExpect(status().isUnprocessableContent());
        ask(get(all + "/juggling")).andExpect(status().isNotFound());
    }

    @Test
    void interestsAreAskedOfTheRoom() throws Exception {
        String address = "/teach/classes/" + school.classroom + "/groups/interests";
        ask(post(address).param("word", "soccer")).andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Choose whose interest it is.")));
        ask(post(address).param("word", "soccer").param("students", students.get(0).toString(), students.get(1).toString()))
                .andExpect(redirectedUrl(address));
        read(address).andExpect(content().string(containsString("Maya: soccer no longer")));
        UUID id = proposed("INTEREST");
        assertThat(stored(id).arrangement().tableOf(students.get(0))).isEqualTo(stored(id).arrangement().tableOf(students.get(1)));
        read("/teach/proposals/" + id).andExpect(content().string(containsString("2 of them: soccer")));
    }

    private UUID proposed() throws Exception {
        return proposed("MIXED");
    }

    private UUID proposed(String mixing) throws Exception {
        var answer = ask(post("/teach/classes/{c}/groups", school.classroom).param("mixing", mixing)).andReturn().getResponse();
        return UUID.fromString(answer.getRedirectedUrl().substring("/teach/proposals/".length()));
    }

    private ResultActions propose(String field, String value) throws Exception {
        return ask(post("/teach/classes/{c}/groups", school.classroom).param("mixing", "MIXED").param(field, value));
    }

    private ResultActions move(UUID id, long version, String to, int... who) throws Exception {
        return ask(seats(id, version, to, who));
    }

    private MockHttpServletRequestBuilder seats(UUID id, long version, String to, int... who) {
        var request = post("/teach/proposals/{p}/seats", id).param("version", String.valueOf(version)).param("to", to);
        for (int student : who) {
            request.param("students", students.get(student).toString());
        }
        return request;
    }

    private Proposal stored(UUID id) {
        return school.in(() -> proposals.find(id));
    }

    private ResultActions read(String address) throws Exception {
        return ask(get(address)).andExpect(status().isOk());
    }

    private ResultActions ask(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(school.as(school.teacher)).with(csrf()));
    }
}
