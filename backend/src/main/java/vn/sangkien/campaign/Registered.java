package vn.sangkien.campaign;

import java.time.Instant;
import vn.sangkien.unit.Block;

/** Somebody registered for a campaign. */
public record Registered(long accountId, long unitId, Block block, long phaseId, Instant at) {
}
