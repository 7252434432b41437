package app.headsup.progress;

import app.headsup.database.JointRead;
import app.headsup.database.JointRead.Found;
import app.headsup.database.JointRead.Select;
import app.headsup.progress.StudentPieces.Piece;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads in one statement what people said to a student and what other modules add to the student's pages. */
@Component
@Transactional(readOnly = true)
class PieceReader {

    private final ObjectProvider<StudentPieces<?>> sources;
    private final JointRead read;
    private final Clock clock;

    PieceReader(ObjectProvider<StudentPieces<?>> sources, JointRead read, Clock clock) {
        this.sources = sources;
        this.read = read;
        this.clock = clock;
    }

    /** @param feedback the words the student's list shows; none on a lesson's page */
    record Pieces(List<FeedbackView> feedback, List<Piece> pieces) {
    }

    /** For the student's list. */
    public Pieces onList(UUID studentId) {
        var all = sources.orderedStream().toList();
        var selects = selects(all);
        selects.add(Evidence.WORDS_SHOWN);
        var found = read(selects, studentId);
        return new Pieces(found.of(Evidence.WORDS_SHOWN), pieces(all, found, null));
    }

    /** For the page of a lesson. */
    public List<Piece> onLesson(UUID studentId, UUID lessonId) {
        var some = sources.orderedStream().filter(StudentPieces::onLessons).toList();
        return pieces(some, read(selects(some), studentId), lessonId);
    }

    private Found read(List<Select<?>> selects, UUID studentId) {
        return read.read(selects, Map.of("student", studentId, "now", Timestamp.from(clock.instant())));
    }

    private static List<Select<?>> selects(List<? extends StudentPieces<?>> sources) {
        var selects = new ArrayList<Select<?>>();
        sources.forEach(source -> selects.add(source.select()));
        return selects;
    }

    private static List<Piece> pieces(List<? extends StudentPieces<?>> sources, Found found, UUID lessonId) {
        return sources.stream().flatMap(source -> pieces(source, found, lessonId).stream()).toList();
    }

    private static <T> List<Piece> pieces(StudentPieces<T> source, Found found, UUID lessonId) {
        return source.of(found.of(source.select()), lessonId);
    }
}
