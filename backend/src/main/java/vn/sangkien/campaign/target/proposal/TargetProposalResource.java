package vn.sangkien.campaign.target.proposal;

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
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sangkien.account.Caller;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.page.Page;
import vn.sangkien.shared.version.ReadVersion;

@Path("/api/v1/target-proposals")
@RolesAllowed({"TARGET_MANAGER", "UNIT_OFFICER", "ADMIN"})
@Tag(name = "Targets")
public class TargetProposalResource {

    private final TargetProposals proposals;
    private final Caller caller;

    TargetProposalResource(TargetProposals proposals, Caller caller) {
        this.proposals = proposals;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listTargetProposals", summary = "Changes of locked targets that wait for the caller, or that the caller proposed, the newest first")
    public Page<TargetProposalResponse> list(@QueryParam("box") @DefaultValue("TO_DECIDE") ProposalBox box, @QueryParam("cursor") String cursor,
                                             @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return proposals.list(box, TargetProposals.LIST.after(cursor), limit, caller);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getTargetProposal", summary = "One proposal")
    public TargetProposalResponse get(@PathParam("id") Id id) {
        return proposals.get(id.value(), caller);
    }

    @GET
    @Path("/{id}/cells")
    @Operation(operationId = "listTargetProposalCells", summary = "The figures of a proposal, old and new")
    public Page<TargetProposalResponse.Cell> cells(@PathParam("id") Id id, @QueryParam("cursor") String cursor,
                                                   @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(100) int limit) {
        return proposals.cells(id.value(), TargetProposalReader.CELLS.after(cursor), limit, caller);
    }

    @POST
    @Path("/{id}/decision")
    @Operation(operationId = "decideTargetProposal", summary = "Approve or refuse a proposal of somebody else")
    public TargetProposalResponse decide(@PathParam("id") Id id, @HeaderParam(HttpHeaders.IF_MATCH) ReadVersion read,
                                         @NotNull @Valid DecideProposalRequest request) {
        return proposals.decide(id.value(), read, request, caller);
    }

    @POST
    @Path("/{id}/withdrawal")
    @Operation(operationId = "withdrawTargetProposal", summary = "Take back one's own proposal")
    public TargetProposalResponse withdraw(@PathParam("id") Id id, @HeaderParam(HttpHeaders.IF_MATCH) ReadVersion read) {
        return proposals.withdraw(id.value(), read, caller);
    }
}
