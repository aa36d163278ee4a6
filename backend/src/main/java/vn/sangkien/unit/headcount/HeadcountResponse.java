package vn.sangkien.unit.headcount;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.version.Versioned;

/**
 * A unit's headcount.
 *
 * @param editable whether the caller may change it
 * @param history  the newest first; only for those who may change it
 */
record HeadcountResponse(Id unitId, int members, boolean editable, List<Change> history, long version) implements Versioned {

    @Schema(name = "HeadcountChange")
    record Change(int from, int to, Instant at, String byName, String reason) {
    }
}
