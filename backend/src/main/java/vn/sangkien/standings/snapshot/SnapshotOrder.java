package vn.sangkien.standings.snapshot;

import java.time.Instant;
import vn.sangkien.standings.board.BoardScope;

/** What is to be frozen, and why. */
record SnapshotOrder(long campaignId, BoardScope scope, long unitId, SnapshotKind kind, Instant plannedAt, Long takenBy, String note) {
}
