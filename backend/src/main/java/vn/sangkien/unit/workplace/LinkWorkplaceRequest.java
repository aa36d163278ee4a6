package vn.sangkien.unit.workplace;

import jakarta.validation.constraints.NotNull;
import vn.sangkien.shared.id.Id;

/** @param alsoKnownAs whether the unit is found by the written name from now on; needs a right over the unit */
record LinkWorkplaceRequest(@NotNull Id unitId, boolean alsoKnownAs) {
}
