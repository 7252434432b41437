package app.headsup.roster;

import app.headsup.access.Accounts;
import app.headsup.access.Role;
import app.headsup.database.CurrentSchool;
import app.headsup.database.SchoolEntity;
import app.headsup.web.NotFound;
import app.headsup.web.Refusal;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes the roster: people, classrooms and the links between them. Each call is whole or not at all. */
@Service
@Transactional
public class Registrar {

    private final EntityManager entities;
    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Roster roster;
    private final Clock clock;

    Registrar(EntityManager entities, JdbcClient jdbc, Accounts accounts, Roster roster, Clock clock) {
        this.entities = entities;
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.roster = roster;
        this.clock = clock;
    }

    /** Opens the school that this thread works for; see {@link CurrentSchool#in}. */
    public void openSchool(String name, ZoneId zone) {
        jdbc.sql("insert into school (school_id, version, name, zone, opened_at) values (?, 0, ?, ?, ?)")
                .params(school(), name.strip(), zone.getId(), Timestamp.from(clock.instant())).update();
    }

    public UUID startTerm(String name, LocalDate startsOn, LocalDate endsOn) {
        return stored(new Term(name.strip(), startsOn, endsOn)).id();
    }

    /** Adds a person without a way in; see the methods below for staff, students and families. */
    public UUID add(NewPerson person) {
        return stored(new Person(person.role(), person.title(), person.givenName(), person.familyName(),
                person.locale(), clock.instant())).id();
    }

    /** Adds a member of staff who signs in by password. Refuses an address that somebody uses. */
    public UUID addStaff(NewPerson person, String email, String password) {
        refuseTaken(email);
        UUID id = add(person);
        accounts.openForStaff(school(), id, email, password);
        return id;
    }

    /** Adds a guardian who signs in by one-time link. Refuses an address that somebody uses. */
    public UUID addGuardian(NewPerson person, String email) {
        refuseTaken(email);
        UUID id = add(person);
        accounts.openForFamily(school(), id, email);
        return id;
    }

    /** Adds a student with a name card: a picture's name and a PIN of four digits. */
    public UUID addStudent(NewPerson person, String picture, String pin) {
        UUID id = add(person);
        accounts.giveCard(id, picture, pin);
        return id;
    }

    /** Opens a classroom with its code. Refuses a code that any class of any school uses. */
    public UUID openClassroom(UUID termId, String name, String grade, int devices, int hourMinutes, String code) {
        UUID id = stored(new Classroom(termId, name, grade, devices, hourMinutes)).id();
        accounts.giveClassCode(school(), id, code);
        return id;
    }

    /** Adds a place to the room, after those already there. */
    public UUID addZone(UUID classroomId, String name, int seats) {
        return stored(new Zone(classroomId, name, seats, 0, roster.zones(classroomId).size() + 1)).id();
    }

    /** Gives a member of staff a duty in the classroom, in place of the one they have there. */
    public void assign(UUID classroomId, UUID adultId, Duty duty) {
        roster.classroom(classroomId).orElseThrow(NotFound::new);
        var adult = find(adultId);
        if (adult.role() == Role.STUDENT || adult.role() == Role.GUARDIAN) {
            throw new Refusal("roster.wrong-role.staff", adult.fullName());
        }
        jdbc.sql("""
                insert into classroom_adult (school_id, id, version, classroom_id, person_id, duty)
                values (?, ?, 0, ?, ?, ?)
                on conflict (school_id, classroom_id, person_id)
                do update set duty = excluded.duty, version = classroom_adult.version + 1
                """).params(school(), SchoolEntity.newId(), classroomId, adultId, duty.name()).update();
    }

    public void enroll(UUID classroomId, UUID studentId) {
        require(studentId, Role.STUDENT);
        stored(new Enrollment(classroomId, studentId, roster.today()));
    }

    /** Lets the guardian see this child from today. */
    public void linkGuardian(UUID guardianId, UUID studentId) {
        require(guardianId, Role.GUARDIAN);
        require(studentId, Role.STUDENT);
        stored(new Guardianship(guardianId, studentId, roster.today()));
    }

    /** Makes the adult the student's named adult from today. */
    public void linkMentor(UUID mentorId, UUID studentId) {
        require(studentId, Role.STUDENT);
        stored(new Mentorship(mentorId, studentId, roster.today()));
    }

    private void require(UUID personId, Role role) {
        var person = find(personId);
        if (person.role() != role) {
            throw new Refusal("roster.wrong-role." + role.key(), person.fullName());
        }
    }

    private Person find(UUID personId) {
        return Optional.ofNullable(entities.find(Person.class, personId)).orElseThrow(NotFound::new);
    }

    private void refuseTaken(String email) {
        if (accounts.isTaken(email)) {
            throw new Refusal("roster.email-taken", email);
        }
    }

    private <T> T stored(T entity) {
        entities.persist(entity);
        entities.flush();
        return entity;
    }

    private static UUID school() {
        return CurrentSchool.id().orElseThrow(NotFound::new);
    }
}
