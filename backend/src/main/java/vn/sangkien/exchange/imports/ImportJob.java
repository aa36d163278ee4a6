package vn.sangkien.exchange.imports;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import vn.sangkien.exchange.imports.row.RowOutcome;
import vn.sangkien.exchange.imports.row.Target;
import vn.sangkien.shared.problem.Category;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Text;
import vn.sangkien.shared.text.OldFont;

/** One file on its way: matched, checked, run, and where it stands. */
@Entity
class ImportJob {

    @Id
    private long id;
    private long sourceId;
    @Enumerated(EnumType.STRING)
    private ImportKind kind;
    private long unitId;
    private long campaignId;
    @Enumerated(EnumType.STRING)
    private ImportState state;
    private long operatorId;
    private Instant uploadedAt;
    private String fileName;
    private int size;
    private byte[] head;
    private String matching;
    @Enumerated(EnumType.STRING)
    private OldFont font;
    @Enumerated(EnumType.STRING)
    private OldFont suspectedFont;
    private int rowCount;
    private int creates;
    private int changes;
    private int same;
    private int warned;
    private int errors;
    private int unreached;
    private String causes;
    private int position;
    private int done;
    private int refused;
    private Instant turnAt;
    private String problem;
    private String problemEn;
    private Instant startedAt;
    private Instant endedAt;
    private boolean emptied;
    @Version
    private int version;

    protected ImportJob() {
    }

    ImportJob(ImportKind kind, long source, long unit, long campaign, long operator, String fileName, int size, Instant now) {
        this.id = vn.sangkien.shared.id.Id.next();
        this.kind = kind;
        this.sourceId = source;
        this.unitId = unit;
        this.campaignId = campaign;
        this.operatorId = operator;
        this.fileName = fileName;
        this.size = size;
        this.state = ImportState.UPLOADED;
        this.uploadedAt = now;
        this.turnAt = now;
    }

    /** @param sealedHead what stands at the top @param guessed columns by place, as JSON */
    void opened(byte[] sealedHead, String guessed) {
        head = sealedHead;
        matching = guessed;
    }

    /** Also again, with other columns. @throws DomainException 409 once it has begun to run */
    void check(String columns, OldFont convertFrom, Instant now) {
        require(state == ImportState.UPLOADED || state == ImportState.CHECKED);
        state = ImportState.CHECKING;
        matching = columns;
        font = convertFrom;
        turnAt = now;
        note(null);
    }

    void checked(ImportTotals totals, String foundCauses) {
        state = ImportState.CHECKED;
        rowCount = totals.rows();
        creates = totals.of(RowOutcome.CREATE);
        changes = totals.of(RowOutcome.CHANGE);
        same = totals.of(RowOutcome.SAME);
        errors = totals.of(RowOutcome.ERROR);
        warned = totals.warned();
        unreached = totals.unreached();
        suspectedFont = totals.font();
        causes = foundCauses;
    }

    /** From where it was left. @throws DomainException 409 unless it is checked or stands still, 422 when no row is good */
    void run(Instant now) {
        require(state == ImportState.CHECKED || state == ImportState.PAUSED || state == ImportState.FAILED && startedAt != null);
        if (creates + changes == 0) {
            throw new DomainException(Category.RULE, "import-nothing", new Text("Không có gì để nhập", "Nothing can be imported"),
                    errors > 0 ? new Text("Dòng nào cũng có lỗi. Hãy tải tệp lỗi về, sửa rồi gửi lại.", "Every row has errors. Download the file with errors, mend it and send it again.")
                            : new Text("Tệp không có gì mới so với lần trước.", "The file has nothing that is new."));
        }
        state = ImportState.RUNNING;
        startedAt = startedAt == null ? now : startedAt;
        endedAt = null;
        turnAt = now;
        note(null);
    }

    /** @throws DomainException 409 unless it runs */
    void pause() {
        require(state == ImportState.RUNNING);
        state = ImportState.PAUSED;
    }

    /** What is done stands. @throws DomainException 409 when it has ended */
    void cancel(Instant now) {
        require(endedAt == null);
        state = ImportState.CANCELLED;
        endedAt = now;
    }

    /** In the transaction of these rows, so that none is ever taken twice. */
    void advance(int lastRow, int doneNow, int refusedNow, Instant now) {
        position = lastRow;
        done += doneNow;
        refused += refusedNow;
        turnAt = now;
    }

    void finish(Instant now) {
        state = ImportState.DONE;
        endedAt = now;
    }

    void fail(Text why, Instant now) {
        state = ImportState.FAILED;
        endedAt = now;
        note(why);
    }

    /** Its rows are gone; what they became stays. */
    void empty() {
        emptied = true;
        head = null;
    }

    Target target() {
        return new Target(id, sourceId, unitId, campaignId, operatorId);
    }

    private void note(Text text) {
        problem = text == null ? null : text.vi();
        problemEn = text == null ? null : text.en();
    }

    private void require(boolean right) {
        if (!right || emptied) {
            throw new DomainException(Category.CONFLICT, "wrong-state", new Text("Không làm được ở bước này", "Not possible at this point"),
                    new Text("Lần nhập này đã sang bước khác. Hãy tải lại trang.", "The import has moved on. Load the page again."));
        }
    }

    long id() {
        return id;
    }

    long sourceId() {
        return sourceId;
    }

    ImportKind kind() {
        return kind;
    }

    long unitId() {
        return unitId;
    }

    long campaignId() {
        return campaignId;
    }

    ImportState state() {
        return state;
    }

    long operatorId() {
        return operatorId;
    }

    Instant uploadedAt() {
        return uploadedAt;
    }

    String fileName() {
        return fileName;
    }

    byte[] head() {
        return head;
    }

    String matching() {
        return matching;
    }

    OldFont font() {
        return font;
    }

    OldFont suspectedFont() {
        return suspectedFont;
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

    int warned() {
        return warned;
    }

    int errors() {
        return errors;
    }

    int unreached() {
        return unreached;
    }

    String causes() {
        return causes;
    }

    int position() {
        return position;
    }

    int done() {
        return done;
    }

    int refused() {
        return refused;
    }

    String problem() {
        return problem;
    }

    String problemEn() {
        return problemEn;
    }

    Instant startedAt() {
        return startedAt;
    }

    Instant endedAt() {
        return endedAt;
    }

    boolean emptied() {
        return emptied;
    }

    int version() {
        return version;
    }
}
