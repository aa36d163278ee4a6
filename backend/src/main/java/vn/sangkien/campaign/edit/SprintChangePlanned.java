package vn.sangkien.campaign.edit;

import java.time.Instant;

/** Somebody is about to let a sprint cover another stretch of its phase, or only asks what that would touch. */
public record SprintChangePlanned(long phaseId, Instant openedBefore, Instant closedBefore, Instant opensNow, Instant closesNow, Effects effects) {
}
