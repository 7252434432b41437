package app.headsup.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import app.headsup.HeadsupTest;
import app.headsup.TestSchool;
import app.headsup.access.CurrentUser;
import app.headsup.access.Role;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The office and a teacher's list of people, as they read them. */
@HeadsupTest
class OfficePagesTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    Registrar registrar;

    @Autowired
    Roster roster;

    TestSchool school;
    CurrentUser admin;

    @BeforeEach
    void openSchool() {
        school = new TestSchool(registrar, "Maya");
        admin = school.staff(Role.ADMIN, "Ms.", "Adler");
    }

    @Test
    void anOpenedClassHasItsCodeAndItsTables() throws Exception {
        String code = "o-" + school.id.toString().substring(24);
        assertThat(send(admin, openClass(code)).select("#flash").text()).contains("Math 6A is open. Its code is " + code);
        var opened = school.in(() -> roster.classrooms()).getFirst();
        assertThat(school.in(() -> roster.zones(opened.id())).stream().map(ZoneView::name))
                .containsExactly("Table 1", "Table 2", "Table 3");
        assertThat(send(admin, openClass(code)).text()).contains("Some class already uses the code " + code);
    }

    @Test
    void aStudentNeedsAClassAndAPinAndTheTypedTextIsKept() throws Exception {
        var page = send(admin, person("STUDENT").param("secret", "13").param("classroom", ""));
        assertThat(page.select("#secret-wrong").text()).contains("A PIN is four digits.");
        assertThat(page.select("#classroom-wrong").text()).contains("Which class is the student in?");
        assertThat(page.select("input[name=givenName]").val()).isEqualTo("Leo");
        assertThat(school.in(() -> roster.students(school.classroom))).hasSize(1);

        send(admin, person("STUDENT").param("secret", "1357").param("classroom", school.classroom.toString()));
        assertThat(school.in(() -> roster.students(school.classroom)).stream().map(StudentName::name))
                .containsExactly("Leo", "Maya");
    }

    @Test
    void aNameOfTenThousandCharactersIsRefusedBesideItsField() throws Exception {
        var page = send(admin, person("TEACHER").param("familyName", "x".repeat(10_000)));
        assertThat(page.select("#familyName-wrong").text()).contains("80");
    }

    @Test
    void anAddressBelongsToOnePerson() throws Exception {
        var page = send(admin, person("TEACHER").param("secret", "a long password")
                .param("email", school.emails.get(school.teacher.personId())));
        assertThat(page.text()).contains("Somebody already uses the address");
    }

    @Test
    void aTeacherGivesANewPinToTheirOwnStudentsOnly() throws Exception {
        var maya = school.students.getFirst();
        var page = send(school.teacher, post("/teach/classes/{c}/students/{s}/pin", school.classroom, maya.personId()));
        assertThat(page.select("#flash").text()).matches(".*The new PIN of Maya is \\d{4}\\..*");

        var elsewhere = new TestSchool(registrar, "Jonas");
        var answer = mvc.perform(post("/teach/classes/{c}/students/{s}/pin", school.classroom,
                elsewhere.students.getFirst().personId()).with(csrf()).with(school.as(school.teacher)));
        assertThat(answer.andReturn().getResponse().getStatus()).isEqualTo(404);
    }

    private static MockHttpServletRequestBuilder openClass(String code) {
        return post("/admin/classes").param("name", "Math 6A").param("grade", "6").param("code", code)
                .param("devices", "8").param("tables", "3").param("seats", "4").param("minutes", "50");
    }

    private static MockHttpServletRequestBuilder person(String role) {
        return post("/admin/people").param("role", role).param("givenName", "Leo");
    }

    /** The page that answers, or the one a redirect leads to. */
    private Document send(CurrentUser user, MockHttpServletRequestBuilder request) throws Exception {
        var answer = mvc.perform(request.with(csrf()).with(school.as(user))).andReturn();
        String next = answer.getResponse().getRedirectedUrl();
        if (next == null) {
            assertThat(answer.getResponse().getStatus()).isEqualTo(422);
            return Jsoup.parse(answer.getResponse().getContentAsString());
        }
        return Jsoup.parse(mvc.perform(get(next).cookie(answer.getResponse().getCookies())
                .with(school.as(user))).andReturn()
                .getResponse().getContentAsString());
    }
}
