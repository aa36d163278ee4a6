package vn.sangkien.idea;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sangkien.account.AccountService;
import vn.sangkien.account.Caller;
import vn.sangkien.account.Role;
import vn.sangkien.account.client.ClientService;
import vn.sangkien.audit.Audit;
import vn.sangkien.audit.AuditAction;
import vn.sangkien.audit.AuditEntry;
import vn.sangkien.audit.AuditObject;
import vn.sangkien.campaign.CampaignService;
import vn.sangkien.shared.page.Cursor;
import vn.sangkien.shared.page.Listing;
import vn.sangkien.shared.page.Page;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Refusals;
import vn.sangkien.unit.UnitRef;
import vn.sangkien.unit.UnitService;

/** Shows ideas to those who may see them, and of each only what they may see. */
@ApplicationScoped
public class IdeaReader {

    static final Listing LIST = new Listing("ideas");

    private static final Role[] READING = {Role.UNIT_OFFICER, Role.REVIEWER, Role.LEADER, Role.ADMIN};
    private static final Role[] DECIDING = {Role.UNIT_OFFICER, Role.REVIEWER};

    private final IdeaRepository ideas;
    private final CampaignService campaigns;
    private final UnitService units;
    private final AccountService accounts;
    private final ClientService clients;
    private final IdeaHelpers helpers;
    private final Audit audit;

    IdeaReader(IdeaRepository ideas, CampaignService campaigns, UnitService units, AccountService accounts, ClientService clients, IdeaHelpers helpers, Audit audit) {
        this.ideas = ideas;
        this.campaigns = campaigns;
        this.units = units;
        this.accounts = accounts;
        this.clients = clients;
        this.helpers = helpers;
        this.audit = audit;
    }

    /** @throws DomainException 404 also for an idea that the caller may not see */
    public IdeaResponse get(long id, Caller caller) {
        return describe(visible(id, caller), caller);
    }

    /** As {@link #get}; a look at what others wrote, with who they are, is kept. @throws DomainException 404 */
    IdeaResponse open(long id, Caller caller) {
        Idea idea = visible(id, caller);
        if (!idea.involves(caller.signedIn() ? caller.id() : 0) && insider(idea, caller)) {
            audit.look(AuditEntry.of(AuditAction.IDEA_VIEWED, AuditObject.IDEA, id).by(caller.id()).forWhom(idea.authorId()).in(idea.unitId()));
        }
        return describe(idea, caller);
    }

    /** @throws DomainException 404 unless the caller wrote or entered the idea or reads for a unit above it */
    List<IdeaEventResponse> events(long id, Caller caller) {
        Idea idea = visibleToInsiders(id, caller);
        List<IdeaEvent> events = ideas.events(id);
        Map<Long, String> names = accounts.names(events.stream().map(IdeaEvent::actorId).collect(Collectors.toSet()));
        Set<Long> undone = events.stream().map(IdeaEvent::undoesId).filter(Objects::nonNull).collect(Collectors.toSet());
        Map<Long, String> systems = clients.names(events.stream().map(IdeaEvent::clientId).filter(Objects::nonNull).collect(Collectors.toSet()));
        return events.stream().map(event -> IdeaEventResponse.of(event, event.clientId() == null ? names.getOrDefault(event.actorId(), "—") : systems.get(event.clientId()),
                idea.externalId(), undone.contains(event.id()))).toList();
    }

    /** The ideas that others handed in and that are the person's as well. */
    List<Long> sharedWith(long person) {
        return ideas.sharedWith(person);
    }

    /** Lists show authors only to themselves. */
    Page<IdeaSummary> list(IdeaFilter filter, Cursor after, int limit) {
        Page<IdeaRow> page = LIST.page(ideas.list(filter, after, limit), limit, row -> new Cursor("", row.id()));
        Map<Long, UnitRef> refs = units.refs(page.items().stream().map(IdeaRow::unitId).filter(Objects::nonNull).collect(Collectors.toSet()));
        Long own = filter.author();
        Map<Long, GivenReason> reasons = own != null ? lastReasons(page.items().stream().map(IdeaRow::id).toList()) : Map.of();
        Map<Long, String> names = own != null ? accounts.names(page.items().stream().map(IdeaRow::authorId).collect(Collectors.toSet())) : Map.of();
        return page.map(row -> IdeaSummary.of(row, row.unitId() == null ? null : refs.get(row.unitId()),
                names.get(row.authorId()), own != null && own != row.authorId(), reasons.get(row.id())));
    }

