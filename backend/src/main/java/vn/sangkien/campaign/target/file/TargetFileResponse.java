package vn.sangkien.campaign.target.file;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.shared.id.Id;

/** What of a file was saved. @param proposed how many figures were locked and wait for approval, as {@code proposalId} */
record TargetFileResponse(int saved, int proposed, @Schema(nullable = true) Id proposalId) {
}
