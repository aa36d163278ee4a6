package vn.sangkien.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import vn.sangkien.account.Caller;
import vn.sangkien.idea.IdeaCorrections;
import vn.sangkien.idea.Officer;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.idempotency.IdempotencyKey;
import vn.sangkien.shared.page.Page;

@Path("/api/v1/ideas/{id}/review")
@RolesAllowed({"UNIT_OFFICER", "REVIEWER"})
@Tag(name = "Review")
public class DeskResource {

    private final Claims claims;
    private final LinkService desk;
    private final IdeaCorrections corrections;
    private final Caller caller;

    DeskResource(Claims claims, LinkService desk, IdeaCorrections corrections, Caller caller) {
        this.claims = claims;
        this.desk = desk;
        this.corrections = corrections;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "getReviewState", summary = "Who has the idea on the desk, what may be done to it, and what it has to do with others")
    public ReviewState state(@PathParam("id") Id id) {
        return desk.state(id.value(), Officer.of(caller));
    }

    @POST
    @Path("/claim")
    @Operation(operationId = "claimIdea", summary = "Take an idea up, go on with it, or take it over with a word")
    public ClaimResponse claim(@PathParam("id") Id id, @NotNull @Valid ClaimRequest request) {
        return claims.take(id.value(), request.word(), Officer.of(caller));
    }

    @DELETE
    @Path("/claim")
    @Operation(operationId = "releaseIdea", summary = "Lay an idea down that I had taken up")
    public void release(@PathParam("id") Id id) {
        claims.release(id.value(), Officer.of(caller));
    }

    @POST
    @Path("/assignment")
    @Operation(operationId = "assignIdea", summary = "Give an idea to another reviewer")
    public ClaimResponse assign(@PathParam("id") Id id, @NotNull @Valid AssignRequest request) {
        return claims.give(id.value(), request.reviewerId().value(), request.word(), Officer.of(caller));
    }

    @GET
    @Path("/reviewers")
    @Operation(operationId = "listReviewersOfIdea", summary = "Who may decide on the idea")
    public Page<Reviewer> reviewers(@PathParam("id") Id id) {
        corrections.possible(id.value(), Officer.of(caller));
        return Page.whole(claims.reviewers(id.value()));
    }

    @POST
    @Path("/links")
    @ResponseStatus(201)
    @Operation(operationId = "linkIdeas", summary = "Note that an idea resembles or builds on another")
    public ReviewState link(@PathParam("id") Id id, @HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key, @NotNull @Valid LinkRequest request) {
        return desk.note(id.value(), request, IdempotencyKey.require(key), Officer.of(caller));
    }
}
