package vn.sangkien.exchange.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.sangkien.account.Caller;
import vn.sangkien.account.key.Opaque;
import vn.sangkien.audit.Audit;
import vn.sangkien.audit.AuditAction;
import vn.sangkien.audit.AuditEntry;
import vn.sangkien.audit.AuditObject;
import vn.sangkien.campaign.CampaignService;
import vn.sangkien.exchange.imports.person.ImportSlips;
import vn.sangkien.exchange.imports.row.ImportRow;
import vn.sangkien.exchange.imports.row.ImportRows;
import vn.sangkien.exchange.imports.row.RowOutcome;
import vn.sangkien.exchange.imports.sheet.Column;
import vn.sangkien.exchange.imports.sheet.HeadMatch;
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
import vn.sangkien.shared.sheet.SheetDownload;
import vn.sangkien.shared.sheet.SheetFormat;
import vn.sangkien.shared.transaction.Atomic;
import vn.sangkien.shared.version.ReadVersion;
import vn.sangkien.unit.UnitRef;
import vn.sangkien.unit.UnitService;

/** Takes lists, and starts and stops what is done with them. The work itself is done in the background. */
@ApplicationScoped
class ImportService {

    static final Listing LIST = new Listing("imports");
    static final Listing ROWS = new Listing("import-rows");

    private final ImportRepository imports;
    private final ImportSources sources;
    private final ImportFiles files;
    private final ImportRows rows;
    private final ImportSlips slips;
    private final Importers importers;
    private final ImportJson json;
    private final CampaignService campaigns;
    private final UnitService units;
    private final Idempotency idempotency;
    private final Audit audit;
    private final Clock clock;

    ImportService(ImportRepository imports, ImportSources sources, ImportFiles files, ImportRows rows, ImportSlips slips, Importers importers, ImportJson json, CampaignService campaigns, UnitService units,
                  Idempotency idempotency, Audit audit, Clock clock) {
        this.imports = imports;
        this.sources = sources;
        this.files = files;
        this.rows = rows;
        this.slips = slips;
        this.importers = importers;
        this.json = json;
        this.campaigns = campaigns;
        this.units = units;
        this.idempotency = idempotency;
        this.audit = audit;
        this.clock = clock;
    }

    List<ImportColumnResponse> columns(ImportKind kind) {
        return importers.of(kind).columns().stream().map(ImportColumnResponse::of).toList();
    }

    /**
     * Keeps a file, and guesses its columns.
     *
     * @throws DomainException 404 outside the caller's subtrees and for an unknown campaign
     */
    @Atomic
    ImportResponse upload(NewImport wanted, byte[] file, ImportHead head, IdempotencyKey key, Caller caller) {
        // The answer that is kept for who sends again has no cells in it.
        Uploaded made = idempotency.once(caller.id(), key, new Upload(wanted, sha256(file)), Uploaded.class, () -> {
            requireScope(wanted.kind(), wanted.unit().value(), caller);
            campaigns.requireExists(wanted.campaign().value());
            ImportSources.Source source = sources.take(wanted.kind(), wanted.unit().value(), wanted.source());
            var job = new ImportJob(wanted.kind(), source.id(), wanted.unit().value(), wanted.campaign().value(), caller.id(), wanted.fileName(), file.length, clock.instant());
            job.opened(json.sealed(job.id(), head), json.written(HeadMatch.guess(head.titles(), importers.of(wanted.kind()).columns(), source.matching())));
            imports.persist(job);
            files.keep(job.id(), file);
            audit.write(AuditEntry.of(AuditAction.LIST_UPLOADED, AuditObject.IMPORT, job.id()).in(job.unitId()).with("kind", job.kind()).with("bytes", file.length));
            imports.flush();
            return new Uploaded(Id.of(job.id()));
        });
        return get(made.id().value(), caller);
    }

    record Uploaded(Id id) {
    }

    /** @throws DomainException 404 outside the caller's subtrees */
    void requireScope(ImportKind kind, long unit, Caller caller) {
        if (!units.within(unit, caller.unitsAs(kind.roles()))) {
            throw Refusals.notFound();
        }
    }

    private record Upload(NewImport wanted, String sha256) {
    }

    Page<ImportResponse> list(Cursor after, int limit, Caller caller) {
        Page<ImportJob> page = LIST.page(imports.list(caller, after, limit), limit, job -> new Cursor("", job.id()));
        return new Page<>(describe(page.items()), page.nextCursor());
    }

    /** @throws DomainException 404 for somebody else's */
    ImportResponse get(long id, Caller caller) {
        return describe(List.of(find(id, caller))).get(0);
    }

    /** What was matched is remembered for the next file of the source. @throws DomainException 404, 409, 422 {@code import-columns} when one is missing or there twice */
    @Atomic
    ImportResponse check(long id, ReadVersion read, CheckImportRequest request, Caller caller) {
        ImportJob job = find(id, caller);
        ReadVersion.require(read, job.version());
        Map<Integer, String> matching = matching(request, importers.of(job.kind()).columns());
        job.check(json.written(matching), request.convertFrom(), clock.instant());
        imports.flush();
        sources.remember(job.sourceId(), HeadMatch.remember(json.head(job).titles(), matching));
        return describe(List.of(job)).get(0);
    }

