/** Changing campaigns, phases and sprints: the effect is shown beforehand, and every change is kept with who and why. */
package vn.sangkien.campaign.edit;
