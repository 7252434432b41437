package app.headsup.routing;

import app.headsup.database.JointRead.Select;
import app.headsup.progress.StudentPieces;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The invitation on a student's list. */
@Component
class InvitationPieces implements StudentPieces<InvitationView> {

    @Override
    public Select<InvitationView> select() {
        return AlertReader.INVITATION;
    }

    @Override
    public List<Piece> of(List<InvitationView> rows, UUID lessonId) {
        return rows.stream().map(one -> new Piece(Place.WORDS, "routing/_invitation", one)).toList();
    }
}
