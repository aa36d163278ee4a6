package vn.sangkien.notice.guide;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.File;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import vn.sangkien.account.Caller;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.idempotency.IdempotencyKey;
import vn.sangkien.shared.page.Page;
import vn.sangkien.shared.version.ReadVersion;

@Path("/api/v1/guide-drafts")
@RolesAllowed("ADMIN")
@Tag(name = "Guides")
public class GuideDraftResource {

    private final GuideService guides;
    private final GuideFileStore files;
    private final Caller caller;

    GuideDraftResource(GuideService guides, GuideFileStore files, Caller caller) {
        this.guides = guides;
        this.files = files;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listGuideDrafts", summary = "All guides, published or not, in their order")
    public Page<GuideSummary> list() {
        return guides.all(caller);
    }

    @POST
    @ResponseStatus(201)
    @Operation(operationId = "createGuide", summary = "Add a guide; its files can be sent afterwards")
    public GuideDraftResponse create(@HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key, @NotNull @Valid WriteGuideRequest request) {
        return guides.create(request, IdempotencyKey.require(key), caller);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getGuideDraft", summary = "A guide as it is worked on")
    public GuideDraftResponse get(@PathParam("id") Id id) {
        return guides.get(id.value(), caller);
    }

    @PUT
    @Path("/{id}")
    @Operation(operationId = "changeGuide", summary = "Write a guide anew, publish it or take it back")
    public GuideDraftResponse change(@PathParam("id") Id id, @HeaderParam(HttpHeaders.IF_MATCH) ReadVersion read, @NotNull @Valid WriteGuideRequest request) {
        return guides.change(id.value(), read, request, caller);
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "removeGuide", summary = "Remove a guide with its files")
    public void remove(@PathParam("id") Id id, @HeaderParam(HttpHeaders.IF_MATCH) ReadVersion read) {
        guides.remove(id.value(), read, caller);
    }

    @POST
    @Path("/{id}/files")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @ResponseStatus(201)
    @Operation(operationId = "sendGuideFile", summary = "A picture, a video or its captions, to be put into the guide within a day by changing it")
    public GuideFileResponse send(@PathParam("id") Id id, @QueryParam("kind") GuideFileKind kind, @HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key,
                                  @RequestBody(required = true, content = @Content(mediaType = MediaType.APPLICATION_OCTET_STREAM,
                                          schema = @Schema(type = SchemaType.STRING, format = "binary"))) File file) {
        return files.receive(id.value(), kind, file.toPath(), IdempotencyKey.require(key), caller);
    }
}
