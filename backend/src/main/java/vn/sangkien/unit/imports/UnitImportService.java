package vn.sangkien.unit.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import vn.sangkien.account.AccountService;
import vn.sangkien.account.Caller;
import vn.sangkien.account.Role;
import vn.sangkien.audit.Audit;
import vn.sangkien.audit.AuditAction;
import vn.sangkien.audit.AuditEntry;
import vn.sangkien.audit.AuditObject;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.idempotency.Idempotency;
import vn.sangkien.shared.idempotency.IdempotencyKey;
import vn.sangkien.shared.page.Cursor;
import vn.sangkien.shared.page.Listing;
import vn.sangkien.shared.page.Page;
import vn.sangkien.shared.problem.Category;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Refusals;
import vn.sangkien.shared.problem.Text;
import vn.sangkien.shared.transaction.Atomic;
import vn.sangkien.shared.version.ReadVersion;
import vn.sangkien.unit.UnitRef;
import vn.sangkien.unit.UnitService;

/** Takes files with units, shows what they would do, and starts and stops it. The work itself is done in the background. */
@ApplicationScoped
public class UnitImportService {

    static final Listing LIST = new Listing("unit-imports");
    static final Listing LINES = new Listing("unit-import-lines");

    private final UnitImportRepository imports;
    private final ImportFiles files;
    private final ImportLines lines;
    private final UnitService units;
    private final AccountService accounts;
    private final Idempotency idempotency;
    private final Audit audit;
    private final Clock clock;

    UnitImportService(UnitImportRepository imports, ImportFiles files, ImportLines lines, UnitService units, AccountService accounts,
                      Idempotency idempotency, Audit audit, Clock clock) {
        this.imports = imports;
        this.files = files;
        this.lines = lines;
        this.units = units;
        this.accounts = accounts;
        this.idempotency = idempotency;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Keeps a file for checking.
     *
     * @param unitId the top of the subtree in which it may change things
     * @throws DomainException 404 outside the caller's subtree, 422 for an empty file
     */
    @Atomic
    UnitImportResponse upload(long unitId, Path upload, IdempotencyKey key, Caller caller) {
        byte[] file = read(upload);
        return idempotency.once(caller.id(), key, new Upload(Id.of(unitId), sha256(file)), UnitImportResponse.class, () -> {
            requireScope(unitId, caller);
            if (file.length == 0) {
                throw new DomainException(Category.RULE, "sheet-empty", new Text("Không đọc được tệp", "Cannot read the file"),
                        new Text("Tệp không có gì bên trong.", "There is nothing in the file."));
            }
            var job = new UnitImport(unitId, file.length, caller.id(), clock.instant());
            imports.persist(job);
            files.keep(job.id(), file);
            audit.write(AuditEntry.of(AuditAction.IMPORT_UPLOADED, AuditObject.IMPORT, job.id()).in(unitId).with("bytes", file.length).with("sha256", sha256(file)));
            return describe(List.of(job)).get(0);
        });
    }

    private record Upload(Id unit, String sha256) {
    }

    Page<UnitImportResponse> list(Cursor after, int limit, Caller caller) {
        Page<UnitImport> page = LIST.page(imports.list(caller.unitsAs(Role.ADMIN), after, limit), limit, job -> new Cursor("", job.id()));
        return new Page<>(describe(page.items()), page.nextCursor());
    }

    /** @throws DomainException 404 */
    UnitImportResponse get(long id, Caller caller) {
        return describe(List.of(find(id, caller))).get(0);
    }

    /** @throws DomainException 404, 409 on a stale version or when it is not the time, 422 when there is nothing to do */
    @Atomic
    UnitImportResponse start(long id, ReadVersion read, StartImportRequest request, Caller caller) {
        UnitImport job = find(id, caller);
        ReadVersion.require(read, job.version());
        job.start(request.reason(), caller.id());
        imports.flush();
        audit.write(AuditEntry.of(AuditAction.IMPORT_STARTED, AuditObject.IMPORT, id).in(job.unitId()).because(request.reason()));
        return describe(List.of(job)).get(0);
    }

    /** What is made already stands. @throws DomainException 404, 409 when it has ended */
    @Atomic
    UnitImportResponse cancel(long id, Caller caller) {
        // Before anything is read: the chunk that is being taken changes it.
        imports.locked(id);
        UnitImport job = find(id, caller);
        job.cancel(clock.instant());
        imports.flush();
        audit.write(AuditEntry.of(AuditAction.IMPORT_CANCELLED, AuditObject.IMPORT, id).in(job.unitId()));
        return describe(List.of(job)).get(0);
    }

    Page<ImportLine> lines(long id, LineOutcome outcome, Cursor after, int limit, Caller caller) {
        find(id, caller);
        int row = after == null ? -1 : row(after);
        return LINES.page(lines.list(id, outcome, row, after == null ? -1 : (int) after.id(), limit + 1), limit,
                line -> new Cursor(Integer.toString(line.row()), line.place()));
    }

    private static int row(Cursor after) {
        try {
            return Integer.parseInt(after.key());
        } catch (NumberFormatException tampered) {
            throw Refusals.unreadable("cursor");
        }
    }

    private UnitImport find(long id, Caller caller) {
        return imports.find(id, caller.unitsAs(Role.ADMIN)).orElseThrow(Refusals::notFound);
    }

    private List<UnitImportResponse> describe(List<UnitImport> jobs) {
        Map<Long, UnitRef> refs = units.refs(jobs.stream().map(UnitImport::unitId).distinct().toList());
        Map<Long, String> names = accounts.names(jobs.stream().map(UnitImport::uploadedBy).distinct().toList());
        return jobs.stream().map(job -> UnitImportResponse.of(job, refs.get(job.unitId()), names.getOrDefault(job.uploadedBy(), "—"),
                job.faults() > 0 ? lines.causes(job.id()) : List.of())).toList();
    }

    private void requireScope(long unitId, Caller caller) {
        if (!units.within(unitId, caller.unitsAs(Role.ADMIN))) {
            throw Refusals.notFound();
        }
    }

    private static byte[] read(Path upload) {
        try {
            return Files.readAllBytes(upload);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String sha256(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
