package vn.sangkien.support.request;

import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import vn.sangkien.shared.problem.Category;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Text;
import vn.sangkien.shared.secret.SealedText;

/** A request for help, from the question to the end. It lies on the desk of one unit's team. */
@Entity
class SupportCase {

    /** A call, and what one still wants to change in the evening. */
    static final Duration SHARED = Duration.ofHours(24);

    @Id
    private long id;
    private Long requesterId;
    private String name;
    @Convert(converter = SealedText.class)
    private String phone;
    private long unitId;
    private long deskId;
    @Embedded
    private CaseSubject subject;
    @Enumerated(EnumType.STRING)
    private CaseState state;
    private Long assigneeId;
    private Instant openedAt;
    @Embedded
    private Turn turn;
    private Instant waitingSince;
    /** Until when whoever has it may help in its draft; null for not at all. */
    private Instant sharedUntil;
    @Version
    private int version;

    protected SupportCase() {
    }

    /** By somebody with an account. @param phone where they want to be called; null for nowhere */
    static SupportCase by(long person, Turn turn, String phone, long unit, long desk, CaseSubject subject, Instant now) {
        SupportCase made = new SupportCase(unit, desk, subject, now);
        made.requesterId = person;
        made.turn = turn;
        made.phone = phone;
        return made;
    }

    /** By somebody without one, who can only be called. */
    static SupportCase byCaller(String name, String phone, long unit, long desk, CaseSubject subject, Instant now) {
        SupportCase made = new SupportCase(unit, desk, subject, now);
        made.name = name;
        made.phone = phone;
        return made;
    }

    private SupportCase(long unit, long desk, CaseSubject subject, Instant now) {
        this.id = vn.sangkien.shared.id.Id.next();
        this.unitId = unit;
        this.deskId = desk;
        this.subject = subject;
        this.state = CaseState.OPEN;
        this.openedAt = now;
        this.waitingSince = now;
    }

    /** From now on it is this member's, who answers next or waits for the worker as before. */
    void assign(long member, Instant now) {
        require(state != CaseState.RESOLVED);
        become(state == CaseState.WAITING_WORKER ? state : CaseState.ASSIGNED, state == CaseState.OPEN ? now : waitingSince);
        assigneeId = member;
    }

    /** Anybody of the team may take it again. It has waited since it did before. */
    void release() {
        require(state == CaseState.ASSIGNED || state == CaseState.WAITING_WORKER);
        become(CaseState.OPEN, waitingSince);
        assigneeId = null;
    }

    /** Another team goes on with it. */
    void moveTo(long desk, Instant now) {
        become(CaseState.OPEN, now);
        deskId = desk;
        assigneeId = null;
        keepDraft();
    }

    /** The member has written. @param asks whether they want an answer */
    void answer(long member, boolean asks, Instant now) {
        require(state != CaseState.CLOSED);
        if (state == CaseState.OPEN) {
            assign(member, now);
        }
        if (asks) {
            require(state != CaseState.RESOLVED && requesterId != null);
            become(CaseState.WAITING_WORKER, now);
        }
    }

    /** The worker has written: the team has the ball again. */
    void reply(Instant now) {
        require(state != CaseState.CLOSED);
        if (state == CaseState.WAITING_WORKER || state == CaseState.RESOLVED) {
            become(CaseState.ASSIGNED, now);
        }
    }

    void resolve(long member, Instant now) {
        if (state == CaseState.OPEN) {
            assign(member, now);
        }
        require(state != CaseState.RESOLVED);
        become(CaseState.RESOLVED, now);
        keepDraft();
    }

    void close(Instant now) {
        become(CaseState.CLOSED, now);
        keepDraft();
    }

    /** Whoever of this desk's team has it may help in the draft: not a team to which it is handed, and not once it is solved. */
    void shareDraft(Instant now) {
        require(state != CaseState.CLOSED && state != CaseState.RESOLVED);
        sharedUntil = now.plus(SHARED);
    }

    void keepDraft() {
        sharedUntil = null;
    }

    boolean sharesDraft(Instant now) {
        return sharedUntil != null && sharedUntil.isAfter(now);
    }

    /** What leads to the person goes. */
    void forget() {
        name = null;
        phone = null;
    }

    private void become(CaseState next, Instant since) {
        require(state.mayBecome(next));
        state = next;
        waitingSince = since;
    }

    private static void require(boolean possible) {
        if (!possible) {
            throw new DomainException(Category.CONFLICT, "wrong-state", new Text("Yêu cầu hỗ trợ đã thay đổi", "The request has changed"),
                    new Text("Việc này không còn làm được với yêu cầu đang ở trạng thái hiện tại. Hãy tải lại trang.", "This can no longer be done in the state the request is in. Load the page again."));
        }
    }

    boolean closed() {
        return state == CaseState.CLOSED;
    }

    boolean isBy(long person) {
        return requesterId != null && requesterId == person;
    }

    long id() {
        return id;
    }

    Long requesterId() {
        return requesterId;
    }

    String name() {
        return name;
    }

    String phone() {
        return phone;
    }

    long unitId() {
        return unitId;
    }

    long deskId() {
        return deskId;
    }

    CaseSubject subject() {
        return subject;
    }

    CaseState state() {
        return state;
    }

    Long assigneeId() {
        return assigneeId;
    }

    Instant openedAt() {
        return openedAt;
    }

    Instant waitingSince() {
        return waitingSince;
    }

    Instant sharedUntil() {
        return sharedUntil;
    }

    int version() {
        return version;
    }
}
