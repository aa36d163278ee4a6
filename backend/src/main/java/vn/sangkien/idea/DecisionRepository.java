package vn.sangkien.idea;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** Decisions and links; the ideas themselves come from {@link IdeaRepository}. */
@ApplicationScoped
class DecisionRepository {

    private final EntityManager database;

    DecisionRepository(EntityManager database) {
        this.database = database;
    }

    void add(IdeaDecision decision) {
        database.persist(decision);
    }

    void add(IdeaLink link) {
        database.persist(link);
    }

    /** The last one that was not undone; ideas decided before decisions were kept have none. */
    Optional<IdeaDecision> last(long idea) {
        return database.createQuery("from IdeaDecision d where d.ideaId = ?1 and d.undone = false order by d.eventId desc", IdeaDecision.class)
                .setParameter(1, idea).setMaxResults(1).getResultStream().findFirst();
    }

    /** Who made the idea what it is. */
    Optional<Long> whoDecided(long idea, IdeaState state) {
        return database.createQuery("select e.actorId from IdeaEvent e where e.ideaId = ?1 and e.toState = ?2 order by e.id desc", Long.class)
                .setParameter(1, idea).setParameter(2, state).setMaxResults(1).getResultStream().findFirst();
    }

    Optional<IdeaLink> link(long id) {
        return Optional.ofNullable(database.find(IdeaLink.class, id));
    }

    /** From the idea and to it, the oldest first. */
    List<IdeaLink> links(long idea) {
        return database.createQuery("from IdeaLink l where (l.ideaId = ?1 or l.otherId = ?1) and l.endedAt is null order by l.id", IdeaLink.class)
                .setParameter(1, idea).setMaxResults(100).getResultList();
    }

    Optional<IdeaLink> same(long idea) {
        return database.createQuery("from IdeaLink l where l.ideaId = ?1 and l.type = SAME and l.endedAt is null", IdeaLink.class)
                .setParameter(1, idea).getResultStream().findFirst();
    }

    boolean linked(long idea, long other, LinkType type) {
        return database.createQuery("select count(*) from IdeaLink l where l.ideaId = ?1 and l.otherId = ?2 and l.type = ?3 and l.endedAt is null", Long.class)
                .setParameter(1, idea).setParameter(2, other).setParameter(3, type).getSingleResult() > 0;
    }
}
