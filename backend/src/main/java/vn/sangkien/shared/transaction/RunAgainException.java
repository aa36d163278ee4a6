package vn.sangkien.shared.transaction;

/** Thrown inside an {@link Atomic} method that lost a race and will find the winner's result on the next run. */
public final class RunAgainException extends RuntimeException {

    public RunAgainException(Throwable lost) {
        super(lost);
    }
}
