package vn.sangkien.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sangkien.account.Caller;
import vn.sangkien.idea.PublishedIdea;
import vn.sangkien.idea.PublishedIdeas;
import vn.sangkien.publication.like.Likes;
import vn.sangkien.publication.replication.ReplicationCounts;
import vn.sangkien.publication.setting.PublicationSettings;
import vn.sangkien.publication.setting.PublicationSwitches;
import vn.sangkien.shared.id.Id;

/** Puts together what stands beside published ideas, on their pages and on the cards of the gallery. */
@ApplicationScoped
class PublicationService {

    private final PublishedIdeas ideas;
    private final PublicNames names;
    private final PublicationSettings settings;
    private final ReplicationCounts replications;
    private final Likes likes;

    PublicationService(PublishedIdeas ideas, PublicNames names, PublicationSettings settings, ReplicationCounts replications, Likes likes) {
        this.ideas = ideas;
        this.names = names;
        this.settings = settings;
        this.replications = replications;
        this.likes = likes;
    }

    /** @throws vn.sangkien.shared.problem.DomainException 404 unless the idea is published */
    PublicationResponse get(long id, Caller caller) {
        PublishedIdea idea = ideas.require(id);
        PublicationSwitches switches = settings.of(idea.campaignId());
        ReplicationCounts.Count units = replications.of(List.of(id)).getOrDefault(id, ReplicationCounts.Count.NONE);
        return new PublicationResponse(names.of(Set.of(idea.authorId())).get(idea.authorId()), caller.signedIn() && ideas.isBy(idea, caller.id()),
                units.applied(), units.planned(), switches.likes(), switches.comments());
    }

    /** Ideas that are not published are left out. */
    List<IdeaCounts> counts(Collection<Long> ids) {
        List<PublishedIdea> published = ideas.of(ids);
        List<Long> all = published.stream().map(PublishedIdea::id).toList();
        Map<Long, ReplicationCounts.Count> units = replications.of(all);
        Set<Long> liking = published.stream().map(PublishedIdea::campaignId).distinct().filter(campaign -> settings.of(campaign).likes()).collect(Collectors.toSet());
        Map<Long, Long> liked = likes.counts(published.stream().filter(idea -> liking.contains(idea.campaignId())).map(PublishedIdea::id).toList());
        return published.stream().map(idea -> new IdeaCounts(Id.of(idea.id()), units.getOrDefault(idea.id(), ReplicationCounts.Count.NONE).applied(),
                liking.contains(idea.campaignId()) ? liked.getOrDefault(idea.id(), 0L) : null)).toList();
    }
}
