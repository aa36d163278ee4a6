package vn.sangkien.notice.guide;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Files of guides, for everybody who knows their names: {@code <img>} and {@code <video>} carry no token, and nobody can guess a name. */
@Path("/api/v1/guide-files/{name}")
@Tag(name = "Guides")
public class GuideFileResource {

    private static final int BLOCK = 64 << 10;

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
        String tag = "\"" + file.name() + "\"";
        if (known != null && known.contains(tag)) {
            return marked(RestResponse.ResponseBuilder.create(304), tag).build();
        }
        ByteRange asked = ByteRange.of(ifRange == null || ifRange.equals(tag) ? range : null, file.bytes());
        if (asked.equals(ByteRange.NONE)) {
            return RestResponse.ResponseBuilder.<StreamingOutput>create(416).header("Content-Range", asked.of(file.bytes())).build();
        }
        boolean whole = asked.length() == file.bytes();
        InputStream content = store.open(file, asked.first());
        StreamingOutput bytes = out -> {
            try (content) {
                copy(content, out, asked.length());
            }
        };
        var answer = marked(RestResponse.ResponseBuilder.create(whole ? RestResponse.Status.OK : RestResponse.Status.PARTIAL_CONTENT, bytes), tag)
                .header("Content-Type", file.type().mediaType())
                .header("Content-Length", asked.length())
                .header("Content-Disposition", "inline; filename=\"huong-dan." + file.type().ending() + "\"")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("Cross-Origin-Resource-Policy", "same-origin");
        return (whole ? answer : answer.header("Content-Range", asked.of(file.bytes()))).build();
    }

    /** It never changes: another file has another name. */
    private static RestResponse.ResponseBuilder<StreamingOutput> marked(RestResponse.ResponseBuilder<StreamingOutput> answer, String tag) {
        return answer.header("ETag", tag).header("Accept-Ranges", "bytes").header("Cache-Control", "public, max-age=31536000, immutable");
    }

    private static void copy(InputStream from, OutputStream to, long length) throws IOException {
        var block = new byte[BLOCK];
        for (long left = length; left > 0; ) {
            int read = from.read(block, 0, (int) Math.min(BLOCK, left));
            if (read < 0) {
                throw new IOException("the stored file is shorter than it was");
            }
            to.write(block, 0, read);
            left -= read;
        }
    }
}
