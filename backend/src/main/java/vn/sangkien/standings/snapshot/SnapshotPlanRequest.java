package vn.sangkien.standings.snapshot;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param dailyAt local time like {@code 14:00}; null for never */
record SnapshotPlanRequest(
        @Schema(nullable = true) @Pattern(regexp = "([01]\\d|2[0-3]):[0-5]\\d", message = "{message.timeOfDay}") String dailyAt,
        @NotNull Boolean endOfGrace) {
}
