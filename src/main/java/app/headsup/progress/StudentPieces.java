package app.headsup.progress;

import java.util.List;
import java.util.UUID;

/**
 * What modules above this one add to a student's own pages. Declared here and implemented by those who know; several may
 * be beans, in the order of {@code @Order}.
 */
public interface StudentPieces {

    /** The pieces for this student; @param lessonId on whose page they are shown; null on the list */
    List<Piece> of(UUID studentId, UUID lessonId);

    /** Where on the page: among people's words to the student (on the list only), or below everything else. */
    enum Place {
        WORDS, WAYS_IN
    }

    /**
     * @param template has a fragment {@code piece(view)}
     * @param view handed to it
     */
    record Piece(Place place, String template, Object view) {
    }
}
