package vn.sangkien.idea.attachment;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import org.jboss.resteasy.reactive.RestResponse;
import vn.sangkien.idea.attachment.check.FileType;

/** How files of people leave: never shown by the browser itself, whatever it takes them for, and never kept on the way. */
public final class FileAnswer {

    private FileAnswer() {
    }

    public static RestResponse<StreamingOutput> of(FileType type, String name, InputStream content) {
        StreamingOutput whole = out -> {
            try (content) {
                content.transferTo(out);
            }
        };
        return RestResponse.ResponseBuilder.ok(whole)
                .header("Content-Type", type.mediaType())
                .header("Content-Disposition", FileName.disposition(name))
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
