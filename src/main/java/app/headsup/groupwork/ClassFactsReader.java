package app.headsup.groupwork;

import app.headsup.roster.Roster;
import app.headsup.routing.Policies;
import app.headsup.web.NotFound;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what is known about a class before groups are made of it; a fixed number of statements. */
@Component
@Transactional(readOnly = true)
class ClassFactsReader {

    private final Roster roster;
    private final StudentFactsReader students;
    private final Policies policies;
    private final GroupStore groups;

    ClassFactsReader(Roster roster, StudentFactsReader students, Policies policies, GroupStore groups) {
        this.roster = roster;
        this.students = students;
        this.policies = policies;
        this.groups = groups;
    }

    ClassFacts read(UUID classroomId) {
        var classroom = roster.classroom(classroomId).orElseThrow(NotFound::new);
        var known = students.of(List.of(classroom), roster.students(classroomId));
        return new ClassFacts(known, known.met(), policies.thresholds(classroomId).alertLine(),
                groups.hoursInGroups(classroomId, groups.termStart(classroomId)));
    }
}
