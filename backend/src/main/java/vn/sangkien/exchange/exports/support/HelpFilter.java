package vn.sangkien.exchange.exports.support;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.exchange.exports.source.ExportFilter;
import vn.sangkien.shared.id.Id;
import vn.sangkien.support.request.CaseFilter;
import vn.sangkien.support.request.CaseOwner;
import vn.sangkien.support.request.CaseState;

/** What the desk's list takes; without a state, all that is not closed. */
public record HelpFilter(@Schema(nullable = true) Id unit, @Schema(nullable = true) CaseState state, @Schema(nullable = true) CaseOwner owner) implements ExportFilter {

    public static final HelpFilter ANY = new HelpFilter(null, null, null);

    CaseFilter cases() {
        return new CaseFilter(Id.valueOrNull(unit), state == null ? List.of() : List.of(state), owner);
    }
}
