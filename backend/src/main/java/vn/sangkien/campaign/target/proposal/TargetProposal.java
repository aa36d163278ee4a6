package vn.sangkien.campaign.target.proposal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import vn.sangkien.shared.problem.Category;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Text;

/** Changes of locked targets that wait for somebody else, as one: approved or refused together. */
@Entity
class TargetProposal {

    @Id
    private long id;
    private long phaseId;
    private long overUnitId;
    @Enumerated(EnumType.STRING)
    private ProposalState state;
    private String reason;
    private Instant proposedAt;
    private long proposedBy;
    private Instant decidedAt;
    private Long decidedBy;
    private String decisionReason;
    @Version
    private int version;

    protected TargetProposal() {
    }

    TargetProposal(long phaseId, long overUnitId, String reason, long by, Instant at) {
        this.id = vn.sangkien.shared.id.Id.next();
        this.phaseId = phaseId;
        this.overUnitId = overUnitId;
        this.state = ProposalState.OPEN;
        this.reason = reason;
        this.proposedAt = at;
        this.proposedBy = by;
    }

    void decide(ProposalState outcome, String why, long by, Instant at) {
        if (by == proposedBy) {
            throw new DomainException(Category.FORBIDDEN, "four-eyes",
                    new Text("Cần người khác quyết định", "Somebody else must decide"),
                    new Text("Bạn là người đề nghị thay đổi này nên không thể tự phê duyệt hay từ chối.",
                            "You proposed this change, so you can neither approve nor refuse it."));
        }
        end(outcome, why, by, at);
    }

    void withdraw(long by, Instant at) {
        end(ProposalState.WITHDRAWN, null, by, at);
    }

    private void end(ProposalState outcome, String why, long by, Instant at) {
        if (state != ProposalState.OPEN) {
            throw new DomainException(Category.CONFLICT, "wrong-state",
                    new Text("Đề nghị đã được xử lý", "The proposal is settled"),
                    new Text("Đề nghị này không còn chờ phê duyệt. Hãy tải lại danh sách.",
                            "This proposal no longer waits for approval. Load the list again."), Map.of("state", state));
        }
        state = outcome;
        decisionReason = why;
        decidedBy = by;
        decidedAt = at;
    }

    long id() {
        return id;
    }

    long phaseId() {
        return phaseId;
    }

    long overUnitId() {
        return overUnitId;
    }

    ProposalState state() {
        return state;
    }

    String reason() {
        return reason;
    }

    Instant proposedAt() {
        return proposedAt;
    }

    long proposedBy() {
        return proposedBy;
    }

    Instant decidedAt() {
        return decidedAt;
    }

    Long decidedBy() {
        return decidedBy;
    }

    String decisionReason() {
        return decisionReason;
    }

    int version() {
        return version;
    }
}
