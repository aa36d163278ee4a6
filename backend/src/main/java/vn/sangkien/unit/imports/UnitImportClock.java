package vn.sangkien.unit.imports;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.exception.ConstraintViolationException;
import org.jboss.logging.Logger;
import vn.sangkien.shared.lease.Leases;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Text;
import vn.sangkien.shared.time.Ticks;
import vn.sangkien.shared.transaction.Transience;

/**
 * Checks and makes one import at a time, on one node. What is to be made follows from the file and the tree as it is, so
 * after a crash the next run simply goes on with what is still missing.
 */
@ApplicationScoped
public class UnitImportClock {

    private static final Logger LOG = Logger.getLogger(UnitImportClock.class);
    private static final String LEASE = "unit-import";
    private static final int LINES_AT_ONCE = 5_000;
    private static final Text TREE_CHANGED = new Text("Cây đơn vị đã thay đổi từ lần kiểm tra trước. Hãy xem lại kết quả rồi bấm nhập lần nữa.",
            "The tree has changed since the last check. Look at the result again and start once more.");
    private static final Text IN_THE_WAY = new Text("Cây đơn vị vừa được thay đổi ở nơi khác. Những gì đã nhập vẫn đúng; hãy tải tệp lên lại để nhập phần còn lại.",
            "The tree was changed elsewhere at the same time. What was imported stands; upload the file again for the rest.");
    private static final Text UNEXPECTED = new Text("Hệ thống gặp lỗi ngoài dự kiến. Những gì đã nhập vẫn đúng; hãy tải tệp lên lại.",
            "Something unexpected went wrong. What was imported stands; upload the file again.");

    private final Ticks ticks = new Ticks("unit-imports", this::work);
    private final UnitImportRepository imports;
    private final ImportCheck check;
    private final ImportLines lines;
    private final ImportRun run;
    private final Leases leases;
    private final Duration every;

    UnitImportClock(UnitImportRepository imports, ImportCheck check, ImportLines lines, ImportRun run, Leases leases,
                    @ConfigProperty(name = "sangkien.unit-imports.look-every") Duration every) {
        this.imports = imports;
        this.check = check;
        this.lines = lines;
        this.run = run;
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

    /** Everything that waits, one after the other. */
    @ActivateRequestContext
    public void work() {
        for (Optional<Long> next = imports.next(); next.isPresent() && !ticks.stopping() && leases.take(LEASE); next = imports.next()) {
            work(next.get());
            imports.getEntityManager().clear();
        }
    }

    private void work(long id) {
        try {
            UnitImport job = imports.findById(id);
            ImportPlan plan = check.plan(id, job.unitId(), this::stay);
            if (job.state() == ImportState.PENDING) {
                show(id, plan, null);
            } else if (job.differsFrom(plan)) {
                show(id, plan, TREE_CHANGED);
            } else {
                make(id, plan);
            }
        } catch (Lost lost) {
            LOG.infof("another node goes on with unit import %d", id);
        } catch (DomainException refused) {
            var problem = refused.toProblem();
            run.fail(id, new Text(problem.detail(), problem.detailEn()));
        } catch (ConstraintViolationException taken) {
            LOG.infof(taken, "unit import %d met a change of the tree", id);
            run.fail(id, IN_THE_WAY);
        } catch (RuntimeException failure) {
            if (Transience.of(failure)) {
                throw failure;
            }
            LOG.error("unit import " + id + " failed", failure);
            run.fail(id, UNEXPECTED);
        }
    }

    private void show(long id, ImportPlan plan, Text note) {
        while (lines.clear(id)) {
            stay();
        }
        List<ImportLine> all = ImportLines.of(plan);
        for (int from = 0; from < all.size(); from += LINES_AT_ONCE) {
            stay();
            lines.keep(id, all.subList(from, Math.min(all.size(), from + LINES_AT_ONCE)));
        }
        run.checked(id, plan, note);
    }

    private void make(long id, ImportPlan plan) {
        for (ImportPlan.Chunk chunk : plan.chunks()) {
            stay();
            if (!run.make(id, chunk)) {
                return;
            }
        }
        run.finish(id);
    }

    /** Renews the lease; whoever lost it, or is about to stop, leaves the rest to the next. */
    private void stay() {
        if (ticks.stopping() || !leases.take(LEASE)) {
            throw new Lost();
        }
    }

    private static final class Lost extends RuntimeException {
    }
}
