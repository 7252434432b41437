package app.headsup.roster;

import app.headsup.access.CurrentUser;
import app.headsup.access.Role;
import app.headsup.web.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads who is who and who may see whom. Every look-up goes through the reader's own links, so what isn't theirs is not
 * found ({@link NotFound}). Lists come in the order people read them: by given name, or as the room was laid out.
 */
@Service
@Transactional(readOnly = true)
public class Roster {

    private static final String CLASSROOM = """
            select c.id, c.name, c.grade, c.devices, c.hour_minutes,
                   t.starts_on as term_starts_on, t.ends_on as term_ends_on
            from classroom c join term t on t.school_id = c.school_id and t.id = c.term_id
            """;
    private static final String STUDENT = "select p.id, p.given_name, p.family_name from person p ";

    private final JdbcClient jdbc;
    private final Clock clock;

    Roster(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The classroom, if this adult works in it (or runs the school's office). */
    public ClassroomView classroom(CurrentUser reader, UUID classroomId) {
        return jdbc.sql(CLASSROOM + """
                where c.id = :id and (:admin or exists (select 1 from classroom_adult a
                    where a.school_id = c.school_id and a.classroom_id = c.id and a.person_id = :reader))
                """)
                .param("id", classroomId).param("admin", reader.is(Role.ADMIN)).param("reader", reader.personId())
                .query(ClassroomView.class).optional().orElseThrow(NotFound::new);
    }

    /** The classrooms this adult works in, by name. */
    public List<ClassroomView> classroomsOf(UUID adultId) {
        return jdbc.sql(CLASSROOM + """
                where exists (select 1 from classroom_adult a
                    where a.school_id = c.school_id and a.classroom_id = c.id and a.person_id = :adult)
                order by c.name
                """)
                .param("adult", adultId).query(ClassroomView.class).list();
    }

    /** Every classroom of the school, by name. */
    public List<ClassroomView> classrooms() {
        return jdbc.sql(CLASSROOM + "order by c.name").query(ClassroomView.class).list();
    }

    /** The classroom as such, for code that already knows its reader may see it; empty when there is none. */
    public Optional<ClassroomView> classroom(UUID classroomId) {
        return jdbc.sql(CLASSROOM + "where c.id = ?").param(classroomId).query(ClassroomView.class).optional();
    }

    /** The student's classrooms now; most students of one teacher have one. */
    public List<ClassroomView> classroomsOfStudent(UUID studentId) {
        return jdbc.sql(CLASSROOM + """
                join enrollment e on e.school_id = c.school_id and e.classroom_id = c.id
                where e.student_id = ? and e.ends_on is null order by c.name
                """)
                .param(studentId).query(ClassroomView.class).list();
    }

    /** The students of the classroom now, by given name. */
    public List<StudentName> students(UUID classroomId) {
        return distinguished(jdbc.sql(STUDENT + """
                join enrollment e on e.school_id = p.school_id and e.student_id = p.id
                where e.classroom_id = ? and e.ends_on is null order by p.given_name, p.family_name
                """)
                .param(classroomId).query(Roster::studentName).list());
    }

    /** The student, if they are in this classroom now. */
    public StudentName student(UUID classroomId, UUID studentId) {
        return students(classroomId).stream().filter(student -> student.id().equals(studentId)).findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The adults at work in the classroom: teachers first, then by name. */
    public List<AdultName> adults(UUID classroomId) {
        return jdbc.sql("""
                select p.id, p.called as name, a.duty
                from classroom_adult a join person p on p.school_id = a.school_id and p.id = a.person_id
                where a.classroom_id = ?
                order by case a.duty when 'TEACHER' then 1 when 'AIDE' then 2 else 3 end, p.family_name
                """)
                .param(classroomId).query(AdultName.class).list();
    }

    /** The places in the room, as it was laid out. */
    public List<ZoneView> zones(UUID classroomId) {
        return jdbc.sql("select id, name, seats, devices from zone where classroom_id = ? and removed_at is null order by position, name")
                .param(classroomId).query(ZoneView.class).list();
    }

    /** The children this guardian looks after now, by name. */
    public List<StudentName> childrenOf(UUID guardianId) {
        return jdbc.sql(STUDENT + """
                join guardianship g on g.school_id = p.school_id and g.student_id = p.id
                where g.guardian_id = ? and g.ends_on is null order by p.given_name
                """)
                .param(guardianId).query(Roster::studentName).list();
    }

    /** The student, if this guardian looks after them now. */
    public StudentName childOf(UUID guardianId, UUID studentId) {
        return find(childrenOf(guardianId), studentId);
    }

    /** The students this adult is the named adult of, by name. */
    public List<StudentName> menteesOf(UUID mentorId) {
        return jdbc.sql(STUDENT + """
                join mentorship m on m.school_id = p.school_id and m.student_id = p.id
                where m.mentor_id = ? and m.ends_on is null order by p.given_name
                """)
                .param(mentorId).query(Roster::studentName).list();
    }

    /** The student, if this adult is their mentor now. */
    public StudentName menteeOf(UUID mentorId, UUID studentId) {
        return find(menteesOf(mentorId), studentId);
    }

    /** What to call each of these people ("Ms. Rivera", "Maya"), by id; one statement however many. */
    public Map<UUID, String> names(Collection<UUID> personIds) {
        if (personIds.isEmpty()) {
            return Map.of();
        }
        return jdbc.sql("select p.id, p.called as name from person p where p.id = any(?)")
                .param(personIds.toArray(UUID[]::new))
                .query((row, i) -> Map.entry(row.getObject("id", UUID.class), row.getString("name"))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The zone that the school's clocks show. */
    public ZoneId zone() {
        return ZoneId.of(jdbc.sql("select zone from school").query(String.class).single());
    }

    /** The school's name. */
    public String schoolName() {
        return jdbc.sql("select name from school").query(String.class).single();
    }

    /** Today's date at the school. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone());
    }

    private static StudentName find(List<StudentName> students, UUID studentId) {
        return students.stream().filter(student -> student.id().equals(studentId)).findFirst()
                .orElseThrow(NotFound::new);
    }

    private static StudentName studentName(java.sql.ResultSet row, int index) throws java.sql.SQLException {
        return new StudentName(row.getObject("id", UUID.class), row.getString("given_name"),
                row.getString("family_name"));
    }

    private static List<StudentName> distinguished(List<StudentName> students) {
        var sharing = students.stream().collect(Collectors.groupingBy(StudentName::givenName, Collectors.counting()));
        return students.stream()
                .map(student -> sharing.get(student.givenName()) > 1 ? student.withInitial() : student).toList();
    }
}