    private static Map<Integer, String> matching(CheckImportRequest request, List<Column> columns) {
        var matching = new TreeMap<Integer, String>();
        request.matching().forEach(match -> matching.put(match.place(), match.column()));
        Set<String> named = Set.copyOf(matching.values());
        List<Column> missing = columns.stream().filter(column -> column.needed() && !named.contains(column.name())).toList();
        boolean clear = named.size() == request.matching().size() && columns.stream().map(Column::name).toList().containsAll(named);
        if (!missing.isEmpty() || !clear) {
            throw new DomainException(Category.RULE, "import-columns", new Text("Chưa ghép đủ cột", "Columns are missing"), missing.isEmpty()
                    ? new Text("Mỗi cột chỉ ghép một lần, với một cột của tệp.", "Each column goes with one column of the file, once.")
                    : new Text("Còn thiếu: " + missing.stream().map(column -> column.title().vi()).collect(Collectors.joining("; ")) + ".",
                            "Missing: " + missing.stream().map(column -> column.title().en()).collect(Collectors.joining("; ")) + "."));
        }
        return matching;
    }

    /** Takes the good rows; the bad ones are left. Also goes on after a pause. @throws DomainException 404, 409, 422 {@code import-nothing} */
    @Atomic
    ImportResponse run(long id, ReadVersion read, Caller caller) {
        ImportJob job = locked(id, caller);
        ReadVersion.require(read, job.version());
        job.run(clock.instant());
        files.remove(id);
        imports.flush();
        audit.write(AuditEntry.of(AuditAction.LIST_IMPORTED, AuditObject.IMPORT, id).in(job.unitId()).with("kind", job.kind()).with("rows", job.creates() + job.changes()));
        return describe(List.of(job)).get(0);
    }

    /** Between two chunks. @throws DomainException 404, 409 unless it runs */
    @Atomic
    ImportResponse pause(long id, Caller caller) {
        ImportJob job = locked(id, caller);
        job.pause();
        imports.flush();
        audit.write(AuditEntry.of(AuditAction.LIST_PAUSED, AuditObject.IMPORT, id).in(job.unitId()));
        return describe(List.of(job)).get(0);
    }

    /** What is taken already stands. @throws DomainException 404, 409 when it has ended */
    @Atomic
    ImportResponse cancel(long id, Caller caller) {
        ImportJob job = locked(id, caller);
        job.cancel(clock.instant());
        files.remove(id);
        imports.flush();
        audit.write(AuditEntry.of(AuditAction.LIST_CANCELLED, AuditObject.IMPORT, id).in(job.unitId()));
        return describe(List.of(job)).get(0);
    }

    /** In the order of the file. @param outcome null for every one */
    Page<ImportRow> rows(long id, RowOutcome outcome, boolean warnedOnly, Cursor after, int limit, Caller caller) {
        find(id, caller);
        return ROWS.page(rows.list(id, outcome, warnedOnly, after == null ? 0 : (int) after.id(), limit + 1), limit, row -> new Cursor("", row.row()));
    }

    /** Only the bad rows, as they stood there, and behind them why. @throws DomainException 404 */
    SheetDownload errors(long id, SheetFormat format, Caller caller) {
        ImportJob job = find(id, caller);
        List<String> titles = json.head(job).titles();
        audit.write(AuditEntry.of(AuditAction.LIST_ERRORS_DOWNLOADED, AuditObject.IMPORT, id).by(caller.id()).in(job.unitId()).with("rows", job.errors() + job.refused()));
        return new SheetDownload(format, "dong-loi", "Dòng lỗi", to -> ImportErrors.write(titles, after -> rows.list(id, RowOutcome.ERROR, false, after, ImportErrors.AT_ONCE), to));
    }

    /** For authors whom no message reaches. @param part of them, from 1. @throws DomainException 404, 422 {@code no-slips} */
    @Atomic
    byte[] slips(long id, int part, String here, Caller caller) {
        return slips.print(find(id, caller).id(), part, caller.id(), here);
    }

    /** Waits for the chunk that is being taken. Nothing is read before: what that chunk changes would then be another import than the one that was read. */
    private ImportJob locked(long id, Caller caller) {
        imports.locked(id);
        return find(id, caller);
    }

    ImportJob find(long id, Caller caller) {
        return imports.find(id, caller).orElseThrow(Refusals::notFound);
    }

    private List<ImportResponse> describe(List<ImportJob> jobs) {
        Map<Long, UnitRef> refs = units.refs(jobs.stream().map(ImportJob::unitId).distinct().toList());
        Map<Long, String> names = sources.names(jobs.stream().map(ImportJob::sourceId).distinct().toList());
        return jobs.stream().map(job -> ImportResponse.of(job, refs.get(job.unitId()), names.get(job.sourceId()), json.head(job), json.matching(job), json.causes(job))).toList();
    }

    private static String sha256(byte[] file) {
        return Opaque.hash(Opaque.written(file));
    }
}
