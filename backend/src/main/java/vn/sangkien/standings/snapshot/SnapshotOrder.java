package vn.sangkien.standings.snapshot;

import java.time.Instant;
import java.util.List;
import vn.sangkien.campaign.group.GroupRef;
import vn.sangkien.standings.board.BoardScope;
import vn.sangkien.standings.board.BoardWindow;

/**
 * What is to be frozen, and why.
 *
 * @param unitId  at the top of it
 * @param group   the emulation group whose {@code members} are the rows of its board; null for none
 */
record SnapshotOrder(long campaignId, BoardScope scope, BoardWindow window, long unitId, GroupRef group, List<Long> members, SnapshotKind kind,
                     Instant plannedAt, Long takenBy, String note) {

    Long scopeId() {
        return scope.id() == null ? null : scope.id().value();
    }

    Long groupId() {
        return group == null ? null : group.id().value();
    }
}
