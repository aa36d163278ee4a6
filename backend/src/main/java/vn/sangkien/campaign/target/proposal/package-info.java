/** Saving targets: at once before the lock, as a proposal that somebody else approves after it. */
package vn.sangkien.campaign.target.proposal;
