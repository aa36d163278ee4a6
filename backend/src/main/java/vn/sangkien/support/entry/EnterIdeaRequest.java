package vn.sangkien.support.entry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.idea.IdeaForm;
import vn.sangkien.idea.SubmitIdeaRequest;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.text.OneScript;
import vn.sangkien.shared.text.Typed;

/**
 * An idea that is entered for somebody.
 *
 * @param proofId      of their agreement; not needed for who is known here and agreed already
 * @param form         its unit must be named and lie in the operator's
 * @param declarations what the author declares, read to them or signed by them; without it the idea stays a draft for them to finish
 */
record EnterIdeaRequest(@NotNull Id campaignId, @NotNull @Valid Person author, @Schema(nullable = true) Id proofId, @NotNull @Valid IdeaForm form,
                        @Schema(nullable = true) @Valid SubmitIdeaRequest declarations) {

    /**
     * Who it is: by phone, or by the number of an idea that was entered for them here before, or somebody new without a phone.
     *
     * @param name needed for whom the search did not find
     */
    @Schema(name = "EntryAuthorRequest")
    record Person(@Schema(nullable = true) @Size(max = 30) String phone, @Schema(nullable = true) @Size(max = 16) String earlierNumber,
                  @Schema(nullable = true) @Size(min = 2, max = 120) @OneScript String name) {

        Person {
            phone = Typed.line(phone);
            earlierNumber = Typed.line(earlierNumber);
            name = Typed.line(name);
        }

        @Override
        public String toString() {
            return "Person[…]";
        }
    }
}
