package vn.sangkien.standings.snapshot;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Text;
import vn.sangkien.standings.board.BoardRows;
import vn.sangkien.standings.board.BoardScope;
import vn.sangkien.standings.board.LeaderboardRequest;
import vn.sangkien.standings.board.LeaderboardService;

/** Boards of snapshots, for those who pass them on. */
@ApplicationScoped
public class FrozenBoards {

    private final SnapshotReader reader;
    private final SnapshotRepository snapshots;
    private final SnapshotBoards boards;
    private final LeaderboardService leaderboards;

    FrozenBoards(SnapshotReader reader, SnapshotRepository snapshots, SnapshotBoards boards, LeaderboardService leaderboards) {
        this.reader = reader;
        this.snapshots = snapshots;
        this.boards = boards;
        this.leaderboards = leaderboards;
    }

    /** @throws vn.sangkien.shared.problem.DomainException 404 */
    public Frozen find(long snapshot) {
        Snapshot found = reader.get(snapshot);
        SnapshotSignature signature = snapshots.signatures(List.of(snapshot)).get(snapshot);
        return new Frozen(found.id(), found.contentHash(), signature == null ? null : signature.signedAt());
    }

    /**
     * The board of the snapshot that is asked for.
     *
     * @param asked whose unit is null for the one at the top
     * @param rows  null for those it was taken of
     * @throws vn.sangkien.shared.problem.DomainException 404 for a unit that is not in the snapshot, 422 {@code snapshot-of-another-board} for a campaign,
     *     a time or a group that are not the snapshot's
     */
    public LeaderboardService.Shown show(Frozen frozen, LeaderboardRequest asked, BoardRows rows) {
        Snapshot snapshot = reader.get(frozen.id());
        requireCampaign(snapshot, asked);
        requireTime(snapshot, asked);
        requireGroup(snapshot, asked);
        return boards.show(snapshot, SnapshotBoards.Choice.of(snapshot, asked.unit(), asked.group() == null ? rows : BoardRows.GROUP, asked.block(), asked.order()));
    }

    private static void requireCampaign(Snapshot snapshot, LeaderboardRequest asked) {
        if (asked.campaign() != null && asked.campaign().value() != snapshot.campaignId()) {
            throw other("chương trình \"" + snapshot.campaignName() + "\"; hãy bỏ chương trình", "the campaign \"" + snapshot.campaignName() + "\"; leave out the campaign");
        }
    }

    private void requireTime(Snapshot snapshot, LeaderboardRequest asked) {
        if (Stream.of(asked.phase(), asked.sprint(), asked.quarter(), asked.from(), asked.until()).allMatch(Objects::isNull)) {
            return;
        }
        BoardScope frozen = snapshot.scope();
        BoardScope wanted = leaderboards.scope(snapshot.campaignId(), asked);
        if (!Objects.equals(frozen.id(), wanted.id()) || !Objects.equals(frozen.from(), wanted.from()) || !Objects.equals(frozen.until(), wanted.until())) {
            throw other("\"" + frozen.name() + "\"; hãy bỏ giai đoạn, đợt, quý hoặc khoảng ngày", "\"" + frozen.name() + "\"; leave out the phase, sprint, quarter or days");
        }
    }

    private static void requireGroup(Snapshot snapshot, LeaderboardRequest asked) {
        if (asked.group() != null && (snapshot.group() == null || !snapshot.group().id().equals(asked.group()))) {
            throw snapshot.group() == null ? other("một đơn vị; hãy bỏ cụm, khối thi đua", "a unit; leave out the emulation group")
                    : other("\"" + snapshot.group().name() + "\"; hãy bỏ cụm, khối khác", "\"" + snapshot.group().name() + "\"; leave out the other emulation group");
        }
    }

    private static DomainException other(String vi, String en) {
        return SnapshotRefusals.otherBoard(new Text("Bản chốt này là của " + vi + " khỏi địa chỉ, hoặc mở bản chốt khác.",
                "This snapshot is of " + en + ", or open another snapshot."));
    }
}
