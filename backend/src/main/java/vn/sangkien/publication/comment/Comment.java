package vn.sangkien.publication.comment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.hibernate.annotations.OptimisticLock;
import vn.sangkien.shared.problem.Category;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Text;

/** What somebody said to an idea. */
@Entity
@Table(name = "idea_comment")
class Comment {

    static final Duration EDITABLE = Duration.ofMinutes(15);
    /** So many people must report it before it is hidden without an officer having looked. */
    static final int REPORTS_THAT_HIDE = 3;
    static final String HIDDEN_BY_REPORTS = "REPORTS";

    @Id
    private long id;
    private long ideaId;
    private long writerId;
    private Long unitId;
    private String text;
    @Enumerated(EnumType.STRING)
    private CommentState state;
    private Instant createdAt;
    private Instant editedAt;
    private Instant hiddenAt;
    private String hiddenCode;
    private String hiddenReason;
    /** Not part of what was read: a writer who is editing shall not learn of a report by it. */
    @OptimisticLock(excluded = true)
    private int openReports;
    @Version
    private int version;

    protected Comment() {
    }

    Comment(long ideaId, long writerId, Long unitId, String text, Instant now) {
        this.id = vn.sangkien.shared.id.Id.next();
        this.ideaId = ideaId;
        this.writerId = writerId;
        this.unitId = unitId;
        this.text = text;
        this.state = CommentState.VISIBLE;
        this.createdAt = now;
    }

    /** @throws DomainException 409 when it is hidden or too old */
    void edit(String words, Instant now) {
        if (!editable(now)) {
            throw new DomainException(Category.CONFLICT, "comment-fixed", new Text("Không sửa được nữa", "Cannot be changed any more"),
                    new Text("Bình luận chỉ sửa được trong 15 phút đầu và khi chưa bị ẩn. Bạn vẫn xóa được.",
                            "A comment can be changed for 15 minutes and while it is not hidden. You may still delete it."));
        }
        text = words;
        editedAt = now;
    }

    boolean editable(Instant now) {
        return state == CommentState.VISIBLE && now.isBefore(createdAt.plus(EDITABLE));
    }

    void delete() {
        show();
        state = CommentState.DELETED;
        text = "";
        openReports = 0;
    }

    /** One more person reports it. */
    void report(Instant now) {
        openReports++;
        if (openReports >= REPORTS_THAT_HIDE && state == CommentState.VISIBLE) {
            conceal(HIDDEN_BY_REPORTS, null, now);
        }
    }

    void hide(CommentFault fault, String reason, Instant now) {
        conceal(fault.name(), reason, now);
        openReports = 0;
    }

    void keep() {
        show();
        openReports = 0;
    }

    private void conceal(String code, String reason, Instant now) {
        state = CommentState.HIDDEN;
        hiddenAt = now;
        hiddenCode = code;
        hiddenReason = reason;
    }

    private void show() {
        state = CommentState.VISIBLE;
        hiddenAt = null;
        hiddenCode = null;
        hiddenReason = null;
    }

    /** Null while it is not hidden. */
    HiddenComment hidden() {
        if (state != CommentState.HIDDEN) {
            return null;
        }
        return new HiddenComment(hiddenAt, HIDDEN_BY_REPORTS.equals(hiddenCode) ? null : CommentFault.valueOf(hiddenCode), hiddenReason);
    }

    long id() {
        return id;
    }

    long ideaId() {
        return ideaId;
    }

    long writerId() {
        return writerId;
    }

    Long unitId() {
        return unitId;
    }

    String text() {
        return text;
    }

    CommentState state() {
        return state;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant editedAt() {
        return editedAt;
    }

    int openReports() {
        return openReports;
    }

    int version() {
        return version;
    }
}
