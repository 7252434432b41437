package app.headsup.collaboration;

import app.headsup.roster.Duty;
import app.headsup.roster.Registrar;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.BeanFactory;

/** A question that waits for its answer, between two classes in which the same teacher works: one may do all there is to do. */
public final class SentInvitation {

    private SentInvitation() {
    }

    /** Call inside the school. */
    public static UUID between(BeanFactory beans, UUID asking, UUID asked, UUID teacher) {
        var today = LocalDate.now();
        beans.getBean(Registrar.class).assign(asking, teacher, Duty.TEACHER);
        return beans.getBean(Invitations.class).invite(NewCollaboration.buddies(asked, List.of(), asking, List.of(),
                new Purpose("We read to each other", "", "We ask", "", "", today.minusDays(7), today.plusDays(7))),
                asking, teacher);
    }
}
