package vn.sangkien.campaign.target.file;

import java.util.List;
import vn.sangkien.campaign.target.proposal.TargetSaving;
import vn.sangkien.shared.id.Id;

/**
 * One unit's row as it was read.
 *
 * @param phase   the phase that the row was downloaded for; null when the file does not say, then {@code version} is null too
 * @param wanted  the figures that are filled in
 */
record FileRow(int number, String code, Id phase, Long version, List<TargetSaving.Wanted> wanted) {
}
