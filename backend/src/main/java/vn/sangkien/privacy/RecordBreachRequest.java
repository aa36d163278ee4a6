package vn.sangkien.privacy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import vn.sangkien.shared.id.Id;

/** @param unitId where it happened */
record RecordBreachRequest(@NotNull Id unitId, @NotNull @Valid BreachFacts facts) {
}
