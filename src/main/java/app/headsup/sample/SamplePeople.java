package app.headsup.sample;

import app.headsup.access.Accounts;
import app.headsup.access.Role;
import app.headsup.roster.NewPerson;
import app.headsup.roster.Registrar;
import app.headsup.roster.Roster;
import app.headsup.sample.SchoolFile.Adult;
import app.headsup.sample.SchoolFile.Guardian;
import app.headsup.sample.SchoolFile.Room;
import app.headsup.web.SchoolClock;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** First the people: staff, classes with their rooms, students with their cards, families. All joined when term began. */
@Component
@Order(1)
class SamplePeople implements Part {

    private final SampleFiles files;
    private final Registrar registrar;
    private final Accounts accounts;
    private final Roster roster;
    private final SchoolClock clock;

    SamplePeople(SampleFiles files, Registrar registrar, Accounts accounts, Roster roster, SchoolClock clock) {
        this.files = files;
        this.registrar = registrar;
        this.accounts = accounts;
        this.roster = roster;
        this.clock = clock;
    }

    @Override
    public String what() {
        return "its people and rooms";
    }

    @Override
    public boolean isThere() {
        return !roster.classrooms().isEmpty();
    }

    @Override
    public void enter(Calendar calendar) {
        var school = files.school();
        try (var ignored = clock.at(calendar.at(calendar.termStart(), LocalTime.of(7, 30)))) {
            registrar.openSchool(school.name(), calendar.zone());
            UUID term = registrar.startTerm("Term 1", calendar.termStart(), calendar.termEnd());
            Map<String, UUID> staff = new HashMap<>();
            school.staff().forEach(adult -> staff.put(adult.key(), add(adult, school.password())));
            Map<String, UUID> students = new HashMap<>();
            school.classrooms().forEach(room -> open(room, term, staff, students, school.pin()));
            school.guardians().forEach(guardian -> add(guardian, students));
        }
    }

    private UUID add(Adult adult, String password) {
        var person = new NewPerson(adult.role(), adult.title(), SchoolFile.given(adult.name()),
                SchoolFile.family(adult.name()), Locale.ENGLISH);
        return registrar.addStaff(person, adult.email(), password);
    }

    private void open(Room room, UUID term, Map<String, UUID> staff, Map<String, UUID> students, String pin) {
        Map<UUID, String> pictures = new HashMap<>();
        UUID classroom = registrar.openClassroom(term, room.name(), room.grade(), room.devices(), room.hourMinutes(),
                room.code());
        room.zones().forEach(zone -> registrar.addZone(classroom, zone.name(), zone.seats()));
        room.adults().forEach(adult -> registrar.assign(classroom, staff.get(adult.person()), adult.duty()));
        for (var student : room.students()) {
            var person = NewPerson.student(student.givenName(), SchoolFile.family(student.name()));
            UUID id = registrar.add(person);
            pictures.put(id, student.picture());
            registrar.enroll(classroom, id);
            registrar.linkMentor(staff.get(student.mentor()), id);
            students.put(student.name(), id);
        }
        accounts.giveCards(pictures, pin);
    }

    private void add(Guardian guardian, Map<String, UUID> students) {
        var person = new NewPerson(Role.GUARDIAN, null, SchoolFile.given(guardian.name()),
                SchoolFile.family(guardian.name()), guardian.locale());
        UUID id = registrar.addGuardian(person, guardian.email());
        guardian.children().forEach(child -> registrar.linkGuardian(id, students.get(child)));
    }
}
