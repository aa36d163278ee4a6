package vn.sangkien.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sangkien.account.Caller;
import vn.sangkien.account.Role;
import vn.sangkien.audit.Audit;
import vn.sangkien.audit.AuditAction;
import vn.sangkien.audit.AuditEntry;
import vn.sangkien.audit.AuditObject;
import vn.sangkien.shared.page.Cursor;
import vn.sangkien.shared.page.Page;
import vn.sangkien.shared.problem.Category;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Refusals;
import vn.sangkien.shared.problem.Text;
import vn.sangkien.shared.sheet.SheetDownload;
import vn.sangkien.shared.sheet.SheetFormat;
import vn.sangkien.shared.sheet.SheetWriter;
import vn.sangkien.unit.UnitService;

/** The audit as far as somebody may read it: what happened in their units, or all of it for those over the whole tree. */
@ApplicationScoped
class AuditTrail {

    private static final int MOST_ROWS = 100_000;
    private static final int AT_ONCE = 1_000;

    private final AuditReader reader;
    private final UnitService units;
    private final Audit audit;
    private final Clock clock;

    AuditTrail(AuditReader reader, UnitService units, Audit audit, Clock clock) {
        this.reader = reader;
        this.units = units;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws DomainException 404 for a unit outside the caller's subtrees */
    Page<AuditEventResponse> list(AuditFilter filter, Cursor after, int limit, Caller caller) {
        return reader.list(wanted(filter, caller), after, limit);
    }

    /**
     * What is taken out is written down first.
     *
     * @throws DomainException 404 as above, 422 for more rows than a file may have
     */
    SheetDownload export(AuditFilter filter, SheetFormat format, Caller caller) {
        AuditReader.Wanted wanted = wanted(filter, caller);
        int rows = reader.count(wanted, MOST_ROWS + 1);
        if (rows > MOST_ROWS) {
            throw new DomainException(Category.RULE, "export-too-large", new Text("Quá nhiều dòng", "Too many rows"),
                    new Text("Mỗi tệp có nhiều nhất 100.000 dòng. Hãy chọn khoảng ngày ngắn hơn.", "A file has 100,000 rows at most. Choose fewer days."));
        }
        audit.write(AuditEntry.of(AuditAction.AUDIT_EXPORTED, AuditObject.AUDIT, null).in(filter.unit() == null ? null : filter.unit().value()).with("rows", rows)
                .with("format", format).with("actor", filter.actor()).with("whom", filter.whom()).with("person", filter.person()).with("object", filter.object()).with("action", filter.action()).with("from", filter.from())
                .with("until", filter.until()));
        return new SheetDownload(format, "nhat-ky", "Nhật ký", sheet -> write(wanted, sheet));
    }

    private void write(AuditReader.Wanted wanted, SheetWriter sheet) throws IOException {
        sheet.header("Thời điểm", "Người làm", "Mã người làm", "Cho ai", "Việc", "Đối tượng", "Mã đối tượng", "Đơn vị", "Thay đổi", "Thông tin thêm", "Lý do", "Mã yêu cầu",
                "Mạng", "Máy chủ", "Ngày chuỗi", "Số thứ tự", "Mã băm");
        String cursor = null;
        do {
            Page<AuditEventResponse> page = reader.list(wanted, AuditReader.LIST.after(cursor), AT_ONCE);
            for (AuditEventResponse event : page.items()) {
                row(event, sheet);
            }
            cursor = page.nextCursor();
        } while (cursor != null);
    }

    private static void row(AuditEventResponse event, SheetWriter sheet) throws IOException {
        AuditEventResponse.Place place = event.place();
        sheet.row(event.at(), event.actor() == null ? null : event.actor().name(), event.actor() == null ? null : event.actor().id().toString(),
                event.actingFor() == null ? null : event.actingFor().name(), event.action().name(), event.objectType().name(),
                event.objectId() == null ? null : event.objectId().toString(), event.unit() == null ? null : event.unit().code() + " " + event.unit().name(),
                event.changes().stream().map(change -> change.field() + ": " + shown(change.before()) + " → " + shown(change.after())).collect(Collectors.joining("; ")),
                event.facts().stream().map(fact -> fact.name() + ": " + fact.value()).collect(Collectors.joining("; ")), event.reason(), event.requestId(),
                event.network(), event.node(), place == null ? null : place.day(), place == null ? null : place.sequence(), place == null ? null : place.hash());
    }

    private static String shown(String value) {
        return value == null ? "—" : value;
    }

    private AuditReader.Wanted wanted(AuditFilter filter, Caller caller) {
        Set<Long> mine = caller.unitsAs(Role.DPO, Role.ADMIN);
        if (filter.unit() != null && !units.within(filter.unit().value(), mine)) {
            throw Refusals.notFound();
        }
        Collection<Long> scope = units.within(units.root(), mine) ? null : mine;
        Instant now = clock.instant();
        return new AuditReader.Wanted(filter, scope, now);
    }
}
