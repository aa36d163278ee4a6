package vn.sangkien.campaign;

import java.time.LocalDate;

/**
 * What people set of a campaign.
 *
 * @param appliedFrom      first and {@code appliedUntil} last day on which an idea may have been first applied
 * @param recognitionFirst whether an idea must have been recognised before it is handed in
 */
public record CampaignFacts(String name, LocalDate appliedFrom, LocalDate appliedUntil, Minimums minimums, boolean recognitionFirst) {
}
