package app.headsup.web;

import java.util.List;

/**
 * Somebody else changed the same thing first; nothing of the later edit was stored. Answered with 409. A page that knows
 * what both versions say hands the differences over, so that the reader can choose instead of guess.
 */
public class Stale extends RuntimeException {

    private final transient List<Difference> differences;

    public Stale() {
        this(List.of());
    }

    public Stale(List<Difference> differences) {
        // Without what they say: this goes to the log, and may be about a student.
        super("Changed by somebody else in the meantime");
        this.differences = List.copyOf(differences);
    }

    /** What the two versions say, field by field; empty when only the fact is known. */
    public List<Difference> differences() {
        return differences;
    }

    /**
     * One field that differs.
     *
     * @param messageCode key of the field's label
     * @param yours what the reader typed
     * @param stored what is stored now
     */
    public record Difference(String messageCode, String yours, String stored) {
    }
}
