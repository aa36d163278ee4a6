package vn.sangkien.idea;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.shared.text.Typed;

/**
 * One of the people who made an idea together.
 *
 * @param name    nobody else's for the lead, who is whoever wrote the idea down and whose name the account knows
 * @param contact phone number or e-mail; only whoever typed it reads it again
 * @param share   the contribution in percent
 */
public record AuthorShare(
        @Schema(nullable = true) @Size(max = 120) String name,
        @Schema(nullable = true) @Size(max = 100) String contact,
        @Schema(nullable = true) @Min(0) @Max(100) Integer share,
        Boolean lead) {

    public AuthorShare {
        lead = Boolean.TRUE.equals(lead);
        name = Typed.line(name);
        contact = Typed.line(contact);
    }

    /** Of the lead only the share: the rest would stand twice. */
    AuthorShare kept() {
        return lead ? new AuthorShare(null, null, share, true) : this;
    }

    AuthorShare withoutContact() {
        return new AuthorShare(name, null, share, lead);
    }
}
