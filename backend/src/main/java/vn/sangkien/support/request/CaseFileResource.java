package vn.sangkien.support.request;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.sangkien.account.Caller;
import vn.sangkien.idea.attachment.FileAnswer;
import vn.sangkien.shared.id.Id;

@Path("/api/v1/support-cases/{id}/files")
@Authenticated
@Tag(name = "Support")
public class CaseFileResource {

    private final SupportFiles files;
    private final Caller caller;

    CaseFileResource(SupportFiles files, Caller caller) {
        this.files = files;
        this.caller = caller;
    }

    @GET
    @Path("/{fileId}")
    @Operation(operationId = "downloadSupportFile", summary = "A file of a conversation, for those who see the question")
    @APIResponse(responseCode = "200", description = "The file",
            content = @Content(mediaType = MediaType.APPLICATION_OCTET_STREAM, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<StreamingOutput> file(@PathParam("id") Id id, @PathParam("fileId") Id fileId) {
        MessageFile file = files.look(id.value(), fileId.value(), caller);
        return FileAnswer.of(file.type(), file.name(), files.open(file));
    }
}
