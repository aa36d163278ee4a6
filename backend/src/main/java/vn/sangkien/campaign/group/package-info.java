/** Emulation groups: units that compete with each other, from when to when (product section 3). */
package vn.sangkien.campaign.group;
