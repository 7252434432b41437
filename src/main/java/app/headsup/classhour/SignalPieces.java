package app.headsup.classhour;

import app.headsup.database.JointRead.Select;
import app.headsup.progress.StudentPieces;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The quiet ways in on a student's pages, and what adults answered. */
@Component
class SignalPieces implements StudentPieces<OwnSignals.Row> {

    @Override
    public Select<OwnSignals.Row> select() {
        return SignalReader.OWN;
    }

    @Override
    public List<Piece> of(List<OwnSignals.Row> rows, UUID lessonId) {
        var own = OwnSignals.of(rows, lessonId);
        return List.of(new Piece(Place.WORDS, "classhour/_replies", own),
                new Piece(Place.WAYS_IN, "classhour/_signals", own));
    }

    @Override
    public boolean onLessons() {
        return true;
    }
}
