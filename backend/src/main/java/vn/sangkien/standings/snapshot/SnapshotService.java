package vn.sangkien.standings.snapshot;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.hibernate.exception.ConstraintViolationException;
import vn.sangkien.account.Caller;
import vn.sangkien.account.Role;
import vn.sangkien.audit.Audit;
import vn.sangkien.audit.AuditAction;
import vn.sangkien.audit.AuditEntry;
import vn.sangkien.audit.AuditObject;
import vn.sangkien.campaign.group.GroupRef;
import vn.sangkien.campaign.group.GroupService;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.idempotency.Idempotency;
import vn.sangkien.shared.idempotency.IdempotencyKey;
import vn.sangkien.shared.problem.Refusals;
import vn.sangkien.shared.transaction.Atomic;
import vn.sangkien.shared.transaction.RunAgainException;
import vn.sangkien.standings.Standstill;
import vn.sangkien.standings.board.LeaderboardService;
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
    private final LeaderboardService leaderboards;
    private final GroupService groups;
    private final UnitService units;
    private final Idempotency idempotency;
    private final Audit audit;
    private final Clock clock;

    SnapshotService(SnapshotRepository snapshots, SnapshotReader reader, SnapshotContent content, Freezer freezer, Standstill standstill,
                    LeaderboardService leaderboards, GroupService groups, UnitService units, Idempotency idempotency, Audit audit, Clock clock) {
        this.snapshots = snapshots;
        this.reader = reader;
        this.content = content;
        this.freezer = freezer;
        this.standstill = standstill;
        this.leaderboards = leaderboards;
        this.groups = groups;
        this.units = units;
        this.idempotency = idempotency;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Freezes what is so now.
     *
     * @throws vn.sangkien.shared.problem.DomainException 404 outside the caller's subtree and for what the campaign does
     *     not have, 400 for days outside it, 409 within a minute of another one of the same board
     *     as long as nothing in it has changed
     */
    @Atomic(seconds = 60)
    SnapshotResponse take(TakeSnapshotRequest request, IdempotencyKey key, Caller caller) {
        standstill.prepare();
        return idempotency.once(caller.id(), key, request, SnapshotResponse.class, () -> {
            SnapshotOrder order = order(request, caller);
            Optional<Snapshot> before = snapshots.takenByHandSince(order, clock.instant().minus(BETWEEN_TWO));
            Snapshot taken = freezer.freeze(order);
            if (before.isPresent() && content.same(before.get(), taken)) {
                throw SnapshotRefusals.justTaken();
            }
            audit.write(AuditEntry.of(AuditAction.SNAPSHOT_TAKEN, AuditObject.SNAPSHOT, taken.id()).in(taken.unitId()).with("scope", order.scope().name())
                    .with("hash", taken.contentHash()).because(order.note()));
            return reader.describe(taken, caller);
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
            audit.write(AuditEntry.of(AuditAction.SNAPSHOT_SIGNED, AuditObject.SNAPSHOT, id).in(snapshot.unitId()).with("hash", snapshot.contentHash()));
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

    private SnapshotOrder order(TakeSnapshotRequest request, Caller caller) {
        if (request.groupId() != null && request.unitId() != null) {
            throw SnapshotRefusals.unitOrGroup();
        }
        LeaderboardService.Asked asked = leaderboards.find(request.board());
        GroupRef group = asked.query().group();
        long unit = group == null ? asked.query().unit() : groups.organiser(group.id().value());
        if (!units.within(unit, caller.unitsAs(Role.LEADER, Role.TARGET_MANAGER, Role.ADMIN))) {
            throw Refusals.notFound();
        }
        return new SnapshotOrder(asked.campaign(), asked.scope(), asked.query().window(), unit, group, asked.query().members(), SnapshotKind.BY_HAND, null,
                caller.id(), request.note() == null || request.note().isBlank() ? null : request.note());
    }
}
