package vn.sangkien.notice;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.problem.Text;

/**
 * One thing that somebody was told.
 *
 * @param text what people wrote has no other language
 * @param link a page of the application; null when there is nothing more to see
 */
record NoticeResponse(Id id, NoticeKind kind, Text title, Text text, @Schema(nullable = true) String link, Instant madeAt, boolean read) {

    static NoticeResponse of(InboxNotice notice) {
        NoticeText said = NoticeText.of(notice);
        return new NoticeResponse(Id.of(notice.id()), notice.kind(), said.title(), said.text(), said.link(), notice.madeAt(), notice.read());
    }
}
