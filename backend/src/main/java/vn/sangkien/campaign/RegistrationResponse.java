package vn.sangkien.campaign;

import java.time.Instant;
import vn.sangkien.shared.id.Id;
import vn.sangkien.unit.Block;
import vn.sangkien.unit.UnitRef;

/** A person's registration. */
record RegistrationResponse(Id id, Id campaignId, UnitRef unit, Block block, Instant registeredAt) {

    static RegistrationResponse of(Registration registration, UnitRef unit) {
        return new RegistrationResponse(Id.of(registration.id()), Id.of(registration.campaignId()), unit,
                registration.block(), registration.registeredAt());
    }
}