    IdeaResponse describe(Idea idea, Caller caller) {
        UnitRef unit = idea.unitId() == null ? null : units.ref(idea.unitId());
        if (!insider(idea, caller)) {
            return IdeaResponse.of(idea, idea.form().open(), unit, null, null, null, false, null, null, List.of());
        }
        IdeaForm form = idea.authorId() == caller.id() ? idea.form() : idea.form().shown(idea.involves(caller.id()) || decides(idea, caller));
        return IdeaResponse.of(idea, form, unit, accounts.names(Set.of(idea.authorId())).get(idea.authorId()), clientName(idea), operatorName(idea), idea.coAuthoredBy(caller.id()), lateEntry(idea),
                lastReasons(List.of(idea.id())).get(idea.id()), actions(idea, caller));
    }

    private String operatorName(Idea idea) {
        return idea.operatorId() == null ? null : accounts.names(Set.of(idea.operatorId())).get(idea.operatorId());
    }

    private String clientName(Idea idea) {
        return idea.clientId() == null ? null : clients.names(Set.of(idea.clientId())).get(idea.clientId());
    }

    Idea visible(long id, Caller caller) {
        return ideas.visible(id, caller.signedIn() ? caller.id() : null, caller.unitsAs(READING), caller.unitsAs(Role.LATE_ENTRY)).orElseThrow(Refusals::notFound);
    }

    /** @throws DomainException 404 unless the caller wrote or entered the idea or reads for a unit above it */
    Idea visibleToInsiders(long id, Caller caller) {
        return Optional.of(visible(id, caller)).filter(idea -> insider(idea, caller)).orElseThrow(Refusals::notFound);
    }

    boolean insider(Idea idea, Caller caller) {
        return caller.signedIn() && (idea.involves(caller.id())
                || idea.unitId() != null && units.within(idea.unitId(), caller.unitsAs(READING)) || mayEnterLate(idea, caller));
    }

    /** What is confidential is for those who decide, not for all who read. */
    private boolean decides(Idea idea, Caller caller) {
        return idea.unitId() != null && idea.submittedAt() != null && units.within(idea.unitId(), caller.unitsAs(DECIDING));
    }

    private boolean mayEnterLate(Idea idea, Caller caller) {
        Set<Long> scope = caller.unitsAs(Role.LATE_ENTRY);
        return !scope.isEmpty() && idea.state() == IdeaState.DRAFT
                && ideas.lateRequest(idea.id()).filter(request -> request.holdsFor(idea) && units.within(request.unitId(), scope)).isPresent();
    }

    private LateEntry lateEntry(Idea idea) {
        if (idea.late()) {
            Instant askedAt = ideas.lateRequest(idea.id()).map(LateRequest::askedAt).orElse(null);
            return ideas.lateEntry(idea.id())
                    .map(event -> LateEntry.entered(askedAt, event, accounts.names(Set.of(event.actorId())).get(event.actorId()))).orElse(null);
        }
        return idea.state() == IdeaState.DRAFT
                ? ideas.lateRequest(idea.id()).filter(request -> request.holdsFor(idea)).map(LateEntry::asked).orElse(null) : null;
    }

    private List<IdeaAction> actions(Idea idea, Caller caller) {
        var actions = new ArrayList<IdeaAction>();
        if (idea.authorId() == caller.id()) {
            if (idea.state().editable()) {
                actions.addAll(List.of(IdeaAction.EDIT, IdeaAction.SUBMIT));
            }
            if (idea.state() == IdeaState.DRAFT && campaigns.someGrace(idea.campaignId())) {
                actions.add(IdeaAction.ASK_LATE);
            }
            if (idea.state().withdrawable()) {
                actions.add(IdeaAction.WITHDRAW);
            }
            if (idea.publicationOpen()) {
                actions.add(IdeaAction.CHOOSE_PUBLICATION);
            }
            if (idea.people.enteredByOthers() && idea.state().disputable()) {
                actions.add(IdeaAction.DISOWN);
            }
        } else if (idea.state().awaitsDecision() && !helpers.concerns(idea, caller.id()) && decides(idea, caller)) {
            actions.add(IdeaAction.DECIDE);
        } else if (mayEnterLate(idea, caller)) {
            actions.add(IdeaAction.ENTER_LATE);
        }
        return actions;
    }

    Map<Long, GivenReason> lastReasons(Collection<Long> ids) {
        return ideas.lastReasons(ids).stream().collect(Collectors.toMap(row -> (Long) row[0],
                row -> new GivenReason((IdeaState) row[1], (ReasonCode) row[2], (String) row[3], (String) row[4], (Instant) row[5])));
    }
}
