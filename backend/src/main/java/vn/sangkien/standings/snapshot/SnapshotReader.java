package vn.sangkien.standings.snapshot;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sangkien.account.AccountService;
import vn.sangkien.account.Caller;
import vn.sangkien.account.Role;
import vn.sangkien.campaign.CampaignService;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.page.Cursor;
import vn.sangkien.shared.page.Listing;
import vn.sangkien.shared.page.Page;
import vn.sangkien.shared.problem.Refusals;
import vn.sangkien.standings.board.BoardBlock;
import vn.sangkien.standings.board.BoardLine;
import vn.sangkien.standings.board.BoardOrder;
import vn.sangkien.standings.board.BoardRows;
import vn.sangkien.unit.UnitService;

/** Finds snapshots and says what they are of, who took and who signed them. */
@ApplicationScoped
class SnapshotReader {

    static final Listing LIST = new Listing("snapshots");

    private final SnapshotRepository snapshots;
    private final SnapshotBoards boards;
    private final AccountService accounts;
    private final CampaignService campaigns;
    private final UnitService units;

    SnapshotReader(SnapshotRepository snapshots, SnapshotBoards boards, AccountService accounts, CampaignService campaigns, UnitService units) {
        this.snapshots = snapshots;
        this.boards = boards;
        this.accounts = accounts;
        this.campaigns = campaigns;
        this.units = units;
    }

    /** @throws vn.sangkien.shared.problem.DomainException 404 */
    Snapshot get(long id) {
        return snapshots.findByIdOptional(id).orElseThrow(Refusals::notFound);
    }

    SnapshotResponse describe(Snapshot snapshot, Caller caller) {
        return describe(List.of(snapshot), caller).get(0);
    }

    /** @throws vn.sangkien.shared.problem.DomainException 404 for an unknown campaign or unit */
    Page<SnapshotResponse> list(SnapshotFilter filter, Cursor after, int limit, Caller caller) {
        var asked = filter.campaign() == null
                ? new SnapshotFilter(Id.of(campaigns.current()), filter.scope(), filter.unit(), filter.kind(), filter.day()) : filter;
        campaigns.requireExists(asked.campaign().value());
        Collection<Long> line = asked.unit() == null ? null : units.ancestorsAndSelf(units.ref(asked.unit().value()).id().value());
        Page<Snapshot> page = LIST.page(snapshots.list(asked, line, after, limit), limit, snapshot -> new Cursor("", snapshot.id()));
        return new Page<>(describe(page.items(), caller), page.nextCursor());
    }

    private List<SnapshotResponse> describe(List<Snapshot> found, Caller caller) {
        Map<Long, SnapshotSignature> signatures = snapshots.signatures(found.stream().map(Snapshot::id).toList());
        Map<Long, String> names = accounts.names(Stream.concat(found.stream().map(Snapshot::takenBy).filter(Objects::nonNull),
                signatures.values().stream().map(SnapshotSignature::signedBy)).collect(Collectors.toSet()));
        return found.stream().map(snapshot -> describe(snapshot, signatures.get(snapshot.id()), names, caller)).toList();
    }

    private SnapshotResponse describe(Snapshot snapshot, SnapshotSignature signature, Map<Long, String> names, Caller caller) {
        var self = boards.show(snapshot, new SnapshotBoards.Choice(snapshot.unitId(), BoardRows.CHILDREN, BoardBlock.ALL, BoardOrder.VALID));
        String takenBy = snapshot.takenBy() == null || !caller.signedIn() ? null : names.get(snapshot.takenBy());
        return new SnapshotResponse(Id.of(snapshot.id()), Id.of(snapshot.campaignId()), snapshot.campaignName(), snapshot.scope(), snapshot.group(),
                BoardLine.of(self.board().self(), self.query().window()), snapshot.kind(), snapshot.asOf(), snapshot.plannedAt(), takenBy, snapshot.note(),
                snapshot.ruleVersion(), snapshot.minimums(), snapshot.units(), snapshot.contentHash(),
                signature == null ? null : new SnapshotResponse.Signature(signature.signedAt(), names.get(signature.signedBy())),
                signature == null && signable(snapshot, caller));
    }

    private boolean signable(Snapshot snapshot, Caller caller) {
        return caller.signedIn() && !Objects.equals(snapshot.takenBy(), caller.id()) && units.within(snapshot.unitId(), caller.unitsAs(Role.LEADER));
    }
}
