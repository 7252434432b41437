package app.headsup.progress;

import app.headsup.database.JointRead.Select;
import java.util.List;
import java.util.UUID;

/**
 * What a module above this one adds to a student's own pages. Declared here and implemented by those who know; several are
 * beans, in the order of {@code @Order}. What all of them want to know is asked in one statement.
 *
 * @param <T> a row of it
 */
public interface StudentPieces<T> {

    /** What it wants to know about the student {@code :student} at {@code :now}. Mostly that is nothing: keep it cheap. */
    Select<T> select();

    /** The pieces made of the rows; @param lessonId on whose page they are shown; null on the list */
    List<Piece> of(List<T> rows, UUID lessonId);

    /** Whether it adds to the page of a lesson, too. */
    default boolean onLessons() {
        return false;
    }

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
