package vn.sangkien.exchange.imports;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import vn.sangkien.exchange.imports.row.Judged;
import vn.sangkien.exchange.imports.sheet.Cells;
import vn.sangkien.exchange.imports.sheet.RawRow;
import vn.sangkien.shared.lease.Leases;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Text;
import vn.sangkien.shared.time.Ticks;
import vn.sangkien.shared.transaction.Transience;

/** Checks and runs imports, on one node at a time, some rows of each in turn. Whoever comes after a crash goes on behind the last row that was taken. */
@ApplicationScoped
public class ImportClock {

    private static final Logger LOG = Logger.getLogger(ImportClock.class);
    private static final int ROWS_TO_CHECK = 500;
    private static final int MOST_AT_ONCE = 500;
    private static final int FIRST = 20;
    /** Others may wait for a row that a chunk has touched: half of what they may wait at most. */
    private static final long CHUNK_MILLIS = 150;
    private static final Text UNEXPECTED = new Text("Hệ thống gặp lỗi ngoài dự kiến. Những dòng đã nhập vẫn giữ nguyên; hãy bấm nhập tiếp.",
            "Something unexpected went wrong. The rows taken so far stand; go on from there.");

    private final Ticks ticks = new Ticks("imports", this::work);
    private final ImportRepository imports;
    private final ImportFiles files;
    private final ImportWork work;
    private final ImportJson json;
    private final Leases leases;
    private final Duration every;
    private int size = FIRST;

    ImportClock(ImportRepository imports, ImportFiles files, ImportWork work, ImportJson json, Leases leases,
                @ConfigProperty(name = "sangkien.imports.look-every") Duration every) {
        this.imports = imports;
        this.files = files;
        this.work = work;
        this.json = json;
        this.leases = leases;
        this.every = every;
    }

    void start(@Observes StartupEvent started) {
        ticks.start(every, every);
    }

    /** Between two transactions: the next start goes on. */
    void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
        ticks.stop();
    }

    /** Everything that waits. */
    @ActivateRequestContext
    public void work() {
        while (step()) {
            imports.getEntityManager().clear();
        }
    }

    /** One check or one chunk of one import. @return whether there may be more to do */
    @ActivateRequestContext
    boolean step() {
        imports.getEntityManager().clear();
        Optional<ImportJob> next = ticks.stopping() || !leases.take(ImportWork.LEASE) ? Optional.empty() : imports.next();
        if (next.isEmpty()) {
            return false;
        }
        long id = next.get().id();
        try {
            if (next.get().state() == ImportState.CHECKING) {
                check(next.get());
            } else {
                take(id);
            }
            return true;
        } catch (ImportWork.LostException lost) {
            LOG.infof("another node goes on with import %d", id);
            return false;
        } catch (DomainException refused) {
            var problem = refused.toProblem();
            work.fail(id, new Text(problem.detail(), problem.detailEn()));
        } catch (RuntimeException failure) {
            if (Transience.of(failure)) {
                throw failure;
            }
            LOG.error("import " + id + " failed", failure);
            work.fail(id, UNEXPECTED);
        }
        return true;
    }

    private void take(long id) {
        long before = System.nanoTime();
        int most = size;
        try {
            work.take(id, most);
            long millis = Math.max(1, (System.nanoTime() - before) / 1_000_000);
            size = (int) Math.max(1, Math.min(MOST_AT_ONCE, Math.min(most * 2L, most * CHUNK_MILLIS / millis)));
        } catch (RowRefusedException refused) {
            if (refused.index() == 0) {
                work.refuse(id, refused.row(), refused.why());
            } else {
                size = refused.index();
            }
        }
    }

    private void check(ImportJob job) {
        while (work.clear(job.id())) {
            stay();
        }
        Path copy = files.copy(job.id());
        try {
            new Check(job).all(copy);
        } catch (CancelledException cancelled) {
            LOG.debugf("import %d was cancelled while it was checked", job.id());
        } finally {
            delete(copy);
        }
    }

    private void stay() {
        if (ticks.stopping() || !leases.take(ImportWork.LEASE)) {
            throw new ImportWork.LostException();
        }
    }

    private static void delete(Path copy) {
        try {
            Files.deleteIfExists(copy);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** One going through a file. */
    private final class Check {

        private final ImportJob job;
        private final ImportTotals totals = new ImportTotals();
        private final HashMap<String, Integer> seen = new HashMap<>();
        private List<RawRow> read = new ArrayList<>();

        Check(ImportJob job) {
            this.job = job;
        }

        void all(Path file) {
            ImportReader.rows(file, json.head(job), row -> {
                read.add(row);
                if (read.size() == ROWS_TO_CHECK) {
                    judge();
                }
            });
            judge();
            work.checked(job.id(), totals);
        }

        private void judge() {
            if (read.isEmpty()) {
                return;
            }
            stay();
            // What a transaction that is run again puts in is the same.
            List<Judged> judged = work.judge(job.id(), read, seen);
            if (judged == null) {
                throw new CancelledException();
            }
            judged.forEach(this::count);
            read = new ArrayList<>();
        }

        private void count(Judged row) {
            totals.add(row);
            Cells.suspectedFont(row.row()).ifPresent(totals::suspect);
        }
    }

    private static final class CancelledException extends RuntimeException {
    }
}
