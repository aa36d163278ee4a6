package vn.sangkien.review.setting;

import java.util.List;
import vn.sangkien.shared.version.Versioned;

/**
 * What a campaign sets for its reviewers.
 *
 * @param version   0 as long as nobody has changed the ready examples
 * @param mayChange whether the caller may
 */
record ReviewSettingsResponse(int serviceDays, List<ReasonTemplate> templates, boolean mayChange, long version) implements Versioned {
}
