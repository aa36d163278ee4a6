package vn.sangkien.idea;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.sangkien.shared.page.Cursor;

@ApplicationScoped
class IdeaRepository implements PanacheRepositoryBase<Idea, Long> {

    /** So many at most are found in a list: nobody makes more with others. */
    private static final int MOST_SHARED = 1_000;
    private static final String IN_SUBTREE = "EXISTS (SELECT 1 FROM unit_ancestor a WHERE a.unit_id = i.unit_id AND a.ancestor_id IN (:units))";
    private static final String ASKED = """
            EXISTS (SELECT 1 FROM late_request l JOIN unit_ancestor a ON a.unit_id = l.unit_id
                    WHERE l.idea_id = i.id AND l.idea_version = i.version AND i.state = 'DRAFT' AND a.ancestor_id IN (:lateUnits))""";

    /**
     * The idea when the person wrote or entered it, holds one of the units above it and it was handed in, may enter it late as its author asks,
     * or everybody may see it.
     */
    Optional<Idea> visible(long id, Long person, Set<Long> units, Set<Long> lateUnits) {
        String mine = person == null ? "" : " OR :person IN (i.author_id, i.operator_id) OR i.submitted_at IS NOT NULL AND " + CoAuthors.include(":person");
        String inScope = units.isEmpty() ? "" : " OR i.submitted_at IS NOT NULL AND " + IN_SUBTREE;
        String asked = lateUnits.isEmpty() ? "" : " OR " + ASKED;
        var query = getEntityManager().createNativeQuery(
                "SELECT i.id FROM idea i WHERE i.id = :id AND (i.state = 'VALID' AND i.may_publish" + mine + inScope + asked + ")")
                .setParameter("id", id);
        if (person != null) {
            query.setParameter("person", person);
        }
        if (!units.isEmpty()) {
            query.setParameter("units", units);
        }
        if (!lateUnits.isEmpty()) {
            query.setParameter("lateUnits", lateUnits);
        }
        return query.getResultList().isEmpty() ? Optional.empty() : findByIdOptional(id);
    }

    /** For a change by its author: whoever changes it at the same moment waits. */
    Optional<Idea> own(long id, long author) {
        return find("id = ?1 and people.authorId = ?2", id, author).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** For a decision: whoever changes it at the same moment waits. */
    Optional<Idea> locked(long id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<Idea> byNumber(String number) {
        return find("number", number).firstResultOptional();
    }

    long countIn(long unit, IdeaState... states) {
        return count("unitId = ?1 and state in ?2", unit, List.of(states));
    }

    String nextNumber() {
        return nextNumbers(1).get(0);
    }

    /** So many, each once. */
    List<String> nextNumbers(int many) {
        List<?> next = getEntityManager().createNativeQuery("SELECT NEXT VALUE FOR idea_number FROM seq_1_to_" + many).getResultList();
        return next.stream().map(number -> IdeaNumber.of(((Number) number).longValue())).toList();
    }

    void add(IdeaEvent event) {
        getEntityManager().persist(event);
    }

    void add(PublicationChoice choice) {
        getEntityManager().persist(choice);
    }

    /** Those that the author let be published, whatever became of them. */
    List<Idea> publishableOf(long author) {
        return find("people.authorId = ?1 and mayPublish = true and submittedAt is not null and state <> WITHDRAWN", author).withLock(LockModeType.PESSIMISTIC_WRITE).list();
    }

    void add(LateRequest request) {
        getEntityManager().persist(request);
    }

    Optional<LateRequest> lateRequest(long ideaId) {
        return Optional.ofNullable(getEntityManager().find(LateRequest.class, ideaId));
    }

    Optional<IdeaEvent> lateEntry(long ideaId) {
        return getEntityManager().createQuery("from IdeaEvent e where e.ideaId = ?1 and e.actorPart = OPERATOR and e.fromState = DRAFT and e.toState <> DRAFT", IdeaEvent.class)
                .setParameter(1, ideaId).setMaxResults(1).getResultStream().findFirst();
    }

    List<IdeaEvent> events(long ideaId) {
        return getEntityManager().createQuery("from IdeaEvent e where e.ideaId = ?1 order by e.id", IdeaEvent.class)
                .setParameter(1, ideaId).getResultList();
    }

    /** The last step with a reason of each idea, unless it was taken back or takes one back itself; why it was entered late is no reason given to the author. */
    List<Object[]> lastReasons(Collection<Long> ideas) {
        return ideas.isEmpty() ? List.of() : getEntityManager().createQuery("""
                select e.ideaId, e.toState, e.reasonCode, e.reason, e.reasonEn, e.at from IdeaEvent e
                where e.ideaId in ?1 and e.id = (select max(l.id) from IdeaEvent l where l.ideaId = e.ideaId and l.reason is not null and l.actorPart <> OPERATOR and l.undoesId is null
                    and not exists (select 1 from IdeaEvent u where u.ideaId = l.ideaId and u.undoesId = l.id))""", Object[].class)
                .setParameter(1, ideas).getResultList();
    }

    /** The ideas that others handed in and that are this person's as well. */
    List<Long> sharedWith(long person) {
        return getEntityManager().createNativeQuery("SELECT w.idea_id FROM idea_author w JOIN idea i ON i.id = w.idea_id"
                + " WHERE w.account_id = ?1 AND i.submitted_at IS NOT NULL ORDER BY w.idea_id DESC", Long.class).setParameter(1, person)
                .setMaxResults(MOST_SHARED).getResultStream().map(id -> (Long) id).toList();
    }

    /** One more than {@code limit}, the newest first. */
    List<IdeaRow> list(IdeaFilter filter, Cursor after, int limit) {
        var where = new StringBuilder("i.campaignId = :campaign");
        if (filter.author() != null) {
            where.append(filter.shared().isEmpty() ? " and i.people.authorId = :author" : " and (i.people.authorId = :author or i.id in :shared)");
        } else {
            where.append(" and i.mayPublish = true and i.state = VALID");
        }
        if (filter.field() != null) {
            where.append(" and i.head.field = :field");
        }
        if (filter.state() != null) {
            where.append(" and i.state = :state");
        }
        if (filter.unit() != null) {
            where.append(" and i.unitId in (select a.unitId from UnitAncestor a where a.ancestorId = :unit)");
        }
        for (int i = 0; i < filter.words().size(); i++) {
            where.append(" and i.head.searchText like :word").append(i);
        }
        if (after != null) {
            where.append(" and i.id < :after");
        }
        var query = getEntityManager().createQuery("""
                select new vn.sangkien.idea.IdeaRow(i.id, i.number, i.head.title, i.head.field, i.head.solutionType, i.unitId, i.state, i.people.authorId, i.people.channel,
                    i.head.statedRecognition, i.createdAt, i.updatedAt, i.submittedAt, i.version) from Idea i where\s""" + where + " order by i.id desc", IdeaRow.class);
        filter.bind(query);
        if (after != null) {
            query.setParameter("after", after.id());
        }
        return query.setMaxResults(limit + 1).getResultList();
    }
}
