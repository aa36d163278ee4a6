package vn.sangkien.publication.like;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sangkien.account.Caller;
import vn.sangkien.shared.id.Id;

@Path("/api/v1/ideas/{id}/likes")
@Tag(name = "Publication")
public class LikeResource {

    private final Likes likes;
    private final Caller caller;

    LikeResource(Likes likes, Caller caller) {
        this.likes = likes;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @Operation(operationId = "getLikes", summary = "How many people like a published idea, and whether I do")
    public LikesResponse get(@PathParam("id") Id id) {
        return likes.get(id.value(), caller);
    }

    @PUT
    @Path("/mine")
    @Authenticated
    @Operation(operationId = "likeIdea", summary = "Like a published idea of somebody else; once, however often it is asked for")
    public LikesResponse like(@PathParam("id") Id id) {
        return likes.like(id.value(), caller);
    }

    @DELETE
    @Path("/mine")
    @Authenticated
    @Operation(operationId = "unlikeIdea", summary = "Take my like back")
    public LikesResponse unlike(@PathParam("id") Id id) {
        return likes.unlike(id.value(), caller);
    }
}
