package vn.sangkien.notice.guide;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.sangkien.shared.web.LastingFile;

/** Files of guides, for everybody who knows their names: {@code <img>} and {@code <video>} carry no token, and nobody can guess a name. */
@Path("/api/v1/guide-files/{name}")
@Tag(name = "Guides")
public class GuideFileResource {

    private final GuideFiles files;
    private final GuideFileStore store;

    GuideFileResource(GuideFiles files, GuideFileStore store) {
        this.files = files;
        this.store = store;
    }

    @GET
    @PermitAll
    @Operation(operationId = "getGuideFile", summary = "A picture, video or captions of a guide, whole or the bytes asked for")
    @APIResponse(responseCode = "200", description = "The file",
            content = @Content(mediaType = MediaType.APPLICATION_OCTET_STREAM, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "206", description = "The bytes of the file that Range asks for")
    @APIResponse(responseCode = "416", description = "The file has no such bytes")
    public RestResponse<StreamingOutput> file(@PathParam("name") String name, @HeaderParam("Range") String range, @HeaderParam("If-Range") String ifRange,
                                              @HeaderParam(HttpHeaders.IF_NONE_MATCH) String known) {
        GuideFile file = files.get(name);
        return new LastingFile(file.name(), file.type().mediaType(), file.bytes(), from -> store.open(file, from)).answer(range, ifRange, known)
                .header("Content-Disposition", "inline; filename=\"huong-dan." + file.type().ending() + "\"")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("Cross-Origin-Resource-Policy", "same-origin").build();
    }
}
