package vn.sangkien.shared.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.hypersistence.tsid.TSID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An identifier as the outside sees it: 13 opaque characters around a time-sorted 64-bit number. Inside, rows carry the
 * number itself. A text that is no identifier cannot name anything, so in a path it is a 404 and in a body a 400.
 */
@Schema(type = SchemaType.STRING, minLength = 13, maxLength = 13, examples = "0K8WZ3Q5R7T1A")
public record Id(long value) {

    /** A new identifier, later than all before it on this node and distinct from those of other nodes. */
    public static long next() {
        return TSID.Factory.getTsid().toLong();
    }

    public static Id of(long value) {
        return new Id(value);
    }

    /** Null stays null: an absent reference has no identifier. */
    public static Id ofNullable(Long value) {
        return value == null ? null : new Id(value);
    }

    public static Long valueOrNull(Id id) {
        return id == null ? null : id.value;
    }

    /** The way in, used by both Jackson and the path and query parameters. */
    @JsonCreator
    public static Id fromString(String text) {
        if (text == null || !TSID.isValid(text)) {
            throw new IllegalArgumentException("not an identifier");
        }
        return new Id(TSID.from(text).toLong());
    }

    @Override
    @JsonValue
    public String toString() {
        return TSID.from(value).toString();
    }
}
