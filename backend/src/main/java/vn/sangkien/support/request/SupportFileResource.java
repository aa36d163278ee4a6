package vn.sangkien.support.request;

import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
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
import vn.sangkien.shared.idempotency.IdempotencyKey;

@Path("/api/v1/support-files")
@Authenticated
@Tag(name = "Support")
public class SupportFileResource {

    private final SupportFiles files;
    private final Caller caller;

    SupportFileResource(SupportFiles files, Caller caller) {
        this.files = files;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @ResponseStatus(201)
    @Operation(operationId = "keepSupportFile", summary = "A photo or document of 5 MB at most, to be sent with a question or message within a day")
    public MessageFileResponse keep(@QueryParam("name") @NotBlank @Size(max = 255) String name, @HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key,
                                    @RequestBody(required = true, content = @Content(mediaType = MediaType.APPLICATION_OCTET_STREAM,
                                            schema = @Schema(type = SchemaType.STRING, format = "binary"))) File content) {
        return files.keep(name, content.toPath(), IdempotencyKey.require(key), caller);
    }
}
