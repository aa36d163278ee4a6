package vn.sangkien.shared.transaction;

import org.hibernate.exception.ConstraintViolationException;

/** Thrown inside an {@link Atomic} method that lost a race and will find the winner's result on the next run. */
public final class RunAgainException extends RuntimeException {

    private RunAgainException(Throwable lost) {
        super(lost);
    }

    /** For a unique key that another transaction took first; any other broken constraint stays what it is. */
    public static RuntimeException ifTaken(ConstraintViolationException broken) {
        return broken.getErrorCode() == 1062 ? new RunAgainException(broken) : broken;
    }
}
