package vn.sangkien.support.claim;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sangkien.account.Caller;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.page.Page;
import vn.sangkien.support.dispute.DisputeOfMine;

@Path("/api/v1/me/entered-ideas")
@Authenticated
@Tag(name = "Claims")
public class EnteredIdeaResource {

    private final MyEntries entries;
    private final Receipts receipts;
    private final Caller caller;

    EnteredIdeaResource(MyEntries entries, Receipts receipts, Caller caller) {
        this.entries = entries;
        this.receipts = receipts;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listEnteredIdeas", summary = "What others entered in my name, by whom and through which unit, the latest first")
    public Page<EnteredForMe> list(@QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return entries.list(caller.id(), MyEntries.LIST.after(cursor), limit);
    }

    @POST
    @Path("/{ideaId}/disownment")
    @Operation(operationId = "disown", summary = "Say that it is not mine: it stops counting and somebody decides")
    public DisputeOfMine disown(@PathParam("ideaId") Id idea, @NotNull @Valid DisownRequest request) {
        return receipts.disown(idea.value(), caller.id(), request.words());
    }
}
