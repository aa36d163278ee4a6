package vn.sangkien.exchange.exports;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import vn.sangkien.shared.time.Ticks;

/** Looks for files to be made. */
@ApplicationScoped
class ExportClock {

    private final Ticks ticks = new Ticks("exports", this::work);
    private final ExportWork work;
    private final ExportConfig config;

    ExportClock(ExportWork work, ExportConfig config) {
        this.work = work;
        this.config = config;
    }

    void start(@Observes StartupEvent started) {
        ticks.start(config.lookEvery(), config.lookEvery());
    }

    /** Between two rows: the next start begins the file again. */
    void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
        ticks.stop();
    }

    private void work() {
        work.all(ticks::stopping);
    }
}
