package vn.sangkien.idea;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
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

    /** Where a duplicate waited before it was called one; IN_REVIEW when nobody knows. */
    IdeaState beforeDuplicate(long idea) {
        return last(idea).map(IdeaDecision::stateBefore).filter(IdeaState::awaitsDecision).orElse(IdeaState.IN_REVIEW);
    }

    /** Who made the idea what it is. */
    Optional<Long> whoDecided(long idea, IdeaState state) {
        return lastStep(idea, state).map(IdeaEvent::actorId);
    }

    /** The last step by which the idea became this. */
    Optional<IdeaEvent> lastStep(long idea, IdeaState state) {
        return database.createQuery("from IdeaEvent e where e.ideaId = ?1 and e.toState = ?2 and (e.fromState is null or e.fromState <> e.toState) order by e.id desc", IdeaEvent.class)
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

    /** Of an original, the oldest first. Nobody adds one before the transaction ends. */
    List<IdeaLink> copies(long original) {
        return database.createQuery("from IdeaLink l where l.otherId = ?1 and l.type = SAME and l.endedAt is null order by l.id", IdeaLink.class)
                .setParameter(1, original).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    /** The ideas in one of these states of which others are still copies. */
    List<Long> originals(List<IdeaState> states) {
        return database.createQuery("""
                select distinct l.otherId from IdeaLink l join Idea o on o.id = l.otherId
                where l.type = SAME and l.endedAt is null and o.state in ?1 order by l.otherId""", Long.class).setParameter(1, states).getResultList();
    }

    /** The links to copies that ended with this step of their original, the oldest first. */
    List<IdeaLink> endedWith(long original, long step) {
        return database.createQuery("from IdeaLink l where l.otherId = ?1 and l.endedWithId = ?2 order by l.id", IdeaLink.class)
                .setParameter(1, original).setParameter(2, step).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    /** An idea repeats one other at most, which the database watches over: the link before has to end there first. */
    void replace(IdeaLink next) {
        database.flush();
        database.persist(next);
    }

    boolean linked(long idea, long other, LinkType type) {
        return database.createQuery("select count(*) from IdeaLink l where l.ideaId = ?1 and l.otherId = ?2 and l.type = ?3 and l.endedAt is null", Long.class)
                .setParameter(1, idea).setParameter(2, other).setParameter(3, type).getSingleResult() > 0;
    }
}
