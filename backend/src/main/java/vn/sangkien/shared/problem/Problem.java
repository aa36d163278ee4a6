package vn.sangkien.shared.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The answer to every refused request (RFC 9457). {@code title} and {@code detail} are Vietnamese, the members ending in
 * {@code En} say the same in English; {@code type} never changes and is what programs look at.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        @Schema(required = true) String type,
        @Schema(required = true) int status,
        @Schema(required = true) String title,
        @Schema(required = true) String titleEn,
        @Schema(required = true) String detail,
        @Schema(required = true) String detailEn,
        List<Violation> violations,
        @Schema(hidden = true) Map<String, Object> properties) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** The same with one more member. */
    public Problem with(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(properties == null ? Map.of() : properties);
        more.put(name, value);
        return new Problem(type, status, title, titleEn, detail, detailEn, violations, more);
    }

    @Override
    @JsonAnyGetter
    public Map<String, Object> properties() {
        return properties;
    }
}
