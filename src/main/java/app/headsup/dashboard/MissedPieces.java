package app.headsup.dashboard;

import app.headsup.progress.StudentPieces;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A kind word for a student who was absent, until they are back at work in class. */
@Component
class MissedPieces implements StudentPieces {

    private final MissedReader missed;

    MissedPieces(MissedReader missed) {
        this.missed = missed;
    }

    @Override
    public List<Piece> of(UUID studentId, UUID lessonId) {
        return lessonId != null ? List.of() : missed.before(studentId).stream()
                .map(hour -> new Piece(Place.WORDS, "dashboard/_we-missed-you", hour)).toList();
    }
}
