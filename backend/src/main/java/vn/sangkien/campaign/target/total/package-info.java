/** What a unit is to reach in a whole campaign, and where figures do not add up. */
package vn.sangkien.campaign.target.total;
