package vn.sangkien.campaign;

import jakarta.validation.constraints.NotNull;
import vn.sangkien.shared.id.Id;

/** @param unitId the workplace, picked from the tree */
record RegisterRequest(@NotNull Id unitId) {
}
