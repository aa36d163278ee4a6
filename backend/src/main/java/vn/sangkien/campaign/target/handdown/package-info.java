/** Handing targets down: the figures of the units directly below one, side by side with its own. */
package vn.sangkien.campaign.target.handdown;
