package vn.sangkien.idea.late;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sangkien.account.Caller;
import vn.sangkien.idea.IdeaResponse;
import vn.sangkien.idea.LateEntries;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.idempotency.IdempotencyKey;

@Path("/api/v1/ideas/{id}/late-submission")
@Tag(name = "Ideas")
public class LateSubmissionResource {

    private final LateEntries entries;
    private final Caller caller;

    LateSubmissionResource(LateEntries entries, Caller caller) {
        this.entries = entries;
        this.caller = caller;
    }

    @POST
    @RolesAllowed("LATE_ENTRY")
    @Operation(operationId = "enterIdeaLate", summary = "Enter what an author of my units asked for into a phase that has closed; it stays marked as late")
    public IdeaResponse enter(@PathParam("id") Id id, @HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key, @NotNull @Valid EnterLateRequest request) {
        return entries.enter(id.value(), request.phaseId().value(), request.reason(), IdempotencyKey.require(key), caller);
    }
}
