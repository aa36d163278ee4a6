package vn.sangkien.unit.invitation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.sangkien.account.Role;
import vn.sangkien.account.consent.AskedConsent;
import vn.sangkien.unit.UnitRef;

/**
 * What whoever has the code is invited to.
 *
 * @param hasAccount whether the person signs in to accept, or makes an account by accepting
 */
record OpenedInvitation(String contact, Role role, UnitRef unit, LocalDate startsOn, LocalDate endsOn, String invitedBy, Instant validUntil, boolean hasAccount,
                        List<AskedConsent> consents) {
}
