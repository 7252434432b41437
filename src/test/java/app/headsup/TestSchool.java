package app.headsup;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import app.headsup.access.CurrentUser;
import app.headsup.access.Role;
import app.headsup.access.SignedIn;
import app.headsup.database.CurrentSchool;
import app.headsup.database.SchoolEntity;
import app.headsup.roster.Duty;
import app.headsup.roster.NewPerson;
import app.headsup.roster.Registrar;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * A school of a test's own, made through the same façades as any other: one class, its teacher, its room. Everything is
 * done inside the school; pages are asked for with {@code .with(school.as(user))}.
 */
public class TestSchool {

    public static final ZoneId ZONE = ZoneId.of("America/Chicago");

    public final UUID id = SchoolEntity.newId();
    public final CurrentUser teacher;
    public final UUID classroom;
    public final List<CurrentUser> students;
    public final List<UUID> tables;

    /** What each adult types at the door; the password of all staff is "correct horse". */
    public final Map<UUID, String> emails = new HashMap<>();

    private final Registrar registrar;

    /** Opens a school whose class has these students, by given name, each with the PIN 1234. */
    public TestSchool(Registrar registrar, String... studentNames) {
        this.registrar = registrar;
        CurrentSchool.in(id, () -> registrar.openSchool("Test school " + id, ZONE));
        teacher = staff(Role.TEACHER, "Ms.", "Rivera");
        classroom = openClassroom("Math 6B");
        assign(teacher, Duty.TEACHER);
        tables = in(() -> Stream.of("Table 1", "Table 2", "Table 3", "Table 4")
                .map(name -> registrar.addZone(classroom, name, 4)).toList());
        students = Stream.of(studentNames).map(this::student).toList();
    }

    /** Another classroom of the school, without anybody in it. */
    public UUID openClassroom(String name) {
        return in(() -> {
            UUID term = registrar.startTerm("Term", LocalDate.now().minusMonths(2), LocalDate.now().plusMonths(4));
            return registrar.openClassroom(term, name, "6", 8, 50, "c-" + id.toString().substring(24) + counter++);
        });
    }

    private int counter;

    /** What the students of {@link #classroom} type at the door. */
    public String classCode() {
        return "c-" + id.toString().substring(24) + 0;
    }

    public CurrentUser staff(Role role, String title, String familyName) {
        var person = new NewPerson(role, title, "Alex", familyName, Locale.ENGLISH);
        String email = familyName.toLowerCase() + "." + SchoolEntity.newId() + "@example.org";
        UUID staffId = in(() -> registrar.addStaff(person, email, "correct horse"));
        emails.put(staffId, email);
        return new CurrentUser(id, staffId, role, title + " " + familyName, Locale.ENGLISH);
    }

    /** A student of the class; see {@link #assign} for the adults. */
    public CurrentUser student(String name) {
        UUID student = in(() -> {
            UUID person = registrar.addStudent(NewPerson.student(name, "Sample"), "star", "1234");
            registrar.enroll(classroom, person);
            return person;
        });
        return new CurrentUser(id, student, Role.STUDENT, name, Locale.ENGLISH);
    }

    public CurrentUser guardianOf(CurrentUser... children) {
        var person = new NewPerson(Role.GUARDIAN, null, "Pat", "Sample", Locale.ENGLISH);
        String email = "pat." + SchoolEntity.newId() + "@example.org";
        UUID guardian = in(() -> {
            UUID added = registrar.addGuardian(person, email);
            Stream.of(children).forEach(child -> registrar.linkGuardian(added, child.personId()));
            return added;
        });
        emails.put(guardian, email);
        return new CurrentUser(id, guardian, Role.GUARDIAN, "Pat", Locale.ENGLISH);
    }

    public CurrentUser mentorOf(CurrentUser... mentees) {
        var mentor = staff(Role.MENTOR, "Mr.", "Adeyemi");
        in(() -> Stream.of(mentees).forEach(mentee -> registrar.linkMentor(mentor.personId(), mentee.personId())));
        return mentor;
    }

    public void assign(CurrentUser adult, Duty duty) {
        in(() -> registrar.assign(classroom, adult.personId(), duty));
    }

    public <T> T in(Supplier<T> work) {
        return CurrentSchool.in(id, work);
    }

    public void in(Runnable work) {
        CurrentSchool.in(id, work);
    }

    /** Signs a request in as this person. */
    public RequestPostProcessor as(CurrentUser user) {
        return authentication(new SignedIn(user));
    }
}
