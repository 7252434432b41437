package app.headsup.roster;

import app.headsup.access.CurrentUser;
import app.headsup.access.Role;
import app.headsup.web.NotFound;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which students of a class an adult may see: who works in the class, all of them; a facilitator from elsewhere those whose
 * named adult they are, in whatever course. What isn't theirs is {@link NotFound}.
 */
@Service
@Transactional(readOnly = true)
public class Assigned {

    private final Roster roster;

    Assigned(Roster roster) {
        this.roster = roster;
    }

    /** Whether all of the class is open to them, and its own pages with it. */
    public boolean whole(CurrentUser reader, UUID classroomId) {
        return !reader.is(Role.FACILITATOR)
                || roster.classroomsOf(reader.personId()).stream().anyMatch(one -> one.id().equals(classroomId));
    }

    /** The classroom, if there is a student in it whom they may see. */
    public ClassroomView classroom(CurrentUser reader, UUID classroomId) {
        if (whole(reader, classroomId)) {
            return roster.classroom(reader, classroomId);
        }
        students(reader, classroomId);
        return roster.classroom(classroomId).orElseThrow(NotFound::new);
    }

    /** Those whom they may see, by given name; never empty for a facilitator from elsewhere. */
    public List<StudentName> students(CurrentUser reader, UUID classroomId) {
        var all = roster.students(classroomId);
        if (whole(reader, classroomId)) {
            roster.classroom(reader, classroomId);
            return all;
        }
        var theirs = roster.menteesOf(reader.personId()).stream().map(StudentName::id).toList();
        var seen = all.stream().filter(student -> theirs.contains(student.id())).toList();
        if (seen.isEmpty()) {
            throw new NotFound();
        }
        return seen;
    }

    /** The student, if they are in this classroom now and may be seen. */
    public StudentName student(CurrentUser reader, UUID classroomId, UUID studentId) {
        return students(reader, classroomId).stream().filter(student -> student.id().equals(studentId)).findFirst()
                .orElseThrow(NotFound::new);
    }
}
