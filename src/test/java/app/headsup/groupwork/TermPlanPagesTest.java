package app.headsup.groupwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import app.headsup.HeadsupTest;
import app.headsup.TestSchool;
import app.headsup.roster.Registrar;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@HeadsupTest
class TermPlanPagesTest {

    @Autowired
    MockMvc mvc;
    @Autowired
    Registrar registrar;
    @Autowired
    TermPlans plans;
    @Autowired
    Proposals proposals;

    TestSchool school;
    String address;

    @BeforeEach
    void aClassOfNine() {
        school = new TestSchool(registrar, "Maya", "Jonas", "Aisha", "Theo", "Zuri", "Ines", "Kofi", "Leila", "Omar");
        address = "/teach/classes/" + school.classroom + "/term-plan";
    }

    @Test
    void nineInThreesMeetEverybodyInFourWeeks() throws Exception {
        ask(get(address)).andExpect(content().string(containsString("No plan yet.")));
        make("4", "3").andExpect(status().is3xxRedirection());
        ask(get(address)).andExpect(content().string(containsString("Nobody sits with anybody twice in this plan.")))
                .andExpect(content().string(containsString("of 8 classmates each will have sat with")))
                .andExpect(content().string(containsString("Week 4"))).andExpect(content().string(containsString("this week")));
        ask(get(address + "/print")).andExpect(status().isOk()).andExpect(content().string(containsString("Week 4")));
    }

    @Test
    void numbersThatCanNotBeStayInTheForm() throws Exception {
        make("0", "3").andExpect(status().isUnprocessableContent());
        make("4", "1").andExpect(status().isUnprocessableContent());
        make("many", "3").andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString("id=\"weeks-wrong\"")));
        ask(get(address + "/print")).andExpect(status().isNotFound());
    }

    @Test
    void aSecondPlanFromAnOldPageShowsBoth() throws Exception {
        make("4", "3");
        make("4", "4").andExpect(status().isConflict());
        ask(post(address).param("weeks", "6").param("size", "4").param("mixing", "RANDOM").param("startsOn", "2026-01-07")
                .param("version", "0")).andExpect(status().is3xxRedirection());
        var plan = plan();
        assertThat(plan.weeks()).hasSize(6);
        assertThat(plan.startsOn()).isEqualTo(LocalDate.of(2026, 1, 5));
        ask(post(address).param("weeks", "3").param("size", "4").param("mixing", "RANDOM").param("startsOn", "2026-01-07")
                .param("version", "0")).andExpect(status().isConflict()).andExpect(content().string(containsString("6")));
        ask(post(address).param("weeks", "3").param("size", "4").param("mixing", "BY_HAND").param("startsOn", "2026-01-07")
                .param("version", "1")).andExpect(status().isNotFound());
    }

    @Test
    void aWeekBecomesTodaysProposal() throws Exception {
        make("4", "3");
        var answer = ask(post("/teach/term-plans/{p}/weeks/2/proposal", plan().id())).andReturn().getResponse();
        var proposal = school.in(() -> proposals.find(UUID.fromString(
                answer.getRedirectedUrl().substring("/teach/proposals/".length()))));
        assertThat(proposal.arrangement().tables()).isEqualTo(plan().weeks().get(1));
        ask(get(answer.getRedirectedUrl())).andExpect(content().string(containsString("Week 2 of the term plan")));
        ask(post("/teach/term-plans/{p}/weeks/5/proposal", plan().id())).andExpect(status().isNotFound());
    }

    @Test
    void whoJoinsLateIsSeatedInTheWeeksToComeAndNobodyElseMoves() throws Exception {
        make("4", "3");
        var before = plan();
        var lena = school.student("Lena");
        ask(get(address)).andExpect(content().string(containsString("Lena: new in the class")));
        ask(post("/teach/term-plans/{p}/newcomers", before.id()).param("version", "0")).andExpect(status().is3xxRedirection());
        for (int week = 0; week < 4; week++) {
            var tables = plan().weeks().get(week).stream().map(table -> table.stream()
                    .filter(student -> !student.equals(lena.personId())).toList()).toList();
            assertThat(tables).isEqualTo(before.weeks().get(week));
            assertThat(plan().weeks().get(week).stream().flatMap(List::stream)).contains(lena.personId());
        }
        ask(post("/teach/term-plans/{p}/newcomers", before.id()).param("version", "0")).andExpect(status().isConflict());
    }

    private ResultActions make(String weeks, String size) throws Exception {
        return ask(post(address).param("weeks", weeks).param("size", size).param("mixing", "MIXED")
                .param("startsOn", LocalDate.now(TestSchool.ZONE).toString()));
    }

    private TermPlan plan() {
        return school.in(() -> plans.of(school.classroom)).orElseThrow();
    }

    private ResultActions ask(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(school.as(school.teacher)).with(csrf()));
    }
}
