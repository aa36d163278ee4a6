package vn.sangkien.exchange.exports;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;
import vn.sangkien.shared.time.Ticks;

/** While a file is written, on a thread of its own: keeps the lease, tells how far it is, and hears whether anybody still wants it. */
final class Pulse implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Pulse.class);
    private static final Duration EVERY = Duration.ofSeconds(1);

    private final Ticks ticks = new Ticks("export-pulse", this::beat);
    private final BooleanSupplier wanted;
    private volatile boolean over;

    /** @param wanted tells how far it is and asks; false for the end. What it throws is an end too: somebody else may have begun it again */
    Pulse(BooleanSupplier wanted) {
        this.wanted = wanted;
        ticks.start(EVERY, EVERY);
    }

    boolean over() {
        return over;
    }

    private void beat() {
        try {
            over |= !wanted.getAsBoolean();
        } catch (RuntimeException failure) {
            LOG.infof("an export is given up, for it cannot be told how far it is: %s", failure.getMessage());
            over = true;
        }
    }

    @Override
    public void close() {
        try {
            ticks.stop();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
