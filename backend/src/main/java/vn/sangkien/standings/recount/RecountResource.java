package vn.sangkien.standings.recount;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import vn.sangkien.account.Caller;
import vn.sangkien.account.Role;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.idempotency.IdempotencyKey;
import vn.sangkien.shared.page.Page;
import vn.sangkien.shared.problem.Refusals;
import vn.sangkien.unit.UnitService;

@Path("/api/v1/recounts")
@RolesAllowed("ADMIN")
@Tag(name = "Standings")
public class RecountResource {

    private final RecountService recounts;
    private final UnitService units;
    private final Caller caller;

    RecountResource(RecountService recounts, UnitService units, Caller caller) {
        this.recounts = recounts;
        this.units = units;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listRecounts", summary = "The recounts made, running and waiting, the newest first")
    public Page<RecountRunResponse> list(@QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        requireOverAll();
        return recounts.list(RecountService.LIST.after(cursor), limit);
    }

    @POST
    @ResponseStatus(201)
    @Operation(operationId = "requestRecount", summary = "Count everything again; it begins within seconds")
    public RecountRunResponse request(@HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key, @NotNull @Valid RecountRequest request) {
        requireOverAll();
        return recounts.request(request, IdempotencyKey.require(key), caller.id());
    }

    @GET
    @Path("/{id}/differences")
    @Operation(operationId = "listRecountDifferences", summary = "The figures that a recount found wrong, at most 1,000 of them")
    public Page<DifferenceResponse> differences(@PathParam("id") Id id, @QueryParam("cursor") String cursor,
                                                @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(100) int limit) {
        requireOverAll();
        return recounts.differences(id.value(), RecountService.DIFFERENCES.after(cursor), limit);
    }

    private void requireOverAll() {
        if (!units.within(units.root(), caller.unitsAs(Role.ADMIN))) {
            throw Refusals.forbidden();
        }
    }
}
