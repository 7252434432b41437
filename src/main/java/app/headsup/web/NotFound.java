package app.headsup.web;

/**
 * What was asked for does not exist, or not for this reader: not yours is not found. Answered with 404 and never with a
 * hint which of the two it was. {@code repository.findVisibleTo(…).orElseThrow(NotFound::new)}
 */
public class NotFound extends RuntimeException {

    public NotFound() {
        super("Not found, or not theirs");
    }
}
