package vn.sangkien.campaign.edit;

import java.util.List;

/** What a change of a campaign would touch. */
record CampaignPreviewResponse(List<Effects.Effect> effects) {
}
