package vn.sangkien.notice;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.shared.id.Id;

/** What was read. @param noticeIds these @param newestId all up to this one, so that what came in meanwhile stays unread */
record ReadNoticesRequest(@Schema(nullable = true) @Size(min = 1, max = 100) List<@NotNull Id> noticeIds, @Schema(nullable = true) Id newestId) {

    List<Long> ids() {
        return noticeIds == null ? null : noticeIds.stream().map(Id::value).toList();
    }
}
