package vn.sangkien.standings.recount;

import jakarta.validation.constraints.NotNull;

/** @param repair whether figures found wrong are made right */
record RecountRequest(@NotNull Boolean repair) {
}
