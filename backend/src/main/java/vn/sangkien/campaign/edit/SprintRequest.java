package vn.sangkien.campaign.edit;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import vn.sangkien.campaign.SprintFacts;
import vn.sangkien.shared.text.Typed;

/** A sprint as it is to be. @param goal valid ideas to be reached inside it */
record SprintRequest(
        @NotBlank @Size(min = 3, max = 100) String name,
        @NotNull Instant opensAt,
        @NotNull Instant closesAt,
        @NotNull @Min(0) @Max(1_000_000_000) Integer goal,
        @NotBlank @Size(min = 3, max = 500) String reason) {

    SprintRequest {
        name = Typed.line(name);
        reason = Typed.line(reason);
        opensAt = Windows.stored(opensAt);
        closesAt = Windows.stored(closesAt);
    }

    SprintFacts facts() {
        return new SprintFacts(name, opensAt, closesAt, goal);
    }
}
