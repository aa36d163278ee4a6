package vn.sangkien.shared.version;

/** An answer that is already JSON. */
public record Ready(byte[] json, String entityTag) implements Tagged {
}
