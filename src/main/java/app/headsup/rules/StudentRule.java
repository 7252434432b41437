package app.headsup.rules;

import java.util.List;
import java.util.stream.Stream;

/** A rule that looks at each student by themselves. */
interface StudentRule extends RoutingRule {

    /** What it could say about the student, most urgent first: the first that may be asked now is. */
    Stream<Proposal> candidates(Situation student);

    @Override
    default List<Proposal> suggest(Room room, List<Situation> students) {
        return students.stream()
                .flatMap(student -> candidates(student)
                        .filter(proposal -> proposal.route().leadsElsewhere(student.state()))
                        .filter(proposal -> room.mayAsk(key(), proposal.topic(), student.studentId(), proposal.asOf()))
                        .limit(1))
                .toList();
    }
}
