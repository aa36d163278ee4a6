package vn.sangkien.idea;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Refusals;

/** Ideas that are valid and whose authors let them be published. What hangs on any other is not there for anybody. */
@ApplicationScoped
public class PublishedIdeas {

    private final EntityManager database;

    PublishedIdeas(EntityManager database) {
        this.database = database;
    }

    /** @throws DomainException 404, also when the idea is not published any more */
    public PublishedIdea require(long id) {
        return of(List.of(id)).stream().findFirst().orElseThrow(Refusals::notFound);
    }

    /** Whether the person wrote it, alone or with others. */
    public boolean isBy(PublishedIdea idea, long person) {
        return idea.authorId() == person || !database.createNativeQuery("SELECT i.id FROM idea i WHERE i.id = ?1 AND " + CoAuthors.include("?2"))
                .setParameter(1, idea.id()).setParameter(2, person).getResultList().isEmpty();
    }

    /** Those of the ideas that are published at this moment. */
    public List<PublishedIdea> of(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : database.createQuery("""
                select new vn.sangkien.idea.PublishedIdea(i.id, i.campaignId, i.unitId, i.people.authorId, i.head.firstAppliedOn) from Idea i
                where i.id in ?1 and i.state = VALID and i.mayPublish = true""", PublishedIdea.class).setParameter(1, ids).getResultList();
    }
}
