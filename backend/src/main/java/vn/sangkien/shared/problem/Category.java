package vn.sangkien.shared.problem;

/** What kind of refusal an exception is; the one place where a kind becomes an HTTP status. */
public enum Category {
    INVALID(400),
    UNAUTHENTICATED(401),
    FORBIDDEN(403),
    NOT_FOUND(404),
    CONFLICT(409),
    TOO_LARGE(413),
    RULE(422),
    PRECONDITION(428),
    TOO_MANY(429),
    UNAVAILABLE(503);

    final int status;

    Category(int status) {
        this.status = status;
    }
}
