package app.headsup.progress;

import app.headsup.progress.StudentPieces.Piece;
import java.util.List;

/**
 * A student's page: one clear next step, what people said to them, what other modules add, and the list.
 *
 * @param unitTitle of the lesson at hand; null where the list is empty
 * @param words the pieces among people's words; waysIn: those below everything else
 */
record LearnPage(String unitTitle, Direction direction, List<FeedbackView> feedback, List<Piece> words,
        List<Piece> waysIn, List<LearnRow> rows) {
}
