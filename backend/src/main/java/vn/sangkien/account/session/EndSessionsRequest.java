package vn.sangkien.account.session;

import jakarta.validation.constraints.NotNull;

/** @param keepThis whether the device that asks stays signed in */
record EndSessionsRequest(@NotNull Boolean keepThis) {
}
