package vn.sangkien.exchange.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import vn.sangkien.account.AccountService;
import vn.sangkien.account.GrantService;
import vn.sangkien.audit.Audit;
import vn.sangkien.exchange.imports.row.ImportKeys;
import vn.sangkien.exchange.imports.row.ImportRows;
import vn.sangkien.exchange.imports.row.Importer;
import vn.sangkien.exchange.imports.row.Judged;
import vn.sangkien.exchange.imports.row.Made;
import vn.sangkien.exchange.imports.row.RowOutcome;
import vn.sangkien.exchange.imports.sheet.Cells;
import vn.sangkien.exchange.imports.sheet.Finding;
import vn.sangkien.exchange.imports.sheet.RawRow;
import vn.sangkien.shared.lease.Leases;
import vn.sangkien.shared.problem.Category;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Problem;
import vn.sangkien.shared.problem.Text;
import vn.sangkien.shared.problem.Violation;
import vn.sangkien.shared.text.OldFont;
import vn.sangkien.shared.time.Time;
import vn.sangkien.shared.transaction.Atomic;
import vn.sangkien.unit.UnitService;

/** The transactions of the work. Each first makes sure that this node still has it: a late one changes nothing. */
@ApplicationScoped
class ImportWork {

    static final String LEASE = "import";

    private static final int AT_ONCE = 100;

    private final ImportRepository imports;
    private final ImportRows rows;
    private final ImportKeys keys;
    private final Importers importers;
    private final ImportJson json;
    private final Leases leases;
    private final AccountService accounts;
    private final GrantService grants;
    private final UnitService units;
    private final Audit audit;
    private final Event<ListImported> imported;
    private final Clock clock;

    ImportWork(ImportRepository imports, ImportRows rows, ImportKeys keys, Importers importers, ImportJson json, Leases leases, AccountService accounts, GrantService grants, UnitService units,
               Audit audit, Event<ListImported> imported, Clock clock) {
        this.imports = imports;
        this.rows = rows;
        this.keys = keys;
        this.importers = importers;
        this.json = json;
        this.leases = leases;
        this.accounts = accounts;
        this.grants = grants;
        this.units = units;
        this.audit = audit;
        this.imported = imported;
        this.clock = clock;
    }

    /** @return whether there is more to clear */
    @Atomic
    boolean clear(long id) {
        return owned(id, ImportState.CHECKING) != null && rows.clear(id);
    }

    /** Rows of the file, judged and kept. @param seen rows by their id, so far. @return null once it is cancelled */
    @Atomic
    List<Judged> judge(long id, List<RawRow> read, Map<String, Integer> seen) {
        ImportJob job = owned(id, ImportState.CHECKING);
        if (job == null) {
            return null;
        }
        List<Judged> judged = judged(job, read).stream().map(row -> once(row, seen, job)).toList();
        rows.keep(id, judged);
        return judged;
    }

    /** A source calls no two rows the same. */
    private Judged once(Judged row, Map<String, Integer> seen, ImportJob job) {
        if (row.externalId() == null) {
            return row;
        }
        var column = importers.of(job.kind()).externalId();
        int first = seen.computeIfAbsent(row.externalId(), id -> row.row().number());
        if (row.row().number() == first) {
            return row;
        }
        var findings = new ArrayList<>(row.findings());
        findings.add(Finding.error(column, "twice", "\"" + Cells.shortened(row.externalId()) + "\" đã có ở dòng " + first + ".",
                "\"" + Cells.shortened(row.externalId()) + "\" is in row " + first + " already."));
        return new Judged(row.row(), row.externalId(), RowOutcome.ERROR, findings, null);
    }

    @Atomic
    void checked(long id, ImportTotals totals) {
        ImportJob job = owned(id, ImportState.CHECKING);
        if (job != null) {
            job.checked(totals, json.written(totals.causes()));
        }
    }

