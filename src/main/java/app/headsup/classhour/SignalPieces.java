package app.headsup.classhour;

import app.headsup.progress.StudentPieces;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The quiet ways in on a student's pages, and what adults answered. */
@Component
class SignalPieces implements StudentPieces {

    private final Signals signals;

    SignalPieces(Signals signals) {
        this.signals = signals;
    }

    @Override
    public List<Piece> of(UUID studentId, UUID lessonId) {
        var own = signals.own(studentId, lessonId);
        return List.of(new Piece(Place.WORDS, "classhour/_replies", own),
                new Piece(Place.WAYS_IN, "classhour/_signals", own));
    }
}
