package vn.sangkien.idea.late;

import io.quarkus.security.Authenticated;
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
import vn.sangkien.idea.SubmitIdeaRequest;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.idempotency.IdempotencyKey;

@Path("/api/v1/ideas/{id}/late-request")
@Tag(name = "Ideas")
public class LateRequestResource {

    private final LateEntries entries;
    private final Caller caller;

    LateRequestResource(LateEntries entries, Caller caller) {
        this.entries = entries;
        this.caller = caller;
    }

    @POST
    @Authenticated
    @Operation(operationId = "askLateEntry", summary = "Ask that my complete draft be entered after its phase has closed, with my declarations")
    public IdeaResponse ask(@PathParam("id") Id id, @HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key, @NotNull @Valid SubmitIdeaRequest request) {
        return entries.ask(id.value(), request, IdempotencyKey.require(key), caller);
    }
}
