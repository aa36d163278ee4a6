package vn.sangkien.campaign.target;

import vn.sangkien.unit.Block;

/** Which of the four figures of a unit's sheet. */
public record TargetKey(Block block, TargetKind kind) {
}
