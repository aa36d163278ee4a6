package vn.sangkien.support.join;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.shared.id.Id;

/**
 * What came to the caller's account with the receipt of somebody entered from paper.
 *
 * @param personName as it stands on the receipt
 * @param ideas      how many came
 * @param until      when it can be given back last
 * @param givenBackAt null while it is the caller's
 */
record JoinOfMine(Id id, String personName, int ideas, Instant joinedAt, Instant until, @Schema(nullable = true) Instant givenBackAt) {
}
