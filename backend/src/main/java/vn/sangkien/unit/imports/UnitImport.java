package vn.sangkien.unit.imports;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import vn.sangkien.shared.problem.Category;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Text;

/** One file on its way into the tree. */
@Entity
class UnitImport {

    @Id
    private long id;
    private long unitId;
    @Enumerated(EnumType.STRING)
    private ImportState state;
    private long uploadedBy;
    private Instant uploadedAt;
    private int size;
    private int rowCount;
    private int creates;
    private int changes;
    private int same;
    private int faults;
    private String reason;
    private Long startedBy;
    private int done;
    private String problem;
    private String problemEn;
    private Instant endedAt;
    @Version
    private int version;

    protected UnitImport() {
    }

    UnitImport(long unitId, int size, long uploadedBy, Instant uploadedAt) {
        this.id = vn.sangkien.shared.id.Id.next();
        this.unitId = unitId;
        this.size = size;
        this.state = ImportState.PENDING;
        this.uploadedBy = uploadedBy;
        this.uploadedAt = uploadedAt;
    }

    /** What the file would do is known. @param note what the administrator should know about it; null for nothing */
    void checked(ImportPlan plan, Text note) {
        state = ImportState.CHECKED;
        rowCount = plan.rows();
        creates = plan.creates();
        changes = plan.changes();
        same = plan.same();
        faults = plan.faults().count();
        note(note);
    }

    /** @throws DomainException 409 unless it was checked and has something to do, 422 with faults */
    void start(String why, long by) {
        requireState(state == ImportState.CHECKED);
        if (faults > 0 || creates + changes == 0) {
            throw new DomainException(Category.RULE, "import-nothing", new Text("Không nhập được", "Nothing can be imported"),
                    faults > 0 ? new Text("Tệp còn " + faults + " lỗi; hãy sửa rồi tải lên lại.", "The file has " + faults + " errors; mend them and upload it again.")
                            : new Text("Tệp không có gì mới so với cây đơn vị.", "The file has nothing that is new to the tree."));
        }
        state = ImportState.RUNNING;
        reason = why;
        startedBy = by;
        note(null);
    }

    void progress(int steps) {
        done += steps;
    }

    void finish(Instant at) {
        state = ImportState.DONE;
        endedAt = at;
    }

    void fail(Text why, Instant at) {
        state = ImportState.FAILED;
        endedAt = at;
        note(why);
    }

    /** What is done stays done. @throws DomainException 409 when it has ended */
    void cancel(Instant at) {
        requireState(endedAt == null);
        state = ImportState.CANCELLED;
        endedAt = at;
    }

    /** The tree did not stand still between the check and the beginning. */
    boolean differsFrom(ImportPlan plan) {
        return plan.faults().count() > 0 || done == 0 && (plan.creates() != creates || plan.changes() != changes);
    }

    private void note(Text text) {
        problem = text == null ? null : text.vi();
        problemEn = text == null ? null : text.en();
    }

    private static void requireState(boolean right) {
        if (!right) {
            throw new DomainException(Category.CONFLICT, "wrong-state", new Text("Không làm được ở bước này", "Not possible at this point"),
                    new Text("Lần nhập này đã sang bước khác. Hãy tải lại trang.", "The import has moved on. Load the page again."));
        }
    }

    long id() {
        return id;
    }

    long unitId() {
        return unitId;
    }

    ImportState state() {
        return state;
    }

    long uploadedBy() {
        return uploadedBy;
    }

    Instant uploadedAt() {
        return uploadedAt;
    }

    int rowCount() {
        return rowCount;
    }

    int creates() {
        return creates;
    }

    int changes() {
        return changes;
    }

    int same() {
        return same;
    }

    int faults() {
        return faults;
    }

    String reason() {
        return reason;
    }

    Long startedBy() {
        return startedBy;
    }

    int done() {
        return done;
    }

    String problem() {
        return problem;
    }

    String problemEn() {
        return problemEn;
    }

    Instant endedAt() {
        return endedAt;
    }

    int version() {
        return version;
    }
}
