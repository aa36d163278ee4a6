package vn.sangkien.campaign.target.handdown;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.shared.id.Id;

/**
 * What was saved.
 *
 * @param saved      how many figures are in force now
 * @param proposed   how many were locked and wait for approval, as {@code proposalId}
 * @param sums       after that, of all children
 */
record HandDownResponse(int saved, int proposed, @Schema(nullable = true) Id proposalId, List<ChildTargetsResponse.Sum> sums) {
}
