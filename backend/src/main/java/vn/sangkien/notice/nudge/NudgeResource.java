package vn.sangkien.notice.nudge;

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
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.idempotency.IdempotencyKey;
import vn.sangkien.shared.page.Page;

@Path("/api/v1/units/{id}/nudges")
@RolesAllowed({"TARGET_MANAGER", "LEADER", "ADMIN"})
@Tag(name = "Notices")
public class NudgeResource {

    private final Nudges nudges;
    private final Caller caller;

    NudgeResource(Nudges nudges, Caller caller) {
        this.nudges = nudges;
        this.caller = caller;
    }

    @POST
    @Path("/preview")
    @Operation(operationId = "previewNudge", summary = "What the unit's officers would read; nothing is sent")
    public NudgePreview preview(@PathParam("id") Id unit, @NotNull @Valid NudgeRequest request) {
        return nudges.preview(unit.value(), request.words(), caller);
    }

    @POST
    @ResponseStatus(201)
    @Operation(operationId = "nudgeUnit", summary = "Urge on the unit's officers, once in seven days at most")
    public NudgeResponse nudge(@PathParam("id") Id unit, @HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key, @NotNull @Valid NudgeRequest request) {
        return nudges.nudge(unit.value(), request, IdempotencyKey.require(key), caller);
    }

    @GET
    @Operation(operationId = "listNudges", summary = "Nudges to the unit and those below it, the newest first")
    public Page<NudgeResponse> list(@PathParam("id") Id unit, @QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return nudges.list(unit.value(), Nudges.LIST.after(cursor), limit, caller);
    }
}
