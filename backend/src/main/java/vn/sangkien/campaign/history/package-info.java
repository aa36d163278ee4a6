/** Who changed what of a campaign, when and why. */
package vn.sangkien.campaign.history;
