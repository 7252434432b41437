package app.headsup.collaboration;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.BeanFactory;

/** A project of one student's own, with an entry in its log and a milestone. */
public record OwnProject(UUID id, UUID contribution, UUID entry, UUID observation, UUID day) {

    /** Call inside the school. */
    public static OwnProject begin(BeanFactory beans, UUID classroom, UUID student, UUID teacher) {
        var today = LocalDate.now();
        var collaborations = beans.getBean(Collaborations.class);
        var id = collaborations.begin(NewCollaboration.in(classroom, Kind.PROJECT,
                new Purpose("Water at our school", "", "We ask", "", "", today.minusDays(7), today.plusDays(7)),
                List.of(student), 1, List.of()), teacher);
        beans.getBean(Contributions.class).giveOwn(id,
                NewContribution.of(student, ContributionKind.LOG, Said.words("Measured the tap")), student);
        beans.getBean(Contributions.class).give(id,
                NewContribution.of(student, ContributionKind.LOG, Said.words("Asked the caretaker")), teacher);
        var observations = beans.getBean(Observations.class);
        observations.write(id, student, true, null, "Asked kindly", teacher);
        observations.addDay(id, today, "First measurement", teacher);
        var work = collaborations.work(id);
        return new OwnProject(id, work.contributions().getFirst().id(), work.contributions().getLast().id(),
                observations.of(id).getFirst().id(), work.days().getFirst().id());
    }
}
