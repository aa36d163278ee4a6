package vn.sangkien.standings.snapshot;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.sangkien.shared.page.Cursor;
import vn.sangkien.shared.time.Time;

@ApplicationScoped
class SnapshotRepository implements PanacheRepositoryBase<Snapshot, Long> {

    /** One more than {@code limit}, the newest first. @param line the units at whose top a snapshot may stand; null for any */
    List<Snapshot> list(SnapshotFilter filter, Collection<Long> line, Cursor after, int limit) {
        var parameters = Parameters.with("campaign", filter.campaign().value());
        String where = "campaignId = :campaign";
        if (filter.scope() != null) {
            where += " and scopeId = :scope";
            parameters.and("scope", filter.scope().value());
        }
        if (filter.kind() != null) {
            where += " and kind = :kind";
            parameters.and("kind", filter.kind());
        }
        if (filter.day() != null) {
            where += " and asOf >= :from and asOf < :until";
            parameters.and("from", filter.day().atStartOfDay(Time.ZONE).toInstant())
                    .and("until", filter.day().plusDays(1).atStartOfDay(Time.ZONE).toInstant());
        }
        if (line != null) {
            where += " and unitId in :line";
            parameters.and("line", line);
        }
        if (after != null) {
            where += " and id < :after";
            parameters.and("after", after.id());
        }
        return find(where + " order by id desc", parameters).page(0, limit + 1).list();
    }

    boolean planned(SnapshotOrder order) {
        return count("scopeId = ?1 and unitId = ?2 and kind = ?3 and plannedAt = ?4",
                order.scopeId(), order.unitId(), order.kind(), order.plannedAt()) > 0;
    }

    /** The last one of the same board. */
    Optional<Snapshot> takenByHandSince(SnapshotOrder order, Instant since) {
        return find("campaignId = ?1 and unitId = ?2 and kind = ?3 and asOf > ?4 and scopeId is not distinct from ?5 and groupId is not distinct from ?6"
                + " and scopeFrom is not distinct from ?7 and scopeUntil is not distinct from ?8 order by id desc",
                order.campaignId(), order.unitId(), SnapshotKind.BY_HAND, since, order.scopeId(), order.groupId(), order.scope().from(),
                order.scope().until()).firstResultOptional();
    }

    Map<Long, SnapshotSignature> signatures(Collection<Long> snapshots) {
        return getEntityManager().createQuery("from SnapshotSignature where snapshotId in ?1", SnapshotSignature.class)
                .setParameter(1, snapshots).getResultStream().collect(Collectors.toMap(SnapshotSignature::snapshotId, signature -> signature));
    }
}
