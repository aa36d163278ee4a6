package vn.sangkien.idea;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Refusals;

/** For what people say about ideas of their own elsewhere. */
@ApplicationScoped
public class IdeaMentions {

    private final IdeaRepository ideas;
    private final IdeaReader reader;

    IdeaMentions(IdeaRepository ideas, IdeaReader reader) {
        this.ideas = ideas;
        this.reader = reader;
    }

    /** Where the person's own idea was entered; empty for a draft. @throws DomainException 404 for what is not theirs */
    public Optional<Long> unitOfOwn(long id, long author) {
        return Optional.ofNullable(ideas.find("id = ?1 and people.authorId = ?2", id, author).firstResultOptional().orElseThrow(Refusals::notFound).unitId());
    }

    /** Whoever asks has a right to know that they are meant. Unknown ids are absent. */
    public Map<Long, IdeaMention> all(Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : ideas.list("id in ?1", ids).stream().map(idea -> new IdeaMention(Id.of(idea.id()), idea.number(), idea.title(), idea.state()))
                .collect(Collectors.toMap(mention -> mention.id().value(), Function.identity()));
    }

    /** The last reason given to the author of each idea, where there is one. */
    public Map<Long, GivenReason> lastReasons(Collection<Long> ids) {
        return reader.lastReasons(ids);
    }
}
