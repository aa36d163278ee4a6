package vn.sangkien.campaign.target.lock;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sangkien.account.Caller;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.page.Page;
import vn.sangkien.shared.version.ReadVersion;

@Path("/api/v1/phases/{id}/target-lock")
@Tag(name = "Targets")
public class TargetLockResource {

    private final TargetLocks locks;
    private final LateTargetChanges late;
    private final Caller caller;

    TargetLockResource(TargetLocks locks, LateTargetChanges late, Caller caller) {
        this.locks = locks;
        this.late = late;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @Operation(operationId = "getTargetLock", summary = "From which days on changes of the phase's targets need approval")
    public TargetLockResponse get(@PathParam("id") Id phaseId) {
        return locks.of(phaseId.value());
    }

    @PUT
    @RolesAllowed({"TARGET_MANAGER", "ADMIN"})
    @Operation(operationId = "setTargetLock", summary = "Set the lock days of a phase")
    public TargetLockResponse set(@PathParam("id") Id phaseId, @HeaderParam(HttpHeaders.IF_MATCH) ReadVersion read,
                                  @NotNull @Valid SetTargetLockRequest request) {
        return locks.set(phaseId.value(), read, request, caller);
    }

    @GET
    @Path("/late-changes")
    @Authenticated
    @Operation(operationId = "listLateTargetChanges", summary = "What was changed after the lock, of a unit and of those directly below it")
    public LateTargetChangesResponse lateChanges(@PathParam("id") Id phaseId, @QueryParam("unit") Id unit, @QueryParam("cursor") String cursor,
                                                 @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return late.list(phaseId.value(), Id.valueOrNull(unit), LateTargetChanges.LIST.after(cursor), limit);
    }

    @GET
    @Path("/history")
    @RolesAllowed({"TARGET_MANAGER", "ADMIN"})
    @Operation(operationId = "listTargetLockSettings", summary = "How the lock days were set, the newest first")
    public Page<TargetLockResponse.Setting> history(@PathParam("id") Id phaseId) {
        return Page.whole(locks.history(phaseId.value(), caller));
    }
}
