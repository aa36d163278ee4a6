package vn.sangkien.shared.database;

/** The embedded database cannot start; the message says why and what to do. */
public final class DatabaseStartException extends RuntimeException {

    DatabaseStartException(String message) {
        super(message);
    }

    DatabaseStartException(String message, Throwable cause) {
        super(message, cause);
    }
}
