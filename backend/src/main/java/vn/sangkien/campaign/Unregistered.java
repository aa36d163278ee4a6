package vn.sangkien.campaign;

import java.time.Instant;
import vn.sangkien.unit.Block;

/** A registration was found to be a second one of the same person, and is gone. @param at when it had been made */
public record Unregistered(long accountId, long unitId, Block block, long phaseId, Instant at) {
}
