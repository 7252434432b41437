package app.headsup.rules;

import java.util.List;
import java.util.Optional;

/** A rule that looks at each student by themselves. */
interface StudentRule extends RoutingRule {

    Optional<Proposal> suggest(Situation student);

    @Override
    default List<Proposal> suggest(Room room, List<Situation> students) {
        return students.stream()
                .flatMap(student -> suggest(student)
                        .filter(proposal -> proposal.route().leadsElsewhere(student.state()))
                        .filter(proposal -> room.mayAsk(key(), proposal.topic(), student.studentId(), proposal.asOf()))
                        .stream())
                .toList();
    }
}
