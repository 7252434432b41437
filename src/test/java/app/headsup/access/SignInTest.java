package app.headsup.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import app.headsup.HeadsupTest;
import app.headsup.TestSchool;
import app.headsup.roster.Registrar;
import app.headsup.web.SchoolClock;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@HeadsupTest
class SignInTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    Registrar registrar;

    @Autowired
    SignInLinks links;

    @Autowired
    Accounts accounts;

    @Autowired
    SchoolClock clock;

    TestSchool school;

    @BeforeEach
    void openSchool() {
        school = new TestSchool(registrar, "Maya", "Jonas");
    }

    @Test
    void staffComeInByPassword() throws Exception {
        password(school.teacher, "correct horse").andExpect(redirectedUrl("/teach"));
    }

    @Test
    void aWrongPasswordKeepsTheAddressAndSaysSo() throws Exception {
        password(school.teacher, "wrong").andExpect(status().isUnprocessableContent())
                .andExpect(content().string(allOf(containsString("fit together"),
                        containsString(school.emails.get(school.teacher.personId())), not(containsString("wrong\"")))));
    }

    @Test
    void aGuesserRestsButTheNextChildDoesNot() throws Exception {
        for (int tries = 0; tries < 5; tries++) {
            pin(school.students.get(0), "0000").andExpect(status().isUnprocessableContent());
        }

        pin(school.students.get(0), "1234").andExpect(status().isTooManyRequests())
                .andExpect(header().exists("Retry-After"));
        pin(school.students.get(1), "1234").andExpect(redirectedUrl("/learn"));
        try (var later = clock.at(clock.instant().plus(Duration.ofMinutes(1)))) {
            pin(school.students.get(0), "1234").andExpect(redirectedUrl("/learn"));
        }
    }

    @Test
    void theClassCodeShowsTheCardsOfThatClass() throws Exception {
        mvc.perform(get("/sign-in/class").param("code", " " + code().toUpperCase())).andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("Maya"), containsString("Jonas"))));
        mvc.perform(get("/sign-in/class").param("code", "no-such-class")).andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("No class has this code")));
    }

    @Test
    void aStudentOfAnotherClassHasNoCardHere() throws Exception {
        var elsewhere = new TestSchool(registrar, "Aisha");

        pin(elsewhere.students.getFirst(), "1234").andExpect(status().isNotFound());
    }

    @Test
    void aLinkOpensTheDoorOnceHoweverOftenItIsClicked() throws Exception {
        var guardian = school.guardianOf(school.students.getFirst());
        String token = links.make(school.id, guardian.personId());
        mvc.perform(get("/sign-in/link/{token}", token)).andExpect(status().isOk());

        Callable<Integer> click = () -> mvc.perform(post("/sign-in/link/{token}", token).with(csrf()))
                .andReturn().getResponse().getStatus();
        try (var people = Executors.newFixedThreadPool(20)) {
            var answers = people.invokeAll(Stream.generate(() -> click).limit(20).toList()).stream()
                    .map(Future::resultNow).toList();
            assertThat(answers).containsOnlyOnce(302).filteredOn(answer -> answer == 410).hasSize(19);
        }
    }

    @Test
    void aLinkIsTooOldAfterTenMinutes() throws Exception {
        var guardian = school.guardianOf(school.students.getFirst());
        String token = links.make(school.id, guardian.personId());

        try (var later = clock.at(clock.instant().plus(Duration.ofMinutes(11)))) {
            mvc.perform(post("/sign-in/link/{token}", token).with(csrf())).andExpect(status().isGone())
                    .andExpect(content().string(containsString("too old")));
        }
    }

    @Test
    void anUnknownAddressGetsTheSameAnswerAsAFamilys() throws Exception {
        var guardian = school.guardianOf(school.students.getFirst());
        String known = askForLink(school.emails.get(guardian.personId()));

        assertThat(askForLink("nobody@example.org")).isEqualTo(known).contains("Look into your mailbox");
    }

    @Test
    void anEndedAccountStaysOut() throws Exception {
        accounts.end(school.id, school.teacher.personId());

        password(school.teacher, "correct horse").andExpect(status().isUnprocessableContent());
    }

    @Test
    void nobodyLooksAroundInARealSchool() throws Exception {
        mvc.perform(post("/sign-in/sample").param("person", school.teacher.personId().toString()).with(csrf()))
                .andExpect(status().isNotFound());
        mvc.perform(get("/outbox")).andExpect(status().isNotFound());
        mvc.perform(get("/sign-in")).andExpect(content().string(not(containsString("Look around"))));
    }

    @Test
    void aTextThatNoDatabaseKeepsIsRefusedAtTheDoor() throws Exception {
        password(school.teacher, "correct\0horse").andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Nothing was changed")));
    }

    @Test
    void aSecondFirstVisitorFindsNothing() throws Exception {
        mvc.perform(get("/setup")).andExpect(status().isNotFound());
    }

    private ResultActions password(CurrentUser user, String password) throws Exception {
        return mvc.perform(post("/sign-in").param("email", school.emails.get(user.personId()))
                .param("password", password).with(csrf()));
    }

    private ResultActions pin(CurrentUser student, String pin) throws Exception {
        return mvc.perform(post("/sign-in/class/{code}", code()).param("student", student.personId().toString())
                .param("pin", pin).with(csrf()));
    }

    private String code() {
        return accounts.classCode(school.id, school.classroom);
    }

    private String askForLink(String address) throws Exception {
        return mvc.perform(post("/sign-in/family").param("email", address).with(csrf())).andExpect(status().isOk())
                .andReturn().getResponse().getContentAsString().replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }
}
