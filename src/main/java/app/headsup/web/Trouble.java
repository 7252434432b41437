package app.headsup.web;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.beans.ConversionNotSupportedException;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionTimedOutException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** What can go wrong, in a reader's terms: each has a status and its words under {@code error.<words>} in the bundle. */
enum Trouble {

    FORBIDDEN(HttpStatus.FORBIDDEN, "forbidden"),
    NOT_FOUND(HttpStatus.NOT_FOUND, "not-found"),
    WRONG_METHOD(HttpStatus.METHOD_NOT_ALLOWED, "wrong-method"),
    STALE(HttpStatus.CONFLICT, "stale"),
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "too-large"),
    REFUSED(HttpStatus.UNPROCESSABLE_CONTENT, "refused"),
    UNREADABLE(HttpStatus.UNPROCESSABLE_CONTENT, "unreadable"),
    SLOW_DOWN(HttpStatus.TOO_MANY_REQUESTS, "slow-down"),
    FAULT(HttpStatus.INTERNAL_SERVER_ERROR, "fault"),
    BUSY(HttpStatus.SERVICE_UNAVAILABLE, "busy");

    /** Unique and exclusion constraints: two people asked for the same thing and the other one was first. */
    private static final Set<String> LOST_RACES = Set.of("23505", "23P01");

    final HttpStatus status;
    final String words;

    Trouble(HttpStatus status, String words) {
        this.status = status;
        this.words = words;
    }

    /** What this exception means by itself, without its causes; null when it says nothing to a reader. */
    static Trouble of(Throwable thrown) {
        return switch (thrown) {
            case NotFound e -> NOT_FOUND;
            case Refusal e -> REFUSED;
            case Stale e -> STALE;
            case SlowDown e -> SLOW_DOWN;
            case AccessDeniedException e -> FORBIDDEN;
            case MaxUploadSizeExceededException e -> TOO_LARGE;
            // The container meets an upload's limit before Spring does, when the filters look for the form's token.
            case InvalidParameterException e -> of(e.getErrorCode());
            case MethodArgumentTypeMismatchException e
                    when e.getParameter().hasParameterAnnotation(PathVariable.class) -> NOT_FOUND;
            case ConversionNotSupportedException e -> FAULT;
            case TypeMismatchException e -> UNREADABLE;
            case HttpMessageNotReadableException e -> UNREADABLE;
            // Characters that nobody types; see access.SecurityConfiguration.
            case RequestRejectedException e -> UNREADABLE;
            case ErrorResponse e -> of(e.getStatusCode().value());
            default -> ofDatabase(thrown);
        };
    }

    private static Trouble ofDatabase(Throwable thrown) {
        return switch (thrown) {
            case OptimisticLockingFailureException e -> STALE;
            case OptimisticLockException e -> STALE;
            case DataIntegrityViolationException e when isLostRace(e) -> STALE;
            case TransientDataAccessException e -> BUSY;
            case DataAccessResourceFailureException e -> BUSY;
            case CannotCreateTransactionException e -> BUSY;
            case TransactionTimedOutException e -> BUSY;
            case SQLTransientConnectionException e -> BUSY;
            default -> null;
        };
    }

    private static boolean isLostRace(DataIntegrityViolationException thrown) {
        return NestedExceptionUtils.getMostSpecificCause(thrown) instanceof SQLException sql
                && LOST_RACES.contains(String.valueOf(sql.getSQLState()));
    }

    /** What a bare status means; 401 is "not allowed" too, its remedy is the same. */
    static Trouble of(int status) {
        return switch (status) {
            case 401, 403 -> FORBIDDEN;
            case 404 -> NOT_FOUND;
            case 405 -> WRONG_METHOD;
            case 409, 412 -> STALE;
            case 413 -> TOO_LARGE;
            case 429 -> SLOW_DOWN;
            case 502, 503, 504 -> BUSY;
            default -> status >= 400 && status < 500 ? UNREADABLE : FAULT;
        };
    }
}
