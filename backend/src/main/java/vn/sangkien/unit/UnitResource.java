package vn.sangkien.unit;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.page.Page;

@Path("/api/v1/units")
@PermitAll
@Tag(name = "Units")
public class UnitResource {

    private final UnitService units;

    UnitResource(UnitService units) {
        this.units = units;
    }

    @GET
    @Path("/root")
    @Operation(operationId = "getRootUnit", summary = "The unit at the top")
    public UnitResponse root() {
        return units.describeRoot();
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getUnit", summary = "A unit and those above it")
    public UnitResponse get(@PathParam("id") Id id) {
        return units.describe(id.value());
    }

    @GET
    @Path("/{id}/children")
    @Operation(operationId = "listUnitChildren", summary = "The units directly below, by name")
    public Page<UnitChild> children(@PathParam("id") Id id, @QueryParam("level") UnitLevel level, @QueryParam("kind") UpperKind kind,
                                    @QueryParam("block") Block block, @QueryParam("state") UnitState state,
                                    @QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(100) int limit) {
        return units.children(id.value(), new ChildFilter(level, kind, block, state), UnitService.CHILDREN.after(cursor), limit);
    }
}
