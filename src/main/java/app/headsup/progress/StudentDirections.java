package app.headsup.progress;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * Where the class hour wants a student to be. Declared here and implemented by the modules that know (groups,
 * conferences, placements); several may be beans, in the order of {@code @Order}, and the first that answers is shown.
 */
public interface StudentDirections {

    /** The student's direction now, in this language; empty to leave it to the next one, and at last to the playlist. */
    Optional<Direction> now(UUID studentId, Locale locale);
}
