package vn.sangkien.review.bulk;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.shared.id.Id;

/**
 * What became of one idea.
 *
 * @param problem the type of the refusal
 * @param said    the refusal in Vietnamese, {@code saidEn} in English
 */
record BulkRow(int place, Id ideaId, String number, String title, BulkResult result, @Schema(nullable = true) String problem,
               @Schema(nullable = true) String said, @Schema(nullable = true) String saidEn) {
}
