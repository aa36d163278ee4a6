package vn.sangkien.idea;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.sangkien.account.AccountService;
import vn.sangkien.account.Caller;
import vn.sangkien.campaign.CampaignService;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.idempotency.Idempotency;
import vn.sangkien.shared.idempotency.IdempotencyKey;
import vn.sangkien.shared.json.MergePatch;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Fields;
import vn.sangkien.shared.problem.InvalidFieldsException;
import vn.sangkien.shared.problem.Refusals;
import vn.sangkien.shared.transaction.Atomic;
import vn.sangkien.shared.version.ReadVersion;
import vn.sangkien.unit.UnitService;

/** What authors do with their ideas. */
@ApplicationScoped
public class IdeaService {

    private final IdeaRepository ideas;
    private final IdeaReader reader;
    private final IdeaHistory history;
    private final IdeaCopies copies;
    private final CampaignService campaigns;
    private final DraftWorkplaces workplaces;
    private final HandingIn handingIn;
    private final UnitService units;
    private final AccountService accounts;
    private final Idempotency idempotency;
    private final MergePatch mergePatch;
    private final Fields fields;
    private final Clock clock;

    IdeaService(IdeaRepository ideas, IdeaReader reader, IdeaHistory history, IdeaCopies copies, CampaignService campaigns,
                DraftWorkplaces workplaces, HandingIn handingIn, UnitService units, AccountService accounts, Idempotency idempotency, MergePatch mergePatch, Fields fields, Clock clock) {
        this.ideas = ideas;
        this.reader = reader;
        this.history = history;
        this.copies = copies;
        this.campaigns = campaigns;
        this.workplaces = workplaces;
        this.handingIn = handingIn;
        this.units = units;
        this.accounts = accounts;
        this.idempotency = idempotency;
        this.mergePatch = mergePatch;
        this.fields = fields;
        this.clock = clock;
    }

    /** A draft by the caller. @throws DomainException 404 for an unknown campaign, 422 for an unknown or closed unit */
    @Atomic
    IdeaResponse create(CreateIdeaRequest request, IdempotencyKey key, Caller caller) {
        return idempotency.once(caller.id(), key, request, IdeaResponse.class, () -> {
            campaigns.requireExists(request.campaignId().value());
            requireUsable(request.form());
            requireLed(request.form(), caller);
            Idea idea = Idea.draft(request.campaignId().value(), caller.id(), request.form(), clock.instant())
                    .from(workplaces.of(request.campaignId().value(), caller.id()));
            ideas.persist(idea);
            history.record(idea, null, Actor.author(caller.id()), Reason.NONE);
            return reader.describe(idea, caller);
        });
    }

    /**
     * Changes the text of the caller's own draft or returned idea.
     *
     * @param patch a JSON merge patch of the form
     * @throws DomainException 404 for somebody else's idea, 409 on a stale version or when the text is fixed
     */
    @Atomic
    IdeaResponse update(long id, ReadVersion read, JsonNode patch, Caller caller) throws JsonProcessingException {
        Idea idea = own(id, caller);
        ReadVersion.require(read, idea.version());
        IdeaForm form = mergePatch.apply(idea.form(), patch, IdeaForm.class);
        fields.require("form.", form);
        requireLed(form, caller);
        if (idea.submittedAt() != null) {
            DraftRules.requireSameUnit(idea, form);
        } else if (!Objects.equals(form.unitId(), idea.form().unitId())) {
            requireUsable(form);
        }
        idea.edit(form, clock.instant());
        ideas.flush();
        return reader.describe(idea, caller);
    }

    /**
     * Hands the caller's idea in; what was returned goes back to the reviewers and keeps its first instant.
     *
     * @throws DomainException 400 naming what is missing, 409 when it was handed in before, 422 {@code not-open} outside
     *     every phase, {@code not-registered}, {@code unit-closed}
     */
    @Atomic
    IdeaResponse submit(long id, SubmitIdeaRequest declarations, IdempotencyKey key, Caller caller) {
        return idempotency.once(caller.id(), key, new Submission(Id.of(id), declarations), IdeaResponse.class, () -> {
            accounts.takeTurn(caller.id());
            Idea idea = own(id, caller);
            handingIn.handIn(idea, declarations, Actor.author(caller.id()));
            return reader.describe(idea, caller);
        });
    }

    private record Submission(Id idea, SubmitIdeaRequest declarations) {
    }

    /** Takes the caller's idea back for good; what was a copy of it waits again. @throws DomainException 409 once it is decided or its phase is closed off */
    @Atomic
    IdeaResponse withdraw(long id, WithdrawIdeaRequest request, Caller caller) {
        Idea idea = own(id, caller);
        IdeaState from = idea.state();
        Instant now = clock.instant();
        if (idea.phaseId() != null) {
            campaigns.requireNotClosedOff(idea.phaseId(), now);
        }
        idea.withdraw(now);
        IdeaEvent step = history.record(idea, from, Actor.author(caller.id()), new Reason(null, request.reason()));
        copies.release(idea, step, now);
        return reader.describe(idea, caller);
    }

    private void requireUsable(IdeaForm form) {
        if (form.unitId() != null) {
            units.requireOpen(form.unitId().value());
        }
    }

    private void requireLed(IdeaForm form, Caller caller) {
        var wrong = new ArrayList<>(AuthorRules.ofDraft(form.authors()));
        if (form.authors().stream().anyMatch(author -> author.lead() && !author.equals(author.kept()))) {
            wrong.addAll(AuthorRules.ofLead(form.authors(), accounts.names(List.of(caller.id())).get(caller.id()),
                    contact -> accounts.byLogin(contact).filter(person -> person == caller.id()).isPresent()));
        }
        if (!wrong.isEmpty()) {
            throw new InvalidFieldsException(wrong);
        }
    }

    private Idea own(long id, Caller caller) {
        return ideas.own(id, caller.id()).orElseThrow(Refusals::notFound);
    }
}