    /**
     * The next rows, at most so many.
     *
     * @return whether there may be more
     * @throws RowRefusedException when one of them is refused; then none of them is taken
     */
    @Atomic
    boolean take(long id, int most) {
        ImportJob job = owned(id, ImportState.RUNNING);
        if (job == null) {
            return false;
        }
        requireRight(job);
        List<RawRow> next = rows.toMake(id, job.position(), most);
        if (next.isEmpty()) {
            job.finish(clock.instant());
            imported.fire(new ListImported(id, job.operatorId(), job.unitId(), job.done(), job.errors() + job.refused()));
            return false;
        }
        List<Judged> judged = judged(job, next);
        // Rows make the same kinds of things, which then go to the database together.
        imports.getEntityManager().unwrap(Session.class).setJdbcBatchSize(AT_ONCE);
        var made = new ArrayList<Made>();
        var done = new ArrayList<Integer>();
        for (int i = 0; i < judged.size(); i++) {
            Judged row = judged.get(i);
            if (row.outcome() == RowOutcome.ERROR) {
                rows.refuse(id, row.row(), row.findings());
            } else {
                make(i, row).ifPresent(made::add);
                done.add(row.row().number());
            }
        }
        keys.keep(job.target(), made);
        audit.writeAll(made.stream().map(Made::told).filter(Objects::nonNull).toList());
        rows.done(id, done);
        job.advance(next.get(next.size() - 1).number(), done.size(), judged.size() - done.size(), clock.instant());
        return true;
    }

    /** @return empty for a row that is as it should be already */
    private static Optional<Made> make(int index, Judged row) {
        try {
            return row.make() == null ? Optional.empty() : Optional.of(row.make().get());
        } catch (DomainException refused) {
            throw new RowRefusedException(index, row, refused);
        }
    }

    /** The row before which the others were taken stays an error; the next ones go on. */
    @Atomic
    void refuse(long id, Judged row, DomainException why) {
        ImportJob job = owned(id, ImportState.RUNNING);
        if (job != null) {
            Problem problem = why.toProblem();
            Stream<Finding> said = problem.violations() == null || problem.violations().isEmpty()
                    ? Stream.of(Finding.ofRow(true, cause(problem), problem.detail(), problem.detailEn())) : problem.violations().stream().map(ImportWork::finding);
            rows.refuse(id, row.row(), Stream.concat(row.findings().stream(), said).toList());
            job.advance(row.row().number(), 0, 1, clock.instant());
        }
    }

    private static Finding finding(Violation violation) {
        return Finding.ofRow(true, violation.code(), violation.message(), violation.messageEn());
    }

    private static String cause(Problem problem) {
        return problem.type().substring(problem.type().lastIndexOf('/') + 1);
    }

    @Atomic
    void fail(long id, Text why) {
        ImportJob job = imports.locked(id);
        if (leases.lock(LEASE) && job.endedAt() == null) {
            job.fail(why, clock.instant());
        }
    }

    private List<Judged> judged(ImportJob job, List<RawRow> read) {
        LocalDate today = Time.dayOf(clock.instant());
        Map<Integer, String> matching = json.matching(job);
        Importer importer = importers.of(job.kind());
        OldFont suspected = job.font() != null ? null : Optional.ofNullable(job.suspectedFont()).orElseGet(() -> read.stream().flatMap(row -> Cells.suspectedFont(row).stream()).findFirst().orElse(null));
        Map<Boolean, List<Cells>> cells = read.stream().map(row -> new Cells(row, matching, job.font(), suspected, today))
                .collect(Collectors.partitioningBy(row -> row.raw(importer.externalId()).startsWith(ImportTemplate.EXAMPLE)));
        return Stream.concat(cells.get(true).stream().map(row -> Judged.nothing(row, null, RowOutcome.SKIPPED)), importer.judge(job.target(), cells.get(false)).stream())
                .sorted(Comparator.comparing(row -> row.row().number())).toList();
    }

    /** The import, when it is in this state and this node has the work; for the rest of the transaction nobody else changes it. */
    private ImportJob owned(long id, ImportState state) {
        if (!leases.lock(LEASE)) {
            throw new LostException();
        }
        ImportJob job = imports.locked(id);
        return job.state() == state ? job : null;
    }

    private void requireRight(ImportJob job) {
        boolean may = accounts.active(job.operatorId()) && units.within(job.unitId(), grants.unitsAs(job.operatorId(), job.kind().roles()));
        if (!may) {
            throw new DomainException(Category.FORBIDDEN, "right-ended", new Text("Không còn quyền", "No right any more"),
                    new Text("Người nhập không còn quyền ở đơn vị này. Những dòng đã nhập vẫn giữ nguyên.", "Whoever imports holds no right over this unit any more. The rows taken so far stand."));
        }
    }

    /** Another node goes on with the work. */
    static final class LostException extends RuntimeException {
    }
}
