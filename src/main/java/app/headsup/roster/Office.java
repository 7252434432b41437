package app.headsup.roster;

import app.headsup.access.Accounts;
import app.headsup.access.Role;
import app.headsup.database.CurrentSchool;
import app.headsup.web.Refusal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the school's office does with one form: a class with its room, a person with their links. */
@Service
@Transactional
class Office {

    private final Registrar registrar;
    private final Accounts accounts;
    private final JdbcClient jdbc;
    private final MessageSource messages;

    Office(Registrar registrar, Accounts accounts, JdbcClient jdbc, MessageSource messages) {
        this.registrar = registrar;
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.messages = messages;
    }

    /** Opens a class in the newest term, with its tables. */
    void openClass(ClassForm form) {
        if (accounts.isCodeTaken(form.getCode())) {
            throw new Refusal("roster.code-taken", form.getCode());
        }
        UUID term = jdbc.sql("select id from term order by starts_on desc limit 1").query(UUID.class).single();
        UUID classroom = registrar.openClassroom(term, form.getName(), form.getGrade(), form.getDevices(),
                form.getMinutes(), form.getCode());
        for (int table = 1; table <= form.getTables(); table++) {
            registrar.addZone(classroom, messages.getMessage("roster.admin.table", new Object[] {table},
                    LocaleContextHolder.getLocale()), form.getSeats());
        }
    }

    /** Adds the person and, by their role, the way in and the links that go with it. */
    void add(PersonForm form) {
        var person = new NewPerson(form.getRole(), form.titleOrNull(), form.getGivenName(), form.getFamilyName(),
                Locale.ENGLISH);
        switch (form.getRole()) {
            case STUDENT -> registrar.enroll(form.getClassroom(),
                    registrar.addStudent(person, NameCardPictures.forStudent(form.getGivenName()), form.getSecret()));
            case GUARDIAN -> {
                UUID guardian = registrar.addGuardian(person, form.getEmail());
                form.getStudents().forEach(student -> registrar.linkGuardian(guardian, student));
            }
            default -> addStaff(form, registrar.addStaff(person, form.getEmail(), form.getSecret()));
        }
    }

    private void addStaff(PersonForm form, UUID person) {
        if (form.getClassroom() != null) {
            registrar.assign(form.getClassroom(), person, duty(form.getRole()));
        }
        form.getStudents().forEach(student -> registrar.linkMentor(person, student));
    }

    private static Duty duty(Role role) {
        return switch (role) {
            case AIDE -> Duty.AIDE;
            case FACILITATOR -> Duty.FACILITATOR;
            default -> Duty.TEACHER;
        };
    }

    @Transactional(readOnly = true)
    List<ClassLine> classes() {
        return jdbc.sql("""
                select c.id, c.name, k.code,
                       (select count(*) from enrollment e where e.school_id = c.school_id and e.classroom_id = c.id
                           and e.ends_on is null) as students,
                       (select string_agg(p.called, ', ' order by p.family_name)
                           from classroom_adult a join person p on p.school_id = a.school_id and p.id = a.person_id
                           where a.school_id = c.school_id and a.classroom_id = c.id) as adults
                from classroom c left join class_code k on k.school_id = c.school_id and k.classroom_id = c.id
                where c.school_id = ? order by c.name
                """)
                .param(CurrentSchool.id().orElseThrow()).query(ClassLine.class).list();
    }

    /** Everybody who may work in a class, by id. */
    @Transactional(readOnly = true)
    Map<UUID, String> staff() {
        return named("role in ('TEACHER', 'AIDE', 'FACILITATOR', 'MENTOR')");
    }

    @Transactional(readOnly = true)
    Map<UUID, String> students() {
        return named("role = 'STUDENT'");
    }

    private Map<UUID, String> named(String condition) {
        var names = new LinkedHashMap<UUID, String>();
        jdbc.sql("select id, trim(given_name || ' ' || family_name) as name from person where left_at is null and "
                + condition + " order by given_name, family_name")
                .query(row -> {
                    names.put(row.getObject("id", UUID.class), row.getString("name"));
                });
        return names;
    }

    /** A class as the office lists it; adults is null when it has none. */
    public record ClassLine(UUID id, String name, String code, int students, String adults) {
    }
}
