package vn.sangkien.standings.snapshot;

import java.time.LocalDate;
import vn.sangkien.shared.id.Id;

/** Which snapshots are listed. @param unit those that contain this unit; nulls stand for any */
record SnapshotFilter(Id campaign, Id scope, Id unit, SnapshotKind kind, LocalDate day) {
}
