package vn.sangkien.campaign.target.handdown;

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
import vn.sangkien.account.Caller;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.idempotency.IdempotencyKey;

@Path("/api/v1/units/{id}/child-targets")
@Tag(name = "Targets")
public class HandDownResource {

    private final HandDownService handDown;
    private final Spreading spreading;
    private final Caller caller;

    HandDownResource(HandDownService handDown, Spreading spreading, Caller caller) {
        this.handDown = handDown;
        this.spreading = spreading;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({"TARGET_MANAGER", "UNIT_OFFICER", "LEADER", "ADMIN"})
    @Operation(operationId = "listChildTargets", summary = "A unit's own targets, those of the units directly below, and what these add up to")
    public ChildTargetsResponse get(@PathParam("id") Id unitId, @QueryParam("phase") @NotNull Id phase, @QueryParam("cursor") String cursor,
                                    @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(100) int limit) {
        return handDown.get(unitId.value(), phase.value(), HandDownService.LIST.after(cursor), limit, caller);
    }

    @POST
    @RolesAllowed({"TARGET_MANAGER", "UNIT_OFFICER", "ADMIN"})
    @Operation(operationId = "handDownTargets", summary = "Set targets of many units directly below, all or none; locked ones are proposed")
    public HandDownResponse save(@PathParam("id") Id unitId, @QueryParam("phase") @NotNull Id phase,
                                 @HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key, @NotNull @Valid HandDownRequest request) {
        return handDown.save(unitId.value(), phase.value(), request, IdempotencyKey.require(key), caller);
    }

    @POST
    @Path("/spread")
    @RolesAllowed({"TARGET_MANAGER", "UNIT_OFFICER", "ADMIN"})
    @Operation(operationId = "spreadTargets", summary = "Work out how the unit's own figures could be shared out; nothing is saved")
    public SpreadResponse spread(@PathParam("id") Id unitId, @QueryParam("phase") @NotNull Id phase, @NotNull @Valid SpreadRequest request) {
        return spreading.preview(unitId.value(), phase.value(), request, caller);
    }
}
