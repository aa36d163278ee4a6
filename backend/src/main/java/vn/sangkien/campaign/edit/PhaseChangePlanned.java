package vn.sangkien.campaign.edit;

import vn.sangkien.campaign.PhaseFacts;
import vn.sangkien.campaign.PhaseState;

/** Somebody is about to change a phase, or only asks what that would touch. @param before its state now, and {@code after} the change */
public record PhaseChangePlanned(long campaignId, long phaseId, PhaseFacts facts, PhaseState before, PhaseState after, Effects effects) {

    /** Whether the change itself brings the phase into the state. */
    public boolean becomes(PhaseState state) {
        return before != state && after == state;
    }
}
