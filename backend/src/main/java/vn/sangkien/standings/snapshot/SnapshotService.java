package vn.sangkien.standings.snapshot;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.hibernate.exception.ConstraintViolationException;
import vn.sangkien.account.Caller;
import vn.sangkien.account.Role;
import vn.sangkien.campaign.CampaignService;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.idempotency.Idempotency;
import vn.sangkien.shared.idempotency.IdempotencyKey;
import vn.sangkien.shared.problem.Refusals;
import vn.sangkien.shared.transaction.Atomic;
import vn.sangkien.shared.transaction.RunAgainException;
import vn.sangkien.standings.Standstill;
import vn.sangkien.standings.board.BoardScope;
import vn.sangkien.unit.UnitService;

/** Taking snapshots and signing them. */
@ApplicationScoped
class SnapshotService {

    private static final Duration BETWEEN_TWO = Duration.ofMinutes(1);

    private final SnapshotRepository snapshots;
    private final SnapshotReader reader;
    private final SnapshotContent content;
    private final Freezer freezer;
    private final Standstill standstill;
    private final CampaignService campaigns;
    private final UnitService units;
    private final Idempotency idempotency;
    private final Clock clock;

    SnapshotService(SnapshotRepository snapshots, SnapshotReader reader, SnapshotContent content, Freezer freezer, Standstill standstill,
                    CampaignService campaigns, UnitService units, Idempotency idempotency, Clock clock) {
        this.snapshots = snapshots;
        this.reader = reader;
        this.content = content;
        this.freezer = freezer;
        this.standstill = standstill;
        this.campaigns = campaigns;
        this.units = units;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /**
     * Freezes what is so now.
     *
     * @throws vn.sangkien.shared.problem.DomainException 404 outside the caller's subtree and for what the campaign does
     *     not have, 409 within a minute of another one of the same
     */
    @Atomic(seconds = 60)
    SnapshotResponse take(TakeSnapshotRequest request, IdempotencyKey key, Caller caller) {
        standstill.prepare();
        return idempotency.once(caller.id(), key, request, SnapshotResponse.class, () -> {
            long unit = request.unitId() == null ? units.root() : request.unitId().value();
            if (!units.within(unit, caller.unitsAs(Role.LEADER, Role.TARGET_MANAGER, Role.ADMIN))) {
                throw Refusals.notFound();
            }
            long campaign = request.campaignId().value();
            var order = new SnapshotOrder(campaign, scope(campaign, request.phaseId(), request.sprintId()), unit, SnapshotKind.BY_HAND, null, caller.id(),
                    request.note() == null || request.note().isBlank() ? null : request.note());
            if (snapshots.takenByHandSince(order, clock.instant().minus(BETWEEN_TWO))) {
                throw SnapshotRefusals.justTaken();
            }
            return reader.describe(freezer.freeze(order), caller);
        });
    }

    /** What the schedule wants; nothing happens when it is there already. */
    @Atomic(seconds = 60)
    void takePlanned(SnapshotOrder order) {
        standstill.prepare();
        freezer.freeze(order);
    }

    /**
     * Makes the figures official.
     *
     * @throws vn.sangkien.shared.problem.DomainException 403 outside the caller's subtree, 409 when it is signed, 422 for
     *     the one who took it and for rows that do not have their hash any more
     */
    @Atomic(seconds = 60)
    SnapshotResponse sign(long id, IdempotencyKey key, Caller caller) {
        return idempotency.once(caller.id(), key, new Signing(Id.of(id)), SnapshotResponse.class, () -> {
            Snapshot snapshot = reader.get(id);
            if (!units.within(snapshot.unitId(), caller.unitsAs(Role.LEADER))) {
                throw Refusals.forbidden();
            }
            if (snapshot.takenBy() != null && snapshot.takenBy() == caller.id()) {
                throw SnapshotRefusals.fourEyes();
            }
            if (!snapshots.signatures(List.of(id)).isEmpty()) {
                throw SnapshotRefusals.alreadySigned();
            }
            if (!content.hash(snapshot).equals(snapshot.contentHash())) {
                throw SnapshotRefusals.notIntact();
            }
            store(new SnapshotSignature(snapshot, clock.instant(), caller.id()));
            return reader.describe(snapshot, caller);
        });
    }

    private record Signing(Id snapshot) {
    }

    private void store(SnapshotSignature signature) {
        try {
            snapshots.getEntityManager().persist(signature);
            snapshots.flush();
        } catch (ConstraintViolationException lost) {
            throw RunAgainException.ifTaken(lost);
        }
    }

    private BoardScope scope(long campaign, Id phase, Id sprint) {
        if (sprint != null) {
            return campaigns.sprints(campaign).stream().filter(found -> found.id().equals(sprint)).findFirst()
                    .map(BoardScope::of).orElseThrow(Refusals::notFound);
        }
        if (phase != null) {
            return campaigns.phases(campaign).stream().filter(found -> found.id().equals(phase)).findFirst()
                    .map(BoardScope::of).orElseThrow(Refusals::notFound);
        }
        return BoardScope.of(campaigns.shownPhase(campaign));
    }
}
