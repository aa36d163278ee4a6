package vn.sangkien.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import vn.sangkien.shared.problem.Category;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Text;

/** Each hash holds a core for some time, so only a few are made at once. */
@ApplicationScoped
class Passwords {

    private static final long USUAL = TimeUnit.MILLISECONDS.toNanos(25);

    private final AtomicLong made = new AtomicLong();
    private final Argon2id argon2 = Argon2id.fastest();

    private final Semaphore pretending = new Semaphore(50);
    private final Semaphore running = new Semaphore(Runtime.getRuntime().availableProcessors() * 2);
    private final String nobody = hash("no account has this password");
    private volatile long nanos = USUAL;

    String hash(String password) {
        return bounded(() -> argon2.hash(composed(password)));
    }

    /** A null hash costs the same time and is never right. */
    boolean check(String password, String hash) {
        String compared = hash == null ? nobody : hash;
        boolean same = bounded(() -> argon2.check(composed(password), compared));
        return same && hash != null;
    }

    /** Whether it was made in another way than {@link #hash} makes them now. */
    boolean outdated(String hash) {
        return !hash.startsWith(nobody.substring(0, nobody.lastIndexOf('$', nobody.lastIndexOf('$') - 1)));
    }

    /** How many have been made since the start, for whatever reason. */
    long made() {
        return made.get();
    }

    /** Takes the time of a check and no processor; under a flood not even the time. */
    void pretend() {
        if (pretending.tryAcquire()) {
            try {
                TimeUnit.NANOSECONDS.sleep(nanos);
                // A busy moment passes, also when nobody checks a password after it.
                nanos = (nanos * 31 + USUAL) / 32;
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            } finally {
                pretending.release();
            }
        }
    }

    /** Phones and computers send the same Vietnamese letter in different forms. */
    private static String composed(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }

    private <T> T bounded(Supplier<T> hashing) {
        long begun = System.nanoTime();
        try {
            if (!running.tryAcquire(2, TimeUnit.SECONDS)) {
                throw busy();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw busy();
        }
        try {
            made.incrementAndGet();
            return hashing.get();
        } finally {
            running.release();
            nanos = (nanos * 7 + System.nanoTime() - begun) / 8;
        }
    }

    private static DomainException busy() {
        return new DomainException(Category.UNAVAILABLE, "unavailable",
                new Text("Đang có nhiều người đăng nhập", "Many people are signing in"),
                new Text("Hãy thử lại sau ít giây.", "Try again in a few seconds."));
    }
}
