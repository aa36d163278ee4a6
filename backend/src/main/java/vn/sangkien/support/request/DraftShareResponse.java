package vn.sangkien.support.request;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.shared.id.Id;

/**
 * That the team may help in a draft.
 *
 * @param helperName who has taken the question and may change the draft; null for nobody yet
 */
record DraftShareResponse(Id caseId, Instant until, @Schema(nullable = true) String helperName) {
}
