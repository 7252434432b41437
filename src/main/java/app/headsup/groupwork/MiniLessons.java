package app.headsup.groupwork;

import app.headsup.database.SchoolEntity;
import app.headsup.roster.Roster;
import app.headsup.roster.StudentName;
import app.headsup.web.NotFound;
import app.headsup.web.Refusal;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which mini-lessons on working together were held with a class, and who was there. */
@Service
@Transactional
public class MiniLessons {

    private final JdbcClient jdbc;
    private final Roster roster;
    private final Clock clock;

    MiniLessons(JdbcClient jdbc, Roster roster, Clock clock) {
        this.jdbc = jdbc;
        this.roster = roster;
        this.clock = clock;
    }

    /** Notes that these students had the lesson on this day. Refuses a day to come, and nobody. */
    public UUID hold(UUID classroomId, MiniLesson lesson, LocalDate heldOn, Collection<UUID> present, UUID heldBy) {
        var students = Set.copyOf(present);
        if (students.isEmpty()) {
            throw new Refusal("groupwork.mini.nobody");
        }
        if (heldOn.isAfter(roster.today())) {
            throw new Refusal("groupwork.mini.to-come");
        }
        if (!roster.students(classroomId).stream().map(StudentName::id).toList().containsAll(students)) {
            throw new NotFound();
        }
        return note(classroomId, lesson, heldOn, students, heldBy, false);
    }

    /** Today, at the tables: two minutes for those students of the class who have had none. Nobody is none. */
    public void giveShort(UUID classroomId, Collection<UUID> students, UUID givenBy) {
        if (!students.isEmpty()) {
            note(classroomId, MiniLesson.EYES, roster.today(), Set.copyOf(students), givenBy, true);
        }
    }

    private UUID note(UUID classroomId, MiniLesson lesson, LocalDate heldOn, Set<UUID> students, UUID heldBy, boolean brief) {
        UUID holding = SchoolEntity.newId();
        jdbc.sql("""
                insert into mini_lesson_holding (school_id, id, classroom_id, mini_lesson, held_on, held_by, noted_at, short)
                values (this_school(), ?, ?, ?, ?, ?, ?, ?)
                """).params(holding, classroomId, lesson.getKey(), heldOn, heldBy, Timestamp.from(clock.instant()), brief)
                .update();
        jdbc.sql("""
                insert into mini_lesson_student (school_id, holding_id, student_id)
                select this_school(), ?, unnest(?::uuid[])
                """).params(holding, students.toArray(UUID[]::new)).update();
        return holding;
    }

    /** Who of these students has had which mini-lesson, in whatever class. Each lesson is a key. */
    @Transactional(readOnly = true)
    public Map<MiniLesson, Set<UUID>> had(Collection<UUID> studentIds) {
        var had = new EnumMap<MiniLesson, Set<UUID>>(MiniLesson.class);
        EnumSet.allOf(MiniLesson.class).forEach(lesson -> had.put(lesson, new HashSet<>()));
        jdbc.sql("""
                select distinct h.mini_lesson, s.student_id
                from mini_lesson_student s
                join mini_lesson_holding h on h.school_id = s.school_id and h.id = s.holding_id
                where s.student_id = any(?)
                """).param(studentIds.toArray(UUID[]::new))
                .query(row -> {
                    UUID student = row.getObject("student_id", UUID.class);
                    MiniLesson.of(row.getString("mini_lesson")).ifPresent(lesson -> had.get(lesson).add(student));
                });
        return had;
    }

    /** The days on which each lesson was held with this class, newest first. */
    @Transactional(readOnly = true)
    public Map<MiniLesson, List<LocalDate>> held(UUID classroomId) {
        var held = new EnumMap<MiniLesson, List<LocalDate>>(MiniLesson.class);
        EnumSet.allOf(MiniLesson.class).forEach(lesson -> held.put(lesson, new ArrayList<>()));
        jdbc.sql("""
                select distinct mini_lesson, held_on from mini_lesson_holding where classroom_id = ? order by held_on desc
                """).param(classroomId)
                .query(row -> {
                    var day = row.getObject("held_on", LocalDate.class);
                    MiniLesson.of(row.getString("mini_lesson")).ifPresent(lesson -> held.get(lesson).add(day));
                });
        return held;
    }
}
