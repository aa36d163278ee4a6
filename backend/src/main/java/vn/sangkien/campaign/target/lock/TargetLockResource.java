package vn.sangkien.campaign.target.lock;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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
    private final Caller caller;

    TargetLockResource(TargetLocks locks, Caller caller) {
        this.locks = locks;
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
    @Path("/history")
    @RolesAllowed({"TARGET_MANAGER", "ADMIN"})
    @Operation(operationId = "listTargetLockSettings", summary = "How the lock days were set, the newest first")
    public Page<TargetLockResponse.Setting> history(@PathParam("id") Id phaseId) {
        return Page.whole(locks.history(phaseId.value(), caller));
    }
}
