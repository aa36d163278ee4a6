package vn.sangkien.campaign.edit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.campaign.PhaseFacts;
import vn.sangkien.shared.text.Typed;

/**
 * A phase as it is to be.
 *
 * @param closesAt    the first instant at which a submission comes too late
 * @param graceEndsAt the first instant at which the figures are final
 * @param confirmed   that the effects which ask have been seen
 */
record PhaseRequest(
        @NotBlank @Size(min = 3, max = 100) String name,
        @NotNull Instant opensAt,
        @NotNull Instant closesAt,
        @NotNull Instant graceEndsAt,
        @NotBlank @Size(min = 3, max = 500) String reason,
        @Schema(nullable = true) Boolean confirmed) {

    PhaseRequest {
        name = Typed.line(name);
        reason = Typed.line(reason);
        opensAt = Windows.stored(opensAt);
        closesAt = Windows.stored(closesAt);
        graceEndsAt = Windows.stored(graceEndsAt);
    }

    PhaseFacts facts() {
        return new PhaseFacts(name, opensAt, closesAt, graceEndsAt);
    }
}
