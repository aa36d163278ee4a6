package vn.sangkien.support.request;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.shared.id.Id;

/** @param memberId the caller or a member of the team; null to let anybody take it */
record AssignCaseRequest(@Schema(nullable = true) Id memberId) {
}
