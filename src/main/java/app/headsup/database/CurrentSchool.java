package app.headsup.database;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * The school this thread works for. Set once at the edge (a signed-in request, a job, the sample's start), read by the
 * transaction manager for row-level security and by Hibernate for its tenant column. Without one, no school's row is seen.
 */
public final class CurrentSchool {

    private static final ThreadLocal<UUID> SCHOOL = new ThreadLocal<>();

    private CurrentSchool() {
    }

    /** The school's id, or empty where nobody has signed in. */
    public static Optional<UUID> id() {
        return Optional.ofNullable(SCHOOL.get());
    }

    /** Runs the work inside the school and puts back whatever was set before. The work's own exceptions pass through. */
    public static <T> T in(UUID schoolId, Supplier<T> work) {
        UUID before = SCHOOL.get();
        SCHOOL.set(schoolId);
        try {
            return work.get();
        } finally {
            restore(before);
        }
    }

    /** As {@link #in(UUID, Supplier)}, for work without a result. */
    public static void in(UUID schoolId, Runnable work) {
        in(schoolId, () -> {
            work.run();
            return null;
        });
    }

    private static void restore(UUID before) {
        if (before == null) {
            SCHOOL.remove();
        } else {
            SCHOOL.set(before);
        }
    }
}
