package app.headsup.dashboard;

import app.headsup.classhour.AbsenceView;
import app.headsup.classhour.Presence;
import app.headsup.routing.Needs;
import app.headsup.rules.Route;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Turns what somebody missed into a need by hand, once, so that the board offers it when they are here. */
@Service
class CatchingUp {

    private final Presence presence;
    private final Needs needs;

    CatchingUp(Presence presence, Needs needs) {
        this.presence = presence;
        this.needs = needs;
    }

    /** @param words what the adults read on the board: when they were absent, and what they missed */
    @Transactional
    public void arrange(AbsenceView absence, UUID classroomId, Route route, String words, UUID by) {
        if (presence.catchUp(absence.id(), by)) {
            needs.raise(classroomId, absence.studentId(), route, words, by);
        }
    }
}
