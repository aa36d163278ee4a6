package vn.sangkien.standings.board;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import vn.sangkien.shared.problem.Refusals;

/** For what needs a good part of the memory for a second or two. */
public final class OneAtATime {

    private static final int PATIENCE_SECONDS = 5;

    private final Semaphore turn = new Semaphore(1);

    /** @throws vn.sangkien.shared.problem.DomainException 503 when others take too long */
    public <T> T call(Supplier<T> work) {
        try {
            if (!turn.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw Refusals.unavailable();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw Refusals.unavailable();
        }
        try {
            return work.get();
        } finally {
            turn.release();
        }
    }
}
