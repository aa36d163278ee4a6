package vn.sangkien.shared.version;

/** An answer that can be changed later: its version leaves as {@code ETag} and comes back as {@code If-Match}. */
public interface Versioned {

    long version();
}
