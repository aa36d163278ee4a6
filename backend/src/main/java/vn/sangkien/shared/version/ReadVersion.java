package vn.sangkien.shared.version;

import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.shared.problem.Refusals;

/**
 * The version of a thing that the caller had read before changing it: the header {@code If-Match} carries back what
 * {@code ETag} brought.
 */
@Schema(type = SchemaType.STRING, examples = "\"3\"")
public record ReadVersion(String ifMatch) {

    private static final Pattern ETAG = Pattern.compile("(?:W/)?\"(\\d{1,9})\"");

    /** The way in for header parameters; a missing header is refused when the version is asked for. */
    public static ReadVersion fromString(String ifMatch) {
        return new ReadVersion(ifMatch);
    }

    /**
     * @throws vn.sangkien.shared.problem.DomainException 428 when the caller did not say what it read, 409 when that is
     *     no longer the current version
     */
    public static void require(ReadVersion read, long current) {
        if (read == null) {
            throw Refusals.preconditionRequired();
        }
        var etag = ETAG.matcher(read.ifMatch.strip());
        if (!etag.matches() || Long.parseLong(etag.group(1)) != current) {
            throw Refusals.staleVersion(current);
        }
    }
}
