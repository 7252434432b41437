package app.headsup.web;

import java.util.List;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/**
 * A request that failed, as its answer needs it.
 *
 * @param teller the exception among the causes that gave the trouble its name; null for a fault or a bare status
 * @param thrown the whole chain, for the log; null when only a status is known
 */
record Failure(Trouble trouble, Throwable teller, Throwable thrown) {

    private static final long BUSY_SECONDS = 5;

    /** The outermost cause that says something to a reader; a fault of ours when none does. */
    static Failure of(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            var trouble = Trouble.of(cause);
            if (trouble != null) {
                return new Failure(trouble, cause, thrown);
            }
        }
        return new Failure(Trouble.FAULT, null, thrown);
    }

    /** @param status as the container has it; null when somebody opened the error page by hand */
    static Failure of(Integer status) {
        return new Failure(status == null ? Trouble.NOT_FOUND : Trouble.of(status), null, null);
    }

    /** Seconds until another try makes sense; 0 when time won't help. */
    long retryAfter() {
        if (teller instanceof SlowDown slow) {
            return Math.max(1, slow.retryAfter().plusMillis(999).toSeconds());
        }
        return trouble == Trouble.BUSY ? BUSY_SECONDS : 0;
    }

    /** A refusal speaks for itself, everything else in the words of its trouble. */
    MessageSourceResolvable sentence() {
        return teller instanceof Refusal refusal ? refusal
                : new DefaultMessageSourceResolvable(new String[] {words() + ".text"}, new Object[] {retryAfter()});
    }

    List<Stale.Difference> differences() {
        return teller instanceof Stale stale ? stale.differences() : List.of();
    }

    /** Key in the bundle below which title, text and next step stand. */
    String words() {
        return "error." + trouble.words;
    }
}
