package vn.sangkien.campaign.target.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import vn.sangkien.account.Caller;
import vn.sangkien.audit.Audit;
import vn.sangkien.audit.AuditAction;
import vn.sangkien.audit.AuditEntry;
import vn.sangkien.audit.AuditObject;
import vn.sangkien.campaign.CampaignService;
import vn.sangkien.campaign.target.TargetKind;
import vn.sangkien.campaign.target.TargetLedger;
import vn.sangkien.campaign.target.TargetRights;
import vn.sangkien.campaign.target.TargetSheet;
import vn.sangkien.campaign.target.proposal.TargetSaving;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.idempotency.Idempotency;
import vn.sangkien.shared.idempotency.IdempotencyKey;
import vn.sangkien.shared.problem.Category;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Refusals;
import vn.sangkien.shared.problem.Text;
import vn.sangkien.shared.sheet.SheetDownload;
import vn.sangkien.shared.sheet.SheetFormat;
import vn.sangkien.shared.sheet.SheetLimits;
import vn.sangkien.shared.sheet.SheetReader;
import vn.sangkien.shared.sheet.SheetWriter;
import vn.sangkien.shared.transaction.Atomic;
import vn.sangkien.unit.UnitService;

/** Writes all targets of a subtree into a spreadsheet, and takes an edited one back: as a whole or not at all. */
@ApplicationScoped
public class TargetFiles {

    private final SubtreeUnits subtree;
    private final TargetLedger ledger;
    private final TargetSaving saving;
    private final TargetRights rights;
    private final CampaignService campaigns;
    private final UnitService units;
    private final Idempotency idempotency;
    private final Audit audit;

    TargetFiles(SubtreeUnits subtree, TargetLedger ledger, TargetSaving saving, TargetRights rights, CampaignService campaigns, UnitService units,
                Idempotency idempotency, Audit audit) {
        this.subtree = subtree;
        this.ledger = ledger;
        this.saving = saving;
        this.rights = rights;
        this.campaigns = campaigns;
        this.units = units;
        this.idempotency = idempotency;
        this.audit = audit;
    }

    /** As large as the subtree is; what comes back may have to be split. @throws DomainException 404 */
    SheetDownload download(long unitId, long phaseId, SheetFormat format, Caller caller) {
        rights.requireReader(unitId, caller);
        int number = campaigns.phase(phaseId).number();
        List<Long> all = subtree.ids(unitId);
        audit.write(AuditEntry.of(AuditAction.TARGETS_DOWNLOADED, AuditObject.TARGETS, unitId).by(caller.id()).in(unitId).with("phase", Id.of(phaseId)).with("units", all.size()));
        String stem = "chi-tieu-giai-doan-" + number + "-" + units.ref(unitId).code().replaceAll("[^A-Za-z0-9-]", "-");
        return new SheetDownload(format, stem, TargetFile.SHEET, to -> write(to, phaseId, all));
    }

    /** A thousand units at a time: each row says of which version it is, so it does not matter that the next ones are read a moment later. */
    private void write(SheetWriter to, long phaseId, List<Long> all) throws IOException {
        to.header(List.of(FileColumn.values()).stream().map(column -> column.title).toArray(String[]::new));
        to.row(TargetFile.GUIDE, TargetFile.guide(all.size()), null, null, null, null, null);
        for (int from = 0; from < all.size(); from += TargetFile.ROWS_AT_ONCE) {
            List<Long> some = all.subList(from, Math.min(all.size(), from + TargetFile.ROWS_AT_ONCE));
            Map<Long, TargetSheet> sheets = ledger.sheets(phaseId, some);
            for (SubtreeUnits.Line line : subtree.lines(some)) {
                to.row(cells(line, sheets.getOrDefault(line.id(), TargetSheet.NONE), Id.of(phaseId)));
            }
        }
    }

    private static Object[] cells(SubtreeUnits.Line line, TargetSheet sheet, Id phase) {
        var cells = new ArrayList<Object>(List.of(line.code(), line.name()));
        FileColumn.FIGURES.forEach(column -> cells.add(sheet.amount(column.key)));
        cells.add(phase + "-" + sheet.version());
        return cells.toArray();
    }

    /** What the file would do; nothing is changed. @throws DomainException 403, 404, 422 for a file that cannot be read at all */
    TargetFileReport check(long unitId, long phaseId, Path file, Caller caller) {
        List<TargetKind> settable = settable(unitId, phaseId, caller);
        return look(unitId, phaseId, file, settable).report();
    }

    /**
     * Takes the file as a whole.
     *
     * @throws DomainException 403, 404, 409 when the phase is closed off or somebody was faster, 422 {@code target-file-errors} with the
     *     same report that {@link #check} gives when any row is wrong
     */
    @Atomic(seconds = 120)
    TargetFileResponse apply(long unitId, long phaseId, Path file, String reason, IdempotencyKey key, Caller caller) {
        return idempotency.once(caller.id(), key, new Upload(Id.of(unitId), Id.of(phaseId), sha256(file), reason), TargetFileResponse.class, () -> {
            List<TargetKind> settable = settable(unitId, phaseId, caller);
            Look look = look(unitId, phaseId, file, settable);
            TargetFileReport report = look.report();
            if (report.errors() > 0) {
                throw new DomainException(Category.RULE, "target-file-errors",
                        new Text("Tệp còn lỗi", "The file has errors"),
                        new Text("Có " + report.errors() + " lỗi trong tệp nên chưa dòng nào được lưu.", report.errors() + " error(s) in the file, so no row was saved."),
                        Map.of("report", report));
            }
            boolean itself = look.sheets().stream().anyMatch(sheet -> sheet.unitId() == unitId && !sheet.wanted().isEmpty());
            TargetSaving.Saved saved = saving.save(new TargetSaving.Order(phaseId, itself ? rights.above(unitId) : unitId, settable,
                    look.sheets(), reason, caller.id()));
            return new TargetFileResponse(saved.saved(), saved.proposed(), saved.proposal());
        });
    }

    private record Upload(Id unit, Id phase, String sha256, String reason) {
    }

    private record Look(TargetFileReport report, List<TargetSaving.Sheet> sheets) {
    }

    private Look look(long unitId, long phaseId, Path file, List<TargetKind> settable) {
        var parser = new FileParser();
        SheetReader.read(file, SheetLimits.rows(TargetFile.MOST_ROWS).in(TargetFile.SHEET), parser::accept);
        var check = new FileCheck(Id.of(phaseId), settable, parser.findings());
        check.resolve(parser.rows(), subtree.byCode(unitId, parser.rows().stream().map(FileRow::code).distinct().toList()));
        List<TargetSaving.Sheet> sheets = check.sheets();
        return new Look(check.report(saving.plan(phaseId, sheets)), sheets);
    }

    private List<TargetKind> settable(long unitId, long phaseId, Caller caller) {
        rights.requireReader(unitId, caller);
        campaigns.phase(phaseId);
        List<TargetKind> settable = rights.settable(unitId, caller);
        if (settable.isEmpty()) {
            throw Refusals.forbidden();
        }
        return settable;
    }

    private static String sha256(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
