package vn.sangkien.standings.snapshot;

import java.time.Instant;

/** That figures are of a snapshot. @param signedAt null as long as nobody has signed it */
public record Frozen(long id, String contentHash, Instant signedAt) {
}
