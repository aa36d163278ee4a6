package vn.sangkien.unit.workplace;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.shared.version.Versioned;
import vn.sangkien.unit.UnitRef;

/**
 * A request with what helps to answer it.
 *
 * @param lookAlikes   open units of the place whose names share words with the written one, the likeliest first
 * @param mayFound     whether the caller may found a unit in the place
 * @param proposedCode a free code below the place
 */
record WorkplaceRequestDetail(WorkplaceRequestResponse request, List<LookAlike> lookAlikes, boolean mayFound, String proposedCode) implements Versioned {

    /** @param path the names of the units above, the root first */
    @Schema(name = "LookAlikeUnit")
    record LookAlike(UnitRef unit, List<String> path) {
    }

    @Override
    public long version() {
        return request.version();
    }
}
