package vn.sangkien.review.setting;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import vn.sangkien.idea.ReasonCode;
import vn.sangkien.shared.text.Typed;

/** Words that reviewers often need for a reason. */
record ReasonTemplate(@NotNull ReasonCode code, @NotNull @Size(min = 10, max = 2_000) String text) {

    ReasonTemplate {
        text = Typed.lines(text);
    }
}
