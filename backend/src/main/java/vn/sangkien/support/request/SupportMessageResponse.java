package vn.sangkien.support.request;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.shared.id.Id;

/** A line of a conversation. @param text null when the event says it all, or when who wrote it is erased */
record SupportMessageResponse(Id id, CasePart part, CaseEvent event, @Schema(nullable = true) String text, @Schema(nullable = true) String authorName, Instant at,
                              List<MessageFileResponse> files) {

    static SupportMessageResponse of(SupportMessage message, String author, List<MessageFileResponse> files) {
        return new SupportMessageResponse(Id.of(message.id()), message.part(), message.event(), message.text(), author, message.at(), files);
    }
}
