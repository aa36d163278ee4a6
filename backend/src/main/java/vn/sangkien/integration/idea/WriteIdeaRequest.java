package vn.sangkien.integration.idea;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.account.consent.ConsentProof;
import vn.sangkien.idea.IdeaForm;
import vn.sangkien.idea.SubmitIdeaRequest;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.text.OneScript;
import vn.sangkien.shared.text.Typed;

/**
 * An idea of somebody for whom another system writes.
 *
 * @param consent      how the person agreed to take part
 * @param form         its unit must be named and is the person's workplace
 * @param declarations what the person declared in the other system; with them the idea is handed in, without it stays a draft
 */
record WriteIdeaRequest(@NotNull Id campaignId, @NotNull @Valid Person author, @NotNull @Valid ConsentProof consent, @NotNull @Valid IdeaForm form,
                        @Schema(nullable = true) @Valid SubmitIdeaRequest declarations) {

    /** @param phone a mobile number such as {@code +84901234567} @param name for an account, where there is none yet */
    @Schema(name = "IdeaAuthorRequest")
    record Person(@NotBlank @Size(max = 20) String phone, @NotBlank @Size(min = 2, max = 120) @OneScript String name) {

        Person {
            name = Typed.line(name);
        }

        @Override
        public String toString() {
            return "Person[…]";
        }
    }
}
