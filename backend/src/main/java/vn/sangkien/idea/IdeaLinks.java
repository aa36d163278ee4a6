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
import vn.sangkien.audit.Audit;
import vn.sangkien.audit.AuditAction;
import vn.sangkien.audit.AuditEntry;
import vn.sangkien.audit.AuditObject;
import vn.sangkien.campaign.CampaignService;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Refusals;
import vn.sangkien.shared.transaction.Atomic;
import vn.sangkien.unit.UnitRef;
import vn.sangkien.unit.UnitService;

/** What ideas have to do with each other. Whether an idea is a duplicate, and of which, is said here and nowhere else. */
@ApplicationScoped
public class IdeaLinks {

    private final IdeaRepository ideas;
    private final DecisionRepository decisions;
    private final DecisionRights rights;
    private final IdeaCopies copies;
    private final IdeaHistory history;
    private final CampaignService campaigns;
    private final AccountService accounts;
    private final UnitService units;
    private final Audit audit;
    private final Clock clock;

    IdeaLinks(IdeaRepository ideas, DecisionRepository decisions, DecisionRights rights, IdeaCopies copies, IdeaHistory history,
              CampaignService campaigns, AccountService accounts, UnitService units, Audit audit, Clock clock) {
        this.ideas = ideas;
        this.decisions = decisions;
        this.rights = rights;
        this.copies = copies;
        this.history = history;
        this.campaigns = campaigns;
        this.accounts = accounts;
        this.units = units;
        this.audit = audit;
        this.clock = clock;
    }

    /** The submitted idea with this number. @throws DomainException 404, also for one of another unit that is not published */
    public LinkedIdea byNumber(long campaign, String number, Officer officer) {
        return ideas.byNumber(IdeaNumber.typed(number)).filter(idea -> idea.campaignId() == campaign && idea.state() != IdeaState.WITHDRAWN && known(idea, officer))
                .map(idea -> LinkedIdea.of(idea, units.ref(idea.unitId()))).orElseThrow(Refusals::notFound);
    }

    /** Links from and to the idea that have not ended; of others that the officer may not see, only the numbers. */
    public List<IdeaLinkResponse> of(long idea, Officer officer) {
        List<IdeaLink> links = decisions.links(idea);
        Set<Long> ids = links.stream().flatMap(link -> Stream.of(link.ideaId(), link.otherId())).filter(id -> id != idea).collect(Collectors.toSet());
        Map<Long, Idea> others = ids.isEmpty() ? Map.of() : ideas.list("id in ?1", ids).stream().collect(Collectors.toMap(Idea::id, other -> other));
        Map<Long, UnitRef> refs = units.refs(others.values().stream().map(Idea::unitId).collect(Collectors.toSet()));
        Map<Long, String> names = accounts.names(links.stream().map(IdeaLink::madeBy).collect(Collectors.toSet()));
        return links.stream().map(link -> {
            Idea other = others.get(link.ideaId() == idea ? link.otherId() : link.ideaId());
            return IdeaLinkResponse.of(link, link.ideaId() == idea, known(other, officer) ? LinkedIdea.of(other, refs.get(other.unitId())) : LinkedIdea.unknown(other),
                    names.get(link.madeBy()));
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
        Idea other = other(number, idea, officer);
        if (decisions.linked(id, other.id(), type)) {
            throw LinkRefusals.linkedAlready();
        }
        decisions.add(new IdeaLink(id, other.id(), type, why, officer.id(), clock.instant()));
        audit.write(AuditEntry.of(AuditAction.IDEA_LINKED, AuditObject.IDEA, id).by(officer.id()).in(idea.unitId()).with("type", type).with("other", other.number()).because(why.text()));
    }

    /**
     * Ends a link. A duplicate waits for a decision again, where it was before it was called one, and counts as it did then.
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
            idea.release(decisions.beforeDuplicate(idea.id()), now);
            history.record(idea, IdeaState.DUPLICATE, Actor.officer(officer.id()), new Reason(null, why));
        }
        link.end(officer.id(), why, now);
        if (link.type() == LinkType.SAME) {
            copies.comeBack(idea, link.otherId(), officer.id(), now);
        }
        audit.write(AuditEntry.of(AuditAction.IDEA_LINK_ENDED, AuditObject.IDEA, idea.id()).by(officer.id()).in(idea.unitId()).with("type", link.type()).because(why));
        return idea.id();
    }

    void same(Idea idea, Verdict verdict, Officer officer, Instant now) {
        Idea original = other(verdict.duplicateOf(), idea, officer);
        if (original.state() == IdeaState.DUPLICATE) {
            Optional<String> first = decisions.same(original.id()).flatMap(link -> ideas.findByIdOptional(link.otherId())).map(Idea::number);
            throw LinkRefusals.originalIsDuplicate(first);
        }
        if (original.state() == IdeaState.INVALID) {
            throw LinkRefusals.originalNotValid(original.number());
        }
        if (original.submittedAt().isAfter(idea.submittedAt())) {
            throw LinkRefusals.youngerOriginal(idea, original);
        }
        decisions.add(new IdeaLink(idea.id(), original.id(), LinkType.SAME, verdict.reason(), officer.id(), now));
        copies.follow(idea, original, officer.id(), now);
    }

    /** It was said by mistake. */
    void unsaySame(Idea idea, long by, Instant now) {
        decisions.same(idea.id()).ifPresent(link -> {
            link.end(by, null, now);
            copies.comeBack(idea, link.otherId(), by, now);
        });
    }

    /** Locked, so that of two ideas only one becomes a duplicate of the other. */
    private Idea other(String number, Idea idea, Officer officer) {
        return ideas.byNumber(IdeaNumber.typed(number)).map(Idea::id).filter(id -> id != idea.id()).flatMap(ideas::locked)
                .filter(other -> other.campaignId() == idea.campaignId() && other.state() != IdeaState.WITHDRAWN && known(other, officer))
                .orElseThrow(LinkRefusals::originalUnknown);
    }

    /** Under the officer's own units, or there for everybody. */
    private boolean known(Idea other, Officer officer) {
        return other.published() || other.submittedAt() != null && units.within(other.unitId(), officer.scope());
    }
}
