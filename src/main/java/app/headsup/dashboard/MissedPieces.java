package app.headsup.dashboard;

import app.headsup.database.JointRead.Select;
import app.headsup.progress.StudentPieces;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A kind word for a student who was absent, until they are back at work in class. */
@Component
class MissedPieces implements StudentPieces<Missed> {

    @Override
    public Select<Missed> select() {
        return MissedReader.BEFORE;
    }

    @Override
    public List<Piece> of(List<Missed> rows, UUID lessonId) {
        return rows.stream().map(hour -> new Piece(Place.WORDS, "dashboard/_we-missed-you", hour)).toList();
    }
}
