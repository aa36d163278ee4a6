package vn.sangkien.idea;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sangkien.account.AccountService;
import vn.sangkien.campaign.CampaignService;
import vn.sangkien.shared.problem.Category;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Refusals;
import vn.sangkien.shared.problem.Text;
import vn.sangkien.shared.transaction.Atomic;
import vn.sangkien.unit.UnitRef;
import vn.sangkien.unit.UnitService;

/** What ideas have to do with each other. Whether an idea is a duplicate, and of which, is said here and nowhere else. */
@ApplicationScoped
public class IdeaLinks {

    private final IdeaRepository ideas;
    private final DecisionRepository decisions;
    private final DecisionRights rights;
    private final IdeaHistory history;
    private final CampaignService campaigns;
    private final AccountService accounts;
    private final UnitService units;
    private final Clock clock;

    IdeaLinks(IdeaRepository ideas, DecisionRepository decisions, DecisionRights rights, IdeaHistory history, CampaignService campaigns,
              AccountService accounts, UnitService units, Clock clock) {
        this.ideas = ideas;
        this.decisions = decisions;
        this.rights = rights;
        this.history = history;
        this.campaigns = campaigns;
        this.accounts = accounts;
        this.units = units;
        this.clock = clock;
    }

    /** The submitted idea with this number, as far as a reviewer of another unit may know it. @throws DomainException 404 */
    public LinkedIdea byNumber(long campaign, String number) {
        return ideas.byNumber(number).filter(idea -> idea.campaignId() == campaign && idea.state() != IdeaState.WITHDRAWN)
                .map(idea -> LinkedIdea.of(idea, units.ref(idea.unitId()))).orElseThrow(Refusals::notFound);
    }

    /** Links from and to the idea that have not ended. */
    public List<IdeaLinkResponse> of(long idea) {
        List<IdeaLink> links = decisions.links(idea);
        Set<Long> ids = links.stream().flatMap(link -> Stream.of(link.ideaId(), link.otherId())).filter(id -> id != idea).collect(Collectors.toSet());
        Map<Long, Idea> others = ids.isEmpty() ? Map.of() : ideas.list("id in ?1", ids).stream().collect(Collectors.toMap(Idea::id, other -> other));
        Map<Long, UnitRef> refs = units.refs(others.values().stream().map(Idea::unitId).collect(Collectors.toSet()));
        Map<Long, String> names = accounts.names(links.stream().map(IdeaLink::madeBy).collect(Collectors.toSet()));
        return links.stream().map(link -> {
            Idea other = others.get(link.ideaId() == idea ? link.otherId() : link.ideaId());
            return IdeaLinkResponse.of(link, link.ideaId() == idea, LinkedIdea.of(other, refs.get(other.unitId())), names.get(link.madeBy()));
        }).toList();
    }

    /**
     * Notes that the idea resembles or builds on another; its state and the figures stay.
     *
     * @throws DomainException 403, 404 as for deciding, 409 {@code linked-already}, 422 {@code original-unknown}
     */
    @Atomic
    public void note(long id, Officer officer, LinkType type, String number, Reason why) {
        Idea idea = rights.lock(id, officer);
        Idea other = other(number, idea);
        if (decisions.linked(id, other.id(), type)) {
            throw new DomainException(Category.CONFLICT, "linked-already",
                    new Text("Đã liên kết", "Linked already"),
                    new Text("Hai sáng kiến này đã có liên kết như vậy.", "These two ideas are linked in this way already."));
        }
        decisions.add(new IdeaLink(id, other.id(), type, why, officer.id(), clock.instant()));
    }

    /**
     * Ends a link. A duplicate waits for a decision again and counts as it did before.
     *
     * @throws DomainException 403, 404 as for deciding, 409 when it has ended or the phase is closed off
     */
    @Atomic
    public long end(long linkId, Officer officer, String why) {
        IdeaLink link = decisions.link(linkId).filter(found -> !found.ended()).orElseThrow(Refusals::notFound);
        Idea idea = rights.lock(link.ideaId(), officer);
        Instant now = clock.instant();
        if (link.type() == LinkType.SAME) {
            campaigns.requireNotClosedOff(idea.phaseId(), now);
            idea.reopen(now);
            history.record(idea, IdeaState.DUPLICATE, Actor.officer(officer.id()), new Reason(null, why));
        }
        link.end(officer.id(), why, now);
        return idea.id();
    }

    void same(Idea idea, Verdict verdict, Officer officer, Instant now) {
        Idea original = other(verdict.duplicateOf(), idea);
        if (original.state() == IdeaState.DUPLICATE) {
            Optional<String> first = decisions.same(original.id()).flatMap(link -> ideas.findByIdOptional(link.otherId())).map(Idea::number);
            throw new DomainException(Category.RULE, "original-is-duplicate",
                    new Text("Sáng kiến gốc cũng là bản trùng", "The original is a duplicate itself"),
                    new Text("Sáng kiến này đã được xác định trùng với " + first.orElse("sáng kiến khác") + ". Hãy chọn sáng kiến đó làm gốc.",
                            "That idea was found to repeat " + first.orElse("another one") + ". Pick that one as the original."));
        }
        decisions.add(new IdeaLink(idea.id(), original.id(), LinkType.SAME, verdict.reason(), officer.id(), now));
    }

    void endSame(long idea, long by, String why, Instant now) {
        decisions.same(idea).ifPresent(link -> link.end(by, why, now));
    }

    /** Locked, so that of two ideas only one becomes a duplicate of the other. */
    private Idea other(String number, Idea idea) {
        return ideas.byNumber(number).map(Idea::id).filter(id -> id != idea.id()).flatMap(ideas::locked)
                .filter(other -> other.campaignId() == idea.campaignId() && other.state() != IdeaState.WITHDRAWN)
                .orElseThrow(() -> new DomainException(Category.RULE, "original-unknown",
                        new Text("Không có sáng kiến gốc này", "No such original"),
                        new Text("Hãy chọn một sáng kiến khác, đã nộp, của cùng chương trình.", "Pick another submitted idea of the same campaign.")));
    }
}
