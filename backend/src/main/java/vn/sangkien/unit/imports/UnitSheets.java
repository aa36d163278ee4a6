package vn.sangkien.unit.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import vn.sangkien.account.Caller;
import vn.sangkien.account.Role;
import vn.sangkien.audit.Audit;
import vn.sangkien.audit.AuditAction;
import vn.sangkien.audit.AuditEntry;
import vn.sangkien.audit.AuditObject;
import vn.sangkien.shared.problem.Refusals;
import vn.sangkien.shared.sheet.SheetFormat;
import vn.sangkien.shared.sheet.SheetWriter;
import vn.sangkien.unit.UnitService;

/** Writes sheets in the form that the import reads: empty, filled with the units there are, or with what is wrong. */
@ApplicationScoped
class UnitSheets {

    private static final int LINES_AT_ONCE = 1_000;

    private final TreeNow tree;
    private final ImportLines lines;
    private final UnitService units;
    private final UnitImportRepository imports;
    private final Audit audit;

    UnitSheets(TreeNow tree, ImportLines lines, UnitService units, UnitImportRepository imports, Audit audit) {
        this.tree = tree;
        this.lines = lines;
        this.units = units;
        this.imports = imports;
        this.audit = audit;
    }

    void template(SheetFormat format, OutputStream out) {
        write(format, out, sheet -> { });
    }

    /** @throws vn.sangkien.shared.problem.DomainException 404 outside the caller's subtree */
    void requireMine(long unitId, Caller caller) {
        if (!units.within(unitId, caller.unitsAs(Role.ADMIN))) {
            throw Refusals.notFound();
        }
    }

    /** Such a list is not taken unnoticed. */
    void tellSubtree(long unitId, Caller caller) {
        audit.write(AuditEntry.of(AuditAction.UNIT_SHEET_DOWNLOADED, AuditObject.UNIT, unitId).by(caller.id()).in(unitId));
    }

    void tellErrors(long importId, Caller caller) {
        audit.write(AuditEntry.of(AuditAction.IMPORT_ERRORS_DOWNLOADED, AuditObject.IMPORT, importId).by(caller.id()));
    }

    /** The unit and all below it. */
    void subtree(long unitId, SheetFormat format, OutputStream out) {
        Map<String, Known> all = tree.read(unitId);
        Map<Long, String> codes = all.values().stream().collect(Collectors.toMap(Known::id, Known::code));
        write(format, out, sheet -> {
            for (Known unit : all.values()) {
                if (unit.inScope()) {
                    sheet.row(unit.code(), unit.facts().name(), Words.LEVELS.get(unit.facts().level()),
                            unit.facts().kind() == null ? null : Words.KINDS.get(unit.facts().kind()), Words.BLOCKS.get(unit.facts().block()),
                            unit.members(), unit.parentId() == null || unit.id() == unitId ? null : codes.get(unit.parentId()),
                            String.join("; ", unit.aliases()), unit.foundedOn(), unit.closedOn());
                }
            }
        });
    }

    /** @throws vn.sangkien.shared.problem.DomainException 404 */
    void requireImport(long importId, Caller caller) {
        imports.find(importId, caller.unitsAs(Role.ADMIN)).orElseThrow(Refusals::notFound);
    }

    void errors(long importId, SheetFormat format, OutputStream out) {
        try (SheetWriter sheet = format.writer(out, "Lỗi")) {
            sheet.header("Dòng", "Mã đơn vị", "Lỗi", "Error");
            ImportLine last = null;
            do {
                var page = lines.list(importId, LineOutcome.ERROR, last == null ? -1 : last.row(), last == null ? -1 : last.place(), LINES_AT_ONCE);
                for (ImportLine line : page) {
                    sheet.row(line.row(), line.code(), line.text(), line.textEn());
                }
                last = page.size() < LINES_AT_ONCE ? null : page.get(page.size() - 1);
            } while (last != null);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private interface Rows {
        void write(SheetWriter sheet) throws IOException;
    }

    private static void write(SheetFormat format, OutputStream out, Rows rows) {
        try (SheetWriter sheet = format.writer(out, "Đơn vị")) {
            sheet.header(Arrays.stream(ImportColumn.values()).map(column -> column.vi).toArray(String[]::new));
            rows.write(sheet);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
