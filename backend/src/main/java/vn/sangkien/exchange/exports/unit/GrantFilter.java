package vn.sangkien.exchange.exports.unit;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.account.Role;
import vn.sangkien.exchange.exports.source.ExportFilter;
import vn.sangkien.shared.id.Id;

/** What the list of given rights takes; without a role, all. */
public record GrantFilter(@NotNull Id unit, @Schema(nullable = true) Role role) implements ExportFilter {

    public static final GrantFilter ANY = new GrantFilter(null, null);
}
