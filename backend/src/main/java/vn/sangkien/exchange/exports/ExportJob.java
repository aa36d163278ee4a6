package vn.sangkien.exchange.exports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import vn.sangkien.exchange.exports.source.ExportFormat;
import vn.sangkien.exchange.exports.source.ExportKind;
import vn.sangkien.shared.problem.Text;
import vn.sangkien.shared.store.StoredName;

/** One file that somebody asked for, and how far it is. */
@Entity
class ExportJob {

    static final int MOST_ATTEMPTS = 5;

    @Id
    private long id;
    private long ownerId;
    @Enumerated(EnumType.STRING)
    private ExportKind kind;
    @Enumerated(EnumType.STRING)
    private ExportFormat format;
    @Column(columnDefinition = "text")
    private String asked;
    private String askedHash;
    private String subject;
    private boolean personal;
    private String reason;
    @Enumerated(EnumType.STRING)
    private ExportState state;
    private Instant askedAt;
    private Instant dueAt;
    private int attempt;
    private int done;
    private Integer total;
    private Instant asOf;
    @Column(columnDefinition = "text")
    private String scope;
    private String storedAs;
    private Long size;
    private String sha256;
    private String rowsSha256;
    private String problem;
    private String problemEn;
    private Instant endedAt;
    private Instant expiresAt;

    protected ExportJob() {
    }

    /** @param subject the name of the unit that was chosen; null for none */
    ExportJob(AskExportRequest request, String asked, String askedHash, String subject, long owner, Instant now) {
        this.id = vn.sangkien.shared.id.Id.next();
        this.ownerId = owner;
        this.kind = request.kind();
        this.format = request.format();
        this.asked = asked;
        this.askedHash = askedHash;
        this.subject = subject;
        this.personal = request.personal();
        this.reason = request.personal() ? request.reason() : null;
        this.state = ExportState.WAITING;
        this.askedAt = now;
        this.dueAt = now;
    }

    /** From its first row, whatever became of it before. @param as under which name the file will be kept. @return false when it was tried often enough */
    boolean begin(StoredName as, Collection<Long> tops) {
        if (attempt >= MOST_ATTEMPTS) {
            return false;
        }
        attempt++;
        state = ExportState.RUNNING;
        storedAs = as.value();
        scope = tops.stream().map(Object::toString).collect(Collectors.joining(","));
        done = 0;
        total = null;
        return true;
    }

    /** Not its own fault: later, as if it had not been tried. */
    void postpone(Instant until) {
        if (state == ExportState.RUNNING) {
            state = ExportState.WAITING;
            attempt--;
            dueAt = until;
        }
    }

    void finish(Finished file, Instant now, Duration kept) {
        state = ExportState.DONE;
        done = file.rows();
        total = file.rows();
        asOf = file.asOf();
        size = file.size();
        sha256 = file.sha256();
        rowsSha256 = file.rowsSha256();
        endedAt = now;
        expiresAt = now.plus(kept);
    }

    /** What is known of a complete file. */
    record Finished(int rows, Instant asOf, long size, String sha256, String rowsSha256) {
    }

    void fail(Text why, Instant now) {
        state = ExportState.FAILED;
        problem = why.vi();
        problemEn = why.en();
        endedAt = now;
    }

    /** One that has ended stays as it is. */
    void cancel(Instant now) {
        if (!ended()) {
            state = ExportState.CANCELLED;
            endedAt = now;
        }
    }

    /** Whoever asked is gone. */
    void forget(Instant now) {
        cancel(now);
        reason = null;
        expiresAt = now;
    }

    /** Its file is gone. */
    void expire() {
        storedAs = null;
        if (state == ExportState.DONE) {
            state = ExportState.EXPIRED;
        }
    }

    boolean ended() {
        return endedAt != null;
    }

    /** Whether somebody still works at this attempt. */
    boolean runs(int which) {
        return state == ExportState.RUNNING && attempt == which;
    }

    boolean available(Instant now) {
        return state == ExportState.DONE && now.isBefore(expiresAt);
    }

    /** The tops of the subtrees that were looked at for it. */
    List<Long> scope() {
        return scope == null || scope.isEmpty() ? List.of() : Arrays.stream(scope.split(",")).map(Long::valueOf).toList();
    }

    StoredName storedAs() {
        return storedAs == null ? null : new StoredName(storedAs);
    }

    String fileName() {
        return kind.stem + "-" + vn.sangkien.shared.time.Time.dayOf(asOf == null ? askedAt : asOf) + format.ending();
    }

    long id() {
        return id;
    }

    long ownerId() {
        return ownerId;
    }

    ExportKind kind() {
        return kind;
    }

    ExportFormat format() {
        return format;
    }

    String asked() {
        return asked;
    }

    String subject() {
        return subject;
    }

    boolean personal() {
        return personal;
    }

    String reason() {
        return reason;
    }

    ExportState state() {
        return state;
    }

    Instant askedAt() {
        return askedAt;
    }

    int attempt() {
        return attempt;
    }

    int done() {
        return done;
    }

    Integer total() {
        return total;
    }

    Instant asOf() {
        return asOf;
    }

    Long size() {
        return size;
    }

    String sha256() {
        return sha256;
    }

    String rowsSha256() {
        return rowsSha256;
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

    Instant expiresAt() {
        return expiresAt;
    }
}
