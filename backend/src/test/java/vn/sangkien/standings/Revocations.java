package vn.sangkien.standings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import vn.sangkien.idea.IdeaState;
import vn.sangkien.idea.IdeaTransitioned;
import vn.sangkien.idea.IdeasTransitioned;
import vn.sangkien.shared.time.Time;
import vn.sangkien.shared.transaction.Atomic;
import vn.sangkien.unit.Block;

/** What post-audit will do, as those who count hear of it. */
@ApplicationScoped
class Revocations {

    @Inject
    EntityManager database;
    @Inject
    Event<IdeasTransitioned> transitioned;

    @Atomic
    void turnOver(long idea, Instant now) {
        Object[] row = (Object[]) database.createNativeQuery(
                "SELECT author_id, campaign_id, phase_id, unit_id, block, state, submitted_at, decided_at FROM idea WHERE id = ?1 FOR UPDATE")
                .setParameter(1, idea).getSingleResult();
        IdeaState from = IdeaState.valueOf((String) row[5]);
        if (from != IdeaState.VALID && from != IdeaState.INVALID) {
            return;
        }
        IdeaState to = from == IdeaState.VALID ? IdeaState.INVALID : IdeaState.VALID;
        Instant decidedAt = to == IdeaState.VALID ? now : Time.ofColumn(row[7]);
        database.createNativeQuery("UPDATE idea SET state = ?2, decided_at = ?3 WHERE id = ?1")
                .setParameter(1, idea).setParameter(2, to.name()).setParameter(3, decidedAt).executeUpdate();
        transitioned.fire(new IdeasTransitioned(List.of(new IdeaTransitioned(idea, number(row[0]), number(row[1]), number(row[2]), number(row[3]), Block.valueOf((String) row[4]),
                from, to, Time.ofColumn(row[6]), decidedAt, now))));
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }
}
