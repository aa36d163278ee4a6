package vn.sangkien.review;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.idea.LinkType;
import vn.sangkien.shared.text.Typed;

/**
 * What one idea has to do with another; that it repeats the other is decided, not noted.
 *
 * @param number the receipt number of the other
 */
record LinkRequest(@NotNull Kind type, @NotNull @Size(max = 16) String number, @Schema(nullable = true) @Size(max = 2_000) String reason) {

    @Schema(name = "NotedLinkType")
    enum Kind {
        SIMILAR(LinkType.SIMILAR), BUILDS_ON(LinkType.BUILDS_ON);

        final LinkType type;

        Kind(LinkType type) {
            this.type = type;
        }
    }

    LinkRequest {
        number = Typed.line(number);
        reason = Typed.lines(reason);
    }
}
