package vn.sangkien.shared.time;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Does a job again and again on a thread of its own, with a pause after each time. One that fails is logged and done again. */
public final class Ticks {

    private static final Logger LOG = Logger.getLogger(Ticks.class);
    private static final long PATIENCE_SECONDS = 10;

    /** What is done each time. */
    @FunctionalInterface
    public interface Job {
        void run() throws Exception;
    }

    private final String name;
    private final Job job;
    private final ScheduledExecutorService thread;
    private volatile boolean stopping;

    /** @param name of the thread, and of the job in the log */
    public Ticks(String name, Job job) {
        this.name = name;
        this.job = job;
        this.thread = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread made = new Thread(task, name);
            made.setDaemon(true);
            return made;
        });
    }

    public void start(Duration first, Duration pause) {
        thread.scheduleWithFixedDelay(this::tick, first.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Waits for a job under way, which may end early when it asks {@link #stopping()}. @return whether it ended in time */
    public boolean stop() throws InterruptedException {
        stopping = true;
        thread.shutdown();
        return thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    /** Breaks off a job under way. */
    public void breakOff() {
        stopping = true;
        thread.shutdownNow();
    }

    public boolean stopping() {
        return stopping;
    }

    private void tick() {
        try {
            job.run();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (Exception failure) {
            if (!stopping) {
                LOG.warnf(failure, "%s: broke off and is done again at the next tick", name);
            }
        }
    }
}
