package vn.sangkien.review.setting;

import java.util.List;
import vn.sangkien.shared.version.Versioned;

/**
 * What a campaign sets for its reviewers.
 *
 * @param holidays  days that are no working days, the first one first
 * @param version   0 as long as nobody has changed the ready examples
 * @param mayChange whether the caller may
 */
record ReviewSettingsResponse(int serviceDays, List<Holiday> holidays, List<ReasonTemplate> templates, boolean mayChange, long version) implements Versioned {
}
