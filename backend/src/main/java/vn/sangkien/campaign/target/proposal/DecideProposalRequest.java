package vn.sangkien.campaign.target.proposal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.shared.problem.InvalidFieldsException;
import vn.sangkien.shared.problem.Violation;
import vn.sangkien.shared.text.Typed;

/** @param reason needed to refuse */
record DecideProposalRequest(@NotNull Outcome outcome, @Schema(nullable = true) @Size(min = 3, max = 500) String reason) {

    @Schema(name = "ProposalOutcome")
    enum Outcome {
        APPROVE, REFUSE;

        ProposalState state() {
            return this == APPROVE ? ProposalState.APPROVED : ProposalState.REFUSED;
        }
    }

    DecideProposalRequest {
        reason = Typed.line(reason);
    }

    /** @throws InvalidFieldsException for a refusal without one */
    void requireReason() {
        if (outcome == Outcome.REFUSE && reason == null) {
            throw new InvalidFieldsException(new Violation("reason", "not-blank",
                    "Nội dung lý do: từ chối thì phải ghi lý do.", "Reason: say why you refuse."));
        }
    }
}
