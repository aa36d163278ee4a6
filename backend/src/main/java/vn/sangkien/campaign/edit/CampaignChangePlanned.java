package vn.sangkien.campaign.edit;

import vn.sangkien.campaign.CampaignFacts;

/** Somebody is about to give a campaign another application window, or only asks what that would touch. */
public record CampaignChangePlanned(long campaignId, CampaignFacts before, CampaignFacts after, Effects effects) {

    /** Whether some day lies in the old window and not in the new one. */
    public boolean narrows() {
        return after.appliedFrom().isAfter(before.appliedFrom()) || after.appliedUntil().isBefore(before.appliedUntil());
    }
}
