package app.headsup.collaboration;

import app.headsup.database.JointRead.Select;
import app.headsup.progress.StudentPieces;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** On a student's list: what they are working on together with others. */
@Component
class CollaborationPieces implements StudentPieces<CollaborationView> {

    @Override
    public Select<CollaborationView> select() {
        return CollaborationReader.OF_STUDENT;
    }

    @Override
    public List<Piece> of(List<CollaborationView> rows, UUID lessonId) {
        return rows.stream().map(view -> new Piece(Place.WORDS, "collaboration/_piece", view)).toList();
    }
}
