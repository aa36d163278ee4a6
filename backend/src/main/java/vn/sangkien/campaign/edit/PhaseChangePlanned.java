package vn.sangkien.campaign.edit;

import java.time.Instant;
import vn.sangkien.campaign.PhaseFacts;
import vn.sangkien.campaign.PhaseState;

/** Somebody is about to change a phase, or only asks what that would touch. */
public record PhaseChangePlanned(long campaignId, long phaseId, PhaseFacts before, PhaseFacts after, Instant now, Effects effects) {

    public PhaseState stateBefore() {
        return before.state(now);
    }

    public PhaseState stateAfter() {
        return after.state(now);
    }

    /** Whether the change itself brings the phase into the state. */
    public boolean becomes(PhaseState state) {
        return stateBefore() != state && stateAfter() == state;
    }

    /** Whether the change itself brings the phase out of the state. */
    public boolean ceases(PhaseState state) {
        return stateBefore() == state && stateAfter() != state;
    }
}
