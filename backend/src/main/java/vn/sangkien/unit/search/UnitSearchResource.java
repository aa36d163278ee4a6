package vn.sangkien.unit.search;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sangkien.shared.page.Page;

@Path("/api/v1/units")
@PermitAll
@Tag(name = "Units")
public class UnitSearchResource {

    private final UnitSearch search;

    UnitSearchResource(UnitSearch search) {
        this.search = search;
    }

    @GET
    @Operation(operationId = "searchUnits", summary = "At most 20 units whose name or code has the typed words, without accents and in any order")
    public Page<UnitHit> search(@QueryParam("q") @NotNull @Size(min = 2, max = 100) String q) {
        return Page.whole(search.find(q));
    }
}
