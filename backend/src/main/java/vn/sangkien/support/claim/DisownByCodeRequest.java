package vn.sangkien.support.claim;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.text.Typed;

/** @param words why, if the person wants to say */
record DisownByCodeRequest(@NotBlank @Size(max = 40) String code, @NotNull Id ideaId, @Schema(nullable = true) @Size(max = 1000) String words) {

    DisownByCodeRequest {
        words = Typed.lines(words);
    }

    @Override
    public String toString() {
        return "DisownByCodeRequest[…]";
    }
}
