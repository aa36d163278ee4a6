package vn.sangkien.campaign.edit;

import java.time.LocalDate;

/** Somebody is about to give a campaign another application window, or only asks what that would touch. */
public record CampaignChangePlanned(long campaignId, LocalDate appliedFrom, LocalDate appliedUntil, Effects effects) {
}
