package app.headsup.rotation;

import app.headsup.access.CurrentUser;
import app.headsup.roster.AdultName;
import app.headsup.roster.ClassroomView;
import app.headsup.roster.Roster;
import app.headsup.roster.StudentName;
import app.headsup.web.NotFound;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts together who and what a plan can use: of one class, or of two. */
@Component
class TaughtClasses {

    private final Roster roster;

    TaughtClasses(Roster roster) {
        this.roster = roster;
    }

    /** @param second null for a class by itself */
    TaughtClass of(UUID first, UUID second) {
        return of(Stream.of(first, second).filter(id -> id != null).toList());
    }

    TaughtClass of(List<UUID> classroomIds) {
        var classrooms = classroomIds.stream().map(id -> roster.classroom(id).orElseThrow(NotFound::new)).toList();
        var students = classroomIds.stream().flatMap(id -> roster.students(id).stream()).distinct()
                .sorted(Comparator.comparing(StudentName::name)).toList();
        var adults = classroomIds.stream().flatMap(id -> roster.adults(id).stream());
        return new TaughtClass(classrooms, students, distinct(adults),
                classroomIds.stream().flatMap(id -> roster.zones(id).stream()).toList());
    }

    /** The plan's classes, if everybody who was picked is in them; else {@link NotFound}. */
    TaughtClass withAll(PlanView plan, List<Picked> picked) {
        var taught = of(plan.classroomIds());
        if (!taught.studentIds().containsAll(picked.stream().map(Picked::studentId).toList())) {
            throw new NotFound();
        }
        return taught;
    }

    /** In which of the plan's classes this adult works. */
    List<UUID> own(CurrentUser reader, PlanView plan) {
        var theirs = roster.classroomsOf(reader.personId()).stream().map(ClassroomView::id).toList();
        return plan.classroomIds().stream().filter(theirs::contains).toList();
    }

    /** The classes this adult may plan for together with this one: their own, but for this one. */
    List<ClassroomView> others(CurrentUser reader, UUID classroomId) {
        return roster.classroomsOf(reader.personId()).stream().filter(one -> !one.id().equals(classroomId)).toList();
    }

    private static List<AdultName> distinct(Stream<AdultName> adults) {
        var all = adults.toList();
        return all.stream().filter(adult -> all.stream().filter(one -> one.id().equals(adult.id())).findFirst()
                .orElseThrow() == adult).toList();
    }
}
