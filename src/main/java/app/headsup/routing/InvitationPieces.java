package app.headsup.routing;

import app.headsup.progress.StudentPieces;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The invitation on a student's list. */
@Component
class InvitationPieces implements StudentPieces {

    private final Alerts alerts;

    InvitationPieces(Alerts alerts) {
        this.alerts = alerts;
    }

    @Override
    public List<Piece> of(UUID studentId, UUID lessonId) {
        return lessonId != null ? List.of() : alerts.invitation(studentId)
                .map(one -> new Piece(Place.WORDS, "routing/_invitation", one)).stream().toList();
    }
}
