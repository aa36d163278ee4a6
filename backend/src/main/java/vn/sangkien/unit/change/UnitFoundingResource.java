package vn.sangkien.unit.change;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import vn.sangkien.account.Caller;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.idempotency.IdempotencyKey;

@Path("/api/v1/unit-foundings")
@Tag(name = "Units")
public class UnitFoundingResource {

    private final UnitChangeService changes;
    private final Caller caller;

    UnitFoundingResource(UnitChangeService changes, Caller caller) {
        this.changes = changes;
        this.caller = caller;
    }

    /** @param unitId the new unit */
    record Founded(Id unitId) {
    }

    @POST
    @RolesAllowed("ADMIN")
    @ResponseStatus(201)
    @Operation(operationId = "foundUnit", summary = "A new unit below another")
    public Founded found(@HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key, @NotNull @Valid FoundUnitRequest request) {
        return new Founded(changes.found(request, IdempotencyKey.require(key), caller));
    }
}
