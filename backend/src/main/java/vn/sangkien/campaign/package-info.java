/** Campaigns with their phases, sprints, targets and registrations. */
package vn.sangkien.campaign;
