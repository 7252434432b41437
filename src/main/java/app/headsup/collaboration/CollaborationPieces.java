package app.headsup.collaboration;

import app.headsup.progress.StudentPieces;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** On a student's list: what they are working on together with others. */
@Component
class CollaborationPieces implements StudentPieces {

    private final Collaborations collaborations;

    CollaborationPieces(Collaborations collaborations) {
        this.collaborations = collaborations;
    }

    @Override
    public List<Piece> of(UUID studentId, UUID lessonId) {
        return lessonId != null ? List.of() : collaborations.ofStudent(studentId).stream()
                .map(view -> new Piece(Place.WORDS, "collaboration/_piece", view)).toList();
    }
}
