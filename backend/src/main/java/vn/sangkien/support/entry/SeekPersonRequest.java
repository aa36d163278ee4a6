package vn.sangkien.support.entry;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.text.Typed;

/** By one of the two. @param earlierNumber of an idea that was entered for the person before */
record SeekPersonRequest(@NotNull Id campaignId, @Schema(nullable = true) @Size(max = 30) String phone, @Schema(nullable = true) @Size(max = 16) String earlierNumber) {

    SeekPersonRequest {
        phone = Typed.line(phone);
        earlierNumber = Typed.line(earlierNumber);
    }

    @Override
    public String toString() {
        return "SeekPersonRequest[…]";
    }
}
