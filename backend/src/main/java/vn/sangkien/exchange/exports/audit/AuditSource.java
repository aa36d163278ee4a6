package vn.sangkien.exchange.exports.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import vn.sangkien.account.Role;
import vn.sangkien.audit.Audit;
import vn.sangkien.audit.AuditAction;
import vn.sangkien.audit.AuditEntry;
import vn.sangkien.audit.AuditObject;
import vn.sangkien.exchange.exports.source.Asked;
import vn.sangkien.exchange.exports.source.Column;
import vn.sangkien.exchange.exports.source.ExportFile;
import vn.sangkien.exchange.exports.source.ExportKind;
import vn.sangkien.exchange.exports.source.Lines;
import vn.sangkien.exchange.exports.source.ListSource;
import vn.sangkien.exchange.exports.source.Taker;
import vn.sangkien.oversight.AuditEventResponse;
import vn.sangkien.oversight.AuditTrail;
import vn.sangkien.shared.id.Id;

/** Who did what, the newest first. What was changed and said may name people, so it goes along only with the names. */
@ApplicationScoped
class AuditSource extends ListSource<EventFilter, AuditEventResponse> {

    private static final List<Column<AuditEventResponse>> COLUMNS = List.of(
            Column.of("Thời điểm", AuditEventResponse::at),
            Column.of("Mã người làm", event -> event.actor() == null ? null : event.actor().id().toString()),
            Column.of("Việc", event -> event.action().name()),
            Column.of("Đối tượng", event -> event.objectType().name()),
            Column.of("Mã đối tượng", event -> event.objectId() == null ? null : event.objectId().toString()),
            Column.of("Mã đơn vị", event -> code(event.unit())),
            Column.of("Đơn vị", event -> name(event.unit())),
            Column.of("Mã yêu cầu", AuditEventResponse::requestId),
            Column.of("Mạng", AuditEventResponse::network),
            Column.of("Máy chủ", AuditEventResponse::node),
            Column.of("Ngày chuỗi", event -> event.place() == null ? null : event.place().day()),
            Column.of("Số thứ tự", event -> event.place() == null ? null : event.place().sequence()),
            Column.of("Mã băm", event -> event.place() == null ? null : event.place().hash()),
            Column.ofPeople("Người làm", event -> event.actor() == null ? null : event.actor().name()),
            Column.ofPeople("Cho ai", event -> event.actingFor() == null ? null : event.actingFor().name()),
            Column.ofPeople("Thay đổi", event -> changes(event)),
            Column.ofPeople("Thông tin thêm", event -> event.facts().stream().map(fact -> fact.name() + ": " + fact.value()).collect(Collectors.joining("; "))),
            Column.ofPeople("Lý do", AuditEventResponse::reason));

    private final AuditTrail trail;
    private final Audit audit;

    AuditSource(AuditTrail trail, Audit audit) {
        this.trail = trail;
        this.audit = audit;
    }

    @Override
    public ExportKind kind() {
        return ExportKind.AUDIT;
    }

    @Override
    protected Role[] readers() {
        return AuditTrail.READING;
    }

    @Override
    protected List<Column<AuditEventResponse>> columns() {
        return COLUMNS;
    }

    /** Which part of the audit is taken out stands in the audit. */
    @Override
    public void write(Asked<EventFilter> asked, Taker taker, ExportFile to) throws IOException {
        super.write(asked, taker, to);
        EventFilter filter = asked.filter();
        audit.write(AuditEntry.of(AuditAction.AUDIT_EXPORTED, AuditObject.AUDIT, null).by(taker.id()).in(Id.valueOrNull(filter.unit())).with("rows", to.done())
                .with("format", asked.format()).with("actor", filter.actor()).with("whom", filter.whom()).with("person", filter.person()).with("object", filter.object())
                .with("action", filter.action()).with("from", filter.from()).with("until", filter.until()));
    }

    @Override
    protected Lines<AuditEventResponse> lines(Asked<EventFilter> asked, Taker taker) {
        return Lines.ofPages(cursor -> trail.list(asked.filter().events(), AuditTrail.LIST.after(cursor), Lines.AT_ONCE, taker));
    }

    private static String changes(AuditEventResponse event) {
        return event.changes().stream().map(change -> change.field() + ": " + shown(change.before()) + " → " + shown(change.after())).collect(Collectors.joining("; "));
    }

    private static String shown(String value) {
        return value == null ? "—" : value;
    }
}
