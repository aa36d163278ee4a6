package vn.sangkien.shared.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.function.LongFunction;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * A file that never changes, since another one has another name: whoever has it keeps it, and a player may ask for pieces of it.
 *
 * @param content what is left of it after so many bytes at its start
 */
public record LastingFile(String name, String mediaType, long bytes, LongFunction<InputStream> content) {

    private static final int BLOCK = 64 << 10;

    /** All of it, the bytes that {@code Range} asks for, or that the asker has it already. @throws vn.sangkien.shared.problem.DomainException 404 when nothing is kept under the name */
    public RestResponse.ResponseBuilder<StreamingOutput> answer(String range, String ifRange, String ifNoneMatch) {
        String tag = "\"" + name + "\"";
        if (ifNoneMatch != null && ifNoneMatch.contains(tag)) {
            return marked(RestResponse.ResponseBuilder.create(RestResponse.Status.NOT_MODIFIED), tag);
        }
        ByteRange asked = ByteRange.of(ifRange == null || ifRange.equals(tag) ? range : null, bytes);
        if (asked.equals(ByteRange.NONE)) {
            return RestResponse.ResponseBuilder.<StreamingOutput>create(RestResponse.Status.REQUESTED_RANGE_NOT_SATISFIABLE).header("Content-Range", asked.of(bytes));
        }
        boolean whole = asked.length() == bytes;
        InputStream rest = content.apply(asked.first());
        StreamingOutput piece = out -> {
            try (rest) {
                copy(rest, out, asked.length());
            }
        };
        var answer = marked(RestResponse.ResponseBuilder.create(whole ? RestResponse.Status.OK : RestResponse.Status.PARTIAL_CONTENT, piece), tag)
                .header(HttpHeaders.CONTENT_TYPE, mediaType).header(HttpHeaders.CONTENT_LENGTH, asked.length());
        return whole ? answer : answer.header("Content-Range", asked.of(bytes));
    }

    private static RestResponse.ResponseBuilder<StreamingOutput> marked(RestResponse.ResponseBuilder<StreamingOutput> answer, String tag) {
        return answer.header(HttpHeaders.ETAG, tag).header("Accept-Ranges", "bytes").header(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable");
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
