package vn.sangkien.notice.delivery;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.notice.NoticeKind;

/**
 * What became of one message about an idea. Where it went is not said.
 *
 * @param kind    null once the notice itself is gone
 * @param dueAt   from when on it may be sent
 * @param endedAt null as long as that is not known
 */
record DeliveryResponse(@Schema(nullable = true) NoticeKind kind, DeliveryChannel channel, DeliveryState state, @Schema(nullable = true) DropReason reason, Instant madeAt,
                        Instant dueAt, @Schema(nullable = true) Instant endedAt, @Schema(nullable = true) Instant readAt) {
}
