package vn.sangkien.support.queue;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sangkien.account.AccountService;
import vn.sangkien.account.Caller;
import vn.sangkien.account.Contact;
import vn.sangkien.account.RightsHolder;
import vn.sangkien.account.Role;
import vn.sangkien.audit.Audit;
import vn.sangkien.audit.AuditAction;
import vn.sangkien.audit.AuditEntry;
import vn.sangkien.audit.AuditObject;
import vn.sangkien.campaign.CampaignService;
import vn.sangkien.campaign.PhaseResponse;
import vn.sangkien.campaign.RegistrationService;
import vn.sangkien.idea.GivenReason;
import vn.sangkien.idea.IdeaMentions;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.page.Cursor;
import vn.sangkien.shared.page.Listing;
import vn.sangkien.shared.page.Page;
import vn.sangkien.shared.problem.Category;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Refusals;
import vn.sangkien.shared.problem.Text;
import vn.sangkien.shared.transaction.Atomic;
import vn.sangkien.support.dispute.OpenDisputes;
import vn.sangkien.support.entry.OpenEntries;
import vn.sangkien.support.request.OpenRequests;
import vn.sangkien.unit.Area;
import vn.sangkien.unit.Areas;
import vn.sangkien.unit.UnitRef;
import vn.sangkien.unit.UnitService;
import vn.sangkien.unit.workplace.OpenWorkplaces;

/** What the teams find for themselves to do in their subtrees, in one campaign: that of now unless another is named. */
@ApplicationScoped
public class SupportQueues {

    public static final Listing IDEAS = new Listing("stuck-ideas");
    public static final Listing UNITS = new Listing("units-at-zero");
    public static final Role[] HELPING = {Role.SUPPORT, Role.ADMIN};

    static final int MOST_COUNTED = 100;

    private static final QueueCounts NOTHING = new QueueCounts(0, 0, 0, 0, 0, null, new QueueCounts.Waiting(0, null), MOST_COUNTED);

    private final StuckIdeas ideas;
    private final UnitsAtZero zero;
    private final Care care;
    private final Areas areas;
    private final CampaignService campaigns;
    private final RegistrationService registrations;
    private final AccountService accounts;
    private final UnitService units;
    private final IdeaMentions mentions;
    private final OpenRequests requests;
    private final OpenWorkplaces workplaces;
    private final OpenDisputes disputes;
    private final OpenEntries entries;
    private final Audit audit;
    private final Clock clock;

    SupportQueues(StuckIdeas ideas, UnitsAtZero zero, Care care, Areas areas, CampaignService campaigns, RegistrationService registrations, AccountService accounts,
                  UnitService units, IdeaMentions mentions, OpenRequests requests, OpenWorkplaces workplaces, OpenDisputes disputes, OpenEntries entries, Audit audit,
                  Clock clock) {
        this.ideas = ideas;
        this.zero = zero;
        this.care = care;
        this.areas = areas;
        this.campaigns = campaigns;
        this.registrations = registrations;
        this.accounts = accounts;
        this.units = units;
        this.mentions = mentions;
        this.requests = requests;
        this.workplaces = workplaces;
        this.disputes = disputes;
        this.entries = entries;
        this.audit = audit;
        this.clock = clock;
    }

    /** What waits for the caller's teams. */
    QueueCounts counts(QueuePlace place, Caller caller) {
        Set<Long> tops = caller.unitsAs(HELPING);
        if (tops.isEmpty()) {
            return NOTHING;
        }
        Area area = areas.of(tops, place.unit());
        long campaign = campaign(place);
        StuckIdeas.Wanted drafts = wanted(StuckState.DRAFT, campaign, area);
        return new QueueCounts(requests.count(area, MOST_COUNTED), ideas.count(drafts, MOST_COUNTED), ideas.count(drafts.in(StuckState.NEEDS_INFO), MOST_COUNTED),
                zero.count(campaigns.shownPhase(campaign).id().value(), area, MOST_COUNTED), workplaces.count(area.tops(), MOST_COUNTED),
                disputes.of(caller, MOST_COUNTED).map(open -> waiting(open.count(), open.since())).orElse(null), waitingEntries(caller), MOST_COUNTED);
    }

    private QueueCounts.Waiting waitingEntries(Caller caller) {
        OpenEntries.Waiting open = entries.of(caller.id(), MOST_COUNTED);
        return waiting(open.count(), open.since());
    }

    private QueueCounts.Waiting waiting(int count, Instant since) {
        return new QueueCounts.Waiting(count, since == null ? null : Duration.between(since, clock.instant()).toHours());
    }

