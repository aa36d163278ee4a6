package vn.sangkien.idea.attachment;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.File;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import vn.sangkien.account.Caller;
import vn.sangkien.idea.attachment.check.FileType;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.idempotency.IdempotencyKey;
import vn.sangkien.shared.page.Page;
import vn.sangkien.shared.problem.Refusals;

@Path("/api/v1/ideas/{id}/attachments")
@Tag(name = "Attachments")
public class AttachmentResource {

    private final AttachmentService attachments;
    private final AttachmentFiles files;
    private final Caller caller;

    AttachmentResource(AttachmentService attachments, AttachmentFiles files, Caller caller) {
        this.attachments = attachments;
        this.files = files;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @Operation(operationId = "listAttachments", summary = "The files of an idea that I may open, and those that I am sending")
    public Page<AttachmentResponse> list(@PathParam("id") Id id) {
        return Page.whole(attachments.list(id.value(), caller));
    }

    @POST
    @Authenticated
    @ResponseStatus(201)
    @Operation(operationId = "beginAttachment", summary = "Announce a file for my draft or returned idea, or the recognition decision of an idea that I decide on")
    public AttachmentResponse begin(@PathParam("id") Id id, @HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key,
                                    @NotNull @Valid BeginAttachmentRequest request) {
        return attachments.begin(id.value(), request, IdempotencyKey.require(key), caller);
    }

    @GET
    @Path("/{attachmentId}")
    @PermitAll
    @Operation(operationId = "getUpload", summary = "How far a file is that I am sending")
    public AttachmentResponse upload(@PathParam("id") Id id, @PathParam("attachmentId") Id attachmentId) {
        return attachments.upload(id.value(), attachmentId.value(), caller);
    }

    @PUT
    @Path("/{attachmentId}/content")
    @Authenticated
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(operationId = "sendPart", summary = "Send the bytes from the offset on, at most 1 MB; what has arrived before may be sent again")
    public AttachmentResponse receive(@PathParam("id") Id id, @PathParam("attachmentId") Id attachmentId, @QueryParam("offset") @NotNull @Min(0) @Max(10 << 20) Integer offset,
                                      @RequestBody(required = true, content = @Content(mediaType = MediaType.APPLICATION_OCTET_STREAM,
                                              schema = @Schema(type = SchemaType.STRING, format = "binary"))) File part) {
        return files.receive(id.value(), attachmentId.value(), offset, part.toPath(), caller);
    }

    @POST
    @Path("/{attachmentId}/completion")
    @Authenticated
    @Operation(operationId = "completeAttachment", summary = "All has been sent: check the file and keep it, or say why not")
    public AttachmentResponse complete(@PathParam("id") Id id, @PathParam("attachmentId") Id attachmentId) {
        return files.complete(id.value(), attachmentId.value(), caller);
    }

    @DELETE
    @Path("/{attachmentId}")
    @Authenticated
    @Operation(operationId = "removeAttachment", summary = "Take a file away, or stop sending it")
    public void remove(@PathParam("id") Id id, @PathParam("attachmentId") Id attachmentId) {
        attachments.remove(id.value(), attachmentId.value(), caller);
    }

    @GET
    @Path("/{attachmentId}/file")
    @PermitAll
    @Operation(operationId = "downloadAttachment", summary = "A file of an idea")
    @APIResponse(responseCode = "200", description = "The file",
            content = @Content(mediaType = MediaType.APPLICATION_OCTET_STREAM, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<StreamingOutput> file(@PathParam("id") Id id, @PathParam("attachmentId") Id attachmentId) {
        Attachment found = attachments.open(id.value(), attachmentId.value(), caller);
        attachments.tellDownload(found, caller);
        return FileAnswer.of(found.type(), found.name(), files.open(found.storedAs()));
    }

    @GET
    @Path("/{attachmentId}/thumbnail")
    @PermitAll
    @Operation(operationId = "downloadThumbnail", summary = "A small picture of a photo")
    @APIResponse(responseCode = "200", description = "The picture",
            content = @Content(mediaType = "image/jpeg", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<StreamingOutput> thumbnail(@PathParam("id") Id id, @PathParam("attachmentId") Id attachmentId) {
        Attachment found = attachments.open(id.value(), attachmentId.value(), caller);
        if (found.thumbnailAs() == null) {
            throw Refusals.notFound();
        }
        return FileAnswer.of(FileType.JPEG, found.name(), files.open(found.thumbnailAs()));
    }
}
