package vn.sangkien.exchange.exports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;
import vn.sangkien.exchange.exports.source.ExportFile;
import vn.sangkien.shared.lease.Leases;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Problem;
import vn.sangkien.shared.problem.Text;
import vn.sangkien.shared.sheet.SheetWriter.Fact;
import vn.sangkien.shared.store.FileStore;
import vn.sangkien.shared.transaction.Transience;

/**
 * Makes one file after the other, all nodes together one at a time. A file is begun again from its first row when its server stopped, and can be
 * downloaded only once all of it is kept.
 */
@ApplicationScoped
class ExportWork {

    static final String LEASE = "export";

    private static final Logger LOG = Logger.getLogger(ExportWork.class);
    private static final int LONGEST_READING = (int) Duration.ofHours(1).toSeconds();
    private static final int UNAVAILABLE = 503;

    private final ExportSteps steps;
    private final Sources sources;
    private final FileStore store;
    private final Leases leases;
    private final Clock clock;

    ExportWork(ExportSteps steps, Sources sources, FileStore store, Leases leases, Clock clock) {
        this.steps = steps;
        this.sources = sources;
        this.store = store;
        this.leases = leases;
        this.clock = clock;
    }

    /** Everything that waits. */
    @ActivateRequestContext
    void all(BooleanSupplier stopping) {
        Optional<Long> next = steps.next();
        while (next.isPresent() && !stopping.getAsBoolean() && leases.take(LEASE)) {
            if (!one(next.get(), stopping)) {
                return;
            }
            next = steps.next();
        }
    }

    /** @return false when it was given up because this server has to stop, or another one has taken over */
    private boolean one(long id, BooleanSupplier stopping) {
        Optional<ExportSteps.Begun> begun = steps.begin(id);
        if (begun.isEmpty()) {
            return true;
        }
        try {
            make(begun.get(), stopping);
            return true;
        } catch (ExportFile.Unwanted given) {
            return !stopping.getAsBoolean() && leases.take(LEASE);
        } catch (DomainException refused) {
            Problem problem = refused.toProblem();
            if (problem.status() == UNAVAILABLE) {
                steps.postpone(id);
            } else {
                steps.fail(id, new Text(problem.detail(), problem.detailEn()));
            }
            return true;
        } catch (IOException | RuntimeException failure) {
            if (failure instanceof RuntimeException passing && Transience.of(passing)) {
                throw passing;
            }
            LOG.error("export " + id + " failed", failure);
            steps.fail(id, ExportRefusals.UNEXPECTED);
            return true;
        }
    }

    private void make(ExportSteps.Begun begun, BooleanSupplier stopping) throws IOException {
        Path path = Files.createTempFile("sangkien-export", null);
        var file = new ExportFile[1];
        try (var pulse = new Pulse(() -> leases.take(LEASE) && steps.progress(begun, file[0] == null ? 0 : file[0].done(), file[0] == null ? 0 : file[0].total()));
             var writing = new ExportFile(path, begun.asked().format(), () -> stopping.getAsBoolean() || pulse.over())) {
            file[0] = writing;
            read(begun, writing);
            ExportJob.Finished finished = complete(begun, writing);
            store.put(begun.as(), path);
            if (!steps.finish(begun, finished)) {
                store.delete(begun.as());
            }
        } finally {
            Files.deleteIfExists(path);
        }
    }

    /** Without the usual trying again, since what was written cannot be taken back. */
    private void read(ExportSteps.Begun begun, ExportFile to) throws IOException {
        try {
            QuarkusTransaction.requiringNew().timeout(LONGEST_READING).run(() -> {
                try {
                    to.asOf(clock.instant());
                    sources.of(begun.asked().kind()).write(begun.asked().asked(), begun.taker(), to);
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
            });
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    private ExportJob.Finished complete(ExportSteps.Begun begun, ExportFile file) throws IOException {
        String rows = file.rowsSha256();
        file.about("Thông tin", List.of(new Fact("Danh sách", begun.asked().kind().words.vi()), new Fact("Đơn vị", begun.subject()),
                new Fact("Số liệu đến", file.asOf()), new Fact("Số dòng", file.done()), new Fact("SHA-256 của các dòng (dạng CSV)", rows),
                new Fact("Có dữ liệu cá nhân", begun.asked().personal() ? "Có" : "Không")));
        String sha256 = file.complete();
        return new ExportJob.Finished(file.done(), file.asOf(), file.size(), sha256, rows);
    }
}
