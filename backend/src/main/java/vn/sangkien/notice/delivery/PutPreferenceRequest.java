package vn.sangkien.notice.delivery;

import jakarta.validation.constraints.NotNull;

/** By which channels somebody wants to be told. The inbox is always there. */
record PutPreferenceRequest(@NotNull Boolean phoneAtOnce, @NotNull Boolean emailAtOnce, @NotNull Boolean emailSummary) {
}
