package vn.sangkien.unit.invitation;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.account.Role;
import vn.sangkien.shared.id.Id;
import vn.sangkien.unit.UnitRef;

/**
 * @param contact    shortened, so that whoever knows it recognises it
 * @param acceptedBy null until then
 */
record InvitationResponse(Id id, String contact, Role role, UnitRef unit, LocalDate startsOn, LocalDate endsOn, String reason, InvitationState state, String invitedBy,
                          Instant sentAt, Instant validUntil, @Schema(nullable = true) String acceptedBy) {
}
