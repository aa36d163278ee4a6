package vn.sangkien.idea;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.shared.id.Id;

/**
 * That two ideas have to do with each other.
 *
 * @param outgoing whether the idea that was asked for is the one that repeats, resembles or builds on {@code other}
 */
public record IdeaLinkResponse(
        Id id, LinkType type, boolean outgoing, LinkedIdea other, @Schema(nullable = true) String reason, String madeByName, Instant madeAt) {

    static IdeaLinkResponse of(IdeaLink link, boolean outgoing, LinkedIdea other, String madeByName) {
        return new IdeaLinkResponse(Id.of(link.id()), link.type(), outgoing, other, link.reason(), madeByName, link.madeAt());
    }
}
