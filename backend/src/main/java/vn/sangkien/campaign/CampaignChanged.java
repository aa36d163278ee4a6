package vn.sangkien.campaign;

/** A campaign, or one of its phases or sprints, was changed. */
public record CampaignChanged(long campaignId) {
}
