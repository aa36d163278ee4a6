package vn.sangkien.campaign.target;

import java.util.List;

/** Targets of these units were changed. */
public record TargetsChanged(List<Long> unitIds, long phaseId) {
}
