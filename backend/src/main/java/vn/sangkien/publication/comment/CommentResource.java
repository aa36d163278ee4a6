package vn.sangkien.publication.comment;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import vn.sangkien.account.Caller;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.idempotency.IdempotencyKey;
import vn.sangkien.shared.page.Page;
import vn.sangkien.shared.version.ReadVersion;

@Path("/api/v1/ideas/{ideaId}/comments")
@Tag(name = "Publication")
public class CommentResource {

    private final CommentService comments;
    private final Moderation moderation;
    private final Caller caller;

    CommentResource(CommentService comments, Moderation moderation, Caller caller) {
        this.comments = comments;
        this.moderation = moderation;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @Operation(operationId = "listComments", summary = "What people say to a published idea, the newest first; my own also while they are hidden")
    public Page<CommentResponse> list(@PathParam("ideaId") Id idea, @QueryParam("cursor") String cursor,
                                      @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return comments.list(idea.value(), CommentService.LIST.after(cursor), limit, caller);
    }

    @POST
    @Authenticated
    @ResponseStatus(201)
    @Operation(operationId = "writeComment", summary = "Say something to a published idea; at most five times within a minute")
    public CommentResponse write(@PathParam("ideaId") Id idea, @HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key,
                                 @NotNull @Valid WriteCommentRequest request) {
        return comments.write(idea.value(), request, IdempotencyKey.require(key), caller);
    }

    @PUT
    @Path("/{id}")
    @Authenticated
    @Operation(operationId = "editComment", summary = "Change my comment within 15 minutes")
    public CommentResponse edit(@PathParam("ideaId") Id idea, @PathParam("id") Id id, @HeaderParam(HttpHeaders.IF_MATCH) ReadVersion read,
                                @NotNull @Valid WriteCommentRequest request) {
        return comments.edit(idea.value(), id.value(), read, request, caller);
    }

    @DELETE
    @Path("/{id}")
    @Authenticated
    @Operation(operationId = "deleteComment", summary = "Delete my comment")
    public void delete(@PathParam("ideaId") Id idea, @PathParam("id") Id id) {
        comments.delete(idea.value(), id.value(), caller);
    }

    @PUT
    @Path("/{id}/reports/mine")
    @Authenticated
    @Operation(operationId = "reportComment", summary = "Tell the officers that a comment should not be there; once, however often it is asked for")
    public void report(@PathParam("ideaId") Id idea, @PathParam("id") Id id, @NotNull @Valid ReportCommentRequest request) {
        comments.report(idea.value(), id.value(), request, caller);
    }

    @PUT
    @Path("/{id}/moderation")
    @RolesAllowed({"UNIT_OFFICER", "ADMIN"})
    @Operation(operationId = "moderateComment", summary = "Hide a comment on an idea of my units, or keep it; its reports are settled")
    public CommentResponse moderate(@PathParam("ideaId") Id idea, @PathParam("id") Id id, @HeaderParam(HttpHeaders.IF_MATCH) ReadVersion read,
                                    @NotNull @Valid ModerationRequest request) {
        return moderation.decide(idea.value(), id.value(), read, request, caller);
    }
}