    /** Ideas left alone for two days, the longest first. */
    public Page<StuckIdea> stuck(StuckState state, QueuePlace place, Cursor after, int limit, RightsHolder caller) {
        Set<Long> tops = caller.unitsAs(HELPING);
        if (tops.isEmpty()) {
            return Page.whole(List.of());
        }
        Page<StuckIdeas.Row> page = IDEAS.page(ideas.page(wanted(state, campaign(place), areas.of(tops, place.unit())), after, limit + 1), limit, row -> Cursor.of(row.quietSince(), row.id()));
        Map<Long, UnitRef> refs = units.refs(page.items().stream().map(StuckIdeas.Row::unit).filter(Objects::nonNull).collect(Collectors.toSet()));
        Map<Long, GivenReason> reasons = state == StuckState.NEEDS_INFO ? mentions.lastReasons(page.items().stream().map(StuckIdeas.Row::id).toList()) : Map.of();
        Instant now = clock.instant();
        return page.map(row -> new StuckIdea(Id.of(row.id()), row.number(), row.title(), state, row.authorName(), row.unit() == null ? null : refs.get(row.unit()), row.quietSince(),
                Duration.between(row.quietSince(), now).toHours(), reasons.get(row.id()), owner(row.owner(), row.ownerName(), row.ownedSince())));
    }

    /** Grassroots units from which nothing has come in the phase, those with most members first. */
    public Page<UnitAtZero> unitsAtZero(QueuePlace place, Cursor after, int limit, RightsHolder caller) {
        Set<Long> tops = caller.unitsAs(HELPING);
        if (tops.isEmpty()) {
            return Page.whole(List.of());
        }
        PhaseResponse phase = campaigns.shownPhase(campaign(place));
        Page<UnitsAtZero.Row> page = UNITS.page(zero.page(phase.id().value(), areas.of(tops, place.unit()), after, limit + 1), limit, row -> Cursor.of(row.members(), row.id()));
        long days = Math.max(0, Duration.between(phase.opensAt(), clock.instant()).toDays());
        return page.map(row -> new UnitAtZero(UnitRef.of(row.id(), row.code(), row.name()), row.members(), phase.opensAt(), days,
                owner(row.owner(), row.ownerName(), row.ownedSince())));
    }

    /** @throws DomainException 404 outside the caller's units and for what is not stuck; 409 {@code looked-after} when somebody else has it */
    @Atomic
    void ownIdea(long idea, OwnRequest request, Caller caller) {
        author(idea, caller);
        own(Care.Thing.IDEA, idea, request, caller);
    }

    /** @throws DomainException 404 outside the caller's units; 409 {@code looked-after} when somebody else has it */
    @Atomic
    void ownUnit(long unit, OwnRequest request, Caller caller) {
        if (!units.within(unit, caller.unitsAs(HELPING))) {
            throw Refusals.notFound();
        }
        own(Care.Thing.UNIT, unit, request, caller);
    }

    /** Who can be called about an idea that is stuck; the look is on the audit. @throws DomainException 404 outside the caller's units and for what is not stuck */
    AuthorCard card(long idea, Caller caller) {
        StuckIdeas.Author author = author(idea, caller);
        audit.look(AuditEntry.of(AuditAction.AUTHOR_CARD_VIEWED, AuditObject.IDEA, idea).by(caller.id()).forWhom(author.account()).in(author.unit()));
        List<Contact> contacts = accounts.contactsOf(author.account());
        Optional<RegistrationService.TakesPart> takesPart = registrations.takesPart(author.campaign(), author.account());
        return new AuthorCard(accounts.names(Set.of(author.account())).get(author.account()), contacts.stream().filter(Contact::isPhone).map(Contact::value).findFirst().orElse(null),
                contacts.stream().anyMatch(contact -> !contact.isPhone()), takesPart.map(RegistrationService.TakesPart::unit).map(units::ref).orElse(null),
                takesPart.map(RegistrationService.TakesPart::since).orElse(null), requests.countOf(author.account()));
    }

    private StuckIdeas.Author author(long idea, Caller caller) {
        Set<Long> tops = caller.unitsAs(HELPING);
        return ideas.author(idea, tops, tops.contains(units.root())).orElseThrow(Refusals::notFound);
    }

    private void own(Care.Thing thing, long id, OwnRequest request, Caller caller) {
        if (!request.mine()) {
            care.release(thing, id);
            return;
        }
        String other = care.take(thing, id, caller.id(), clock.instant());
        if (other != null) {
            throw new DomainException(Category.CONFLICT, "looked-after", new Text("Đã có người lo", "Somebody has it already"),
                    new Text(other + " đang lo việc này. Nếu cần, hãy bỏ nhận thay rồi nhận lại.", other + " looks after it. If need be, release it first and take it then."));
        }
    }

    private StuckIdeas.Wanted wanted(StuckState state, long campaign, Area area) {
        Instant now = clock.instant();
        List<Long> open = campaigns.phases(campaign).stream().filter(phase -> phase.graceEndsAt().isAfter(now)).map(phase -> phase.id().value()).toList();
        return new StuckIdeas.Wanted(state, campaign, open, area, now);
    }

    private long campaign(QueuePlace place) {
        return place.campaign() == null ? campaigns.current() : place.campaign().value();
    }

    private static QueueOwner owner(Long id, String name, Instant since) {
        return id == null ? null : new QueueOwner(Id.of(id), name, since);
    }
}
