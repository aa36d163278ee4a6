package vn.sangkien.campaign.group;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.text.Typed;

/**
 * Units that come into a group, go over to it, or leave it.
 *
 * @param effectiveOn the first day of the new order
 */
record MembersRequest(
        @NotNull MemberStep step,
        @NotEmpty @Size(max = 500) List<@NotNull Id> unitIds,
        @NotNull LocalDate effectiveOn,
        @NotBlank @Size(min = 3, max = 500) String reason) {

    MembersRequest {
        reason = Typed.line(reason);
    }

    List<Long> units() {
        return unitIds.stream().distinct().map(Id::value).toList();
    }
}
