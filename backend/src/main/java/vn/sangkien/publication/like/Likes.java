package vn.sangkien.publication.like;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sangkien.account.Caller;
import vn.sangkien.idea.PublishedIdea;
import vn.sangkien.idea.PublishedIdeas;
import vn.sangkien.publication.setting.PublicationSettings;
import vn.sangkien.shared.problem.Category;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Text;
import vn.sangkien.shared.transaction.Atomic;

/** One like for each person and idea: the row is the like, so nothing can be counted twice. */
@ApplicationScoped
public class Likes {

    private final EntityManager database;
    private final PublishedIdeas ideas;
    private final PublicationSettings settings;
    private final Clock clock;

    Likes(EntityManager database, PublishedIdeas ideas, PublicationSettings settings, Clock clock) {
        this.database = database;
        this.ideas = ideas;
        this.settings = settings;
        this.clock = clock;
    }

    /** Ideas that nobody likes are absent. */
    public Map<Long, Long> counts(Collection<Long> ids) {
        var counts = new HashMap<Long, Long>();
        if (!ids.isEmpty()) {
            List<?> rows = database.createNativeQuery("SELECT idea_id, COUNT(*) FROM idea_like WHERE idea_id IN (?1) GROUP BY idea_id")
                    .setParameter(1, ids).getResultList();
            rows.stream().map(Object[].class::cast).forEach(row -> counts.put(((Number) row[0]).longValue(), ((Number) row[1]).longValue()));
        }
        return counts;
    }

    /** @throws DomainException 404 unless the idea is published, 409 when the campaign has no likes */
    LikesResponse get(long idea, Caller caller) {
        open(idea);
        return describe(idea, caller);
    }

    /** However often: one like. @throws DomainException 403 for one's own idea, otherwise as {@link #get} */
    @Atomic
    LikesResponse like(long idea, Caller caller) {
        if (ideas.isBy(open(idea), caller.id())) {
            throw new DomainException(Category.FORBIDDEN, "own-idea", new Text("Sáng kiến của bạn", "Your own idea"),
                    new Text("Bạn không thể thích sáng kiến của chính mình.", "You cannot like your own idea."));
        }
        database.createNativeQuery("INSERT IGNORE INTO idea_like (idea_id, account_id, liked_at) VALUES (?1, ?2, ?3)")
                .setParameter(1, idea).setParameter(2, caller.id()).setParameter(3, clock.instant()).executeUpdate();
        return describe(idea, caller);
    }

    @Atomic
    LikesResponse unlike(long idea, Caller caller) {
        open(idea);
        database.createNativeQuery("DELETE FROM idea_like WHERE idea_id = ?1 AND account_id = ?2")
                .setParameter(1, idea).setParameter(2, caller.id()).executeUpdate();
        return describe(idea, caller);
    }

    private PublishedIdea open(long id) {
        PublishedIdea idea = ideas.require(id);
        settings.requireLikes(idea.campaignId());
        return idea;
    }

    private LikesResponse describe(long idea, Caller caller) {
        boolean mine = caller.signedIn() && !database.createNativeQuery("SELECT 1 FROM idea_like WHERE idea_id = ?1 AND account_id = ?2")
                .setParameter(1, idea).setParameter(2, caller.id()).getResultList().isEmpty();
        return new LikesResponse(counts(List.of(idea)).getOrDefault(idea, 0L), mine);
    }
}
