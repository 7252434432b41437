package app.headsup.progress;

import app.headsup.progress.StudentPieces.Piece;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A student's page: one clear next step, what people said to them, what other modules add, and the list.
 *
 * @param unitTitle of the lesson at hand; null where the list is empty
 * @param words the pieces among people's words; waysIn: those below everything else
 */
record LearnPage(String unitTitle, Direction direction, List<FeedbackView> feedback, List<Piece> words,
        List<Piece> waysIn, List<LearnRow> rows) {

    /**
     * The lines of the list, written here and not by the template: forty of them with a dozen expressions each were most of
     * what the page cost.
     */
    public String lines(String lessons, String nowIcon) {
        return rows.stream().map(row -> row.html(lessons, nowIcon)).collect(Collectors.joining());
    }
}
