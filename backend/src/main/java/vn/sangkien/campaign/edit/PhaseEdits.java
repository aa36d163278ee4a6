package vn.sangkien.campaign.edit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.List;
import vn.sangkien.account.Caller;
import vn.sangkien.campaign.CampaignEditor;
import vn.sangkien.campaign.CampaignService;
import vn.sangkien.campaign.PhaseFacts;
import vn.sangkien.campaign.PhaseResponse;
import vn.sangkien.campaign.SprintResponse;
import vn.sangkien.campaign.history.Subject;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.idempotency.Idempotency;
import vn.sangkien.shared.idempotency.IdempotencyKey;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.transaction.Atomic;
import vn.sangkien.shared.version.ReadVersion;

/**
 * Making, changing and removing phases. An idea's phase is fixed by its first submission (product rule 5.2): whatever happens to the
 * phase's window, what was entered while it was open stays in it and counts in it. A window that would leave such ideas outside is
 * therefore accepted only from somebody who has seen how many they are.
 */
@ApplicationScoped
class PhaseEdits {

    private final CampaignEditor editor;
    private final CampaignService campaigns;
    private final WindowHistory history;
    private final EditRight right;
    private final Idempotency idempotency;
    private final Event<PhaseChangePlanned> planned;
    private final Clock clock;

    PhaseEdits(CampaignEditor editor, CampaignService campaigns, WindowHistory history, EditRight right, Idempotency idempotency,
               Event<PhaseChangePlanned> planned, Clock clock) {
        this.editor = editor;
        this.campaigns = campaigns;
        this.history = history;
        this.right = right;
        this.idempotency = idempotency;
        this.planned = planned;
        this.clock = clock;
    }

    /** @throws DomainException 409 {@code phase-name-taken}, 422 {@code phase-overlap} naming the other phase */
    @Atomic
    PhaseResponse add(long campaign, PhaseRequest request, IdempotencyKey key, Caller caller) {
        return idempotency.once(caller.id(), key, new Addition(Id.of(campaign), request), PhaseResponse.class, () -> {
            editor.lock(campaign);
            right.require(caller);
            requireFree(campaign, null, request.facts());
            long id = editor.addPhase(campaign, request.facts());
            record(campaign, id, null, request.facts(), request.reason(), caller);
            return campaigns.phase(id);
        });
    }

    private record Addition(Id campaign, PhaseRequest request) {
    }

    /** What a new phase would be; nothing is changed. */
    @Atomic
    PhasePreviewResponse previewAddition(long campaign, PhaseRequest request, Caller caller) {
        right.require(caller);
        campaigns.requireExists(campaign);
        requireFree(campaign, null, request.facts());
        return new PhasePreviewResponse(null, request.facts().state(clock.instant()), List.of(), List.of());
    }

    /** What the change would touch; nothing is changed. */
    @Atomic
    PhasePreviewResponse preview(long id, PhaseRequest request, Caller caller) {
        right.require(caller);
        long campaign = campaigns.campaignOfPhase(id);
        requireFree(campaign, Id.of(id), request.facts());
        PhaseChangePlanned plan = plan(campaign, id, request.facts());
        return new PhasePreviewResponse(plan.stateBefore(), plan.stateAfter(), sprintsOutside(campaign, id, request.facts()), plan.effects().list());
    }

    /** @throws DomainException 409 on a stale version and {@code phase-name-taken}, 422 {@code phase-overlap} or {@code confirm-effects} */
    @Atomic
    PhaseResponse change(long id, ReadVersion read, PhaseRequest request, Caller caller) {
        long campaign = editor.lockByPhase(id);
        right.require(caller);
        ReadVersion.require(read, campaigns.phase(id).version());
        requireFree(campaign, Id.of(id), request.facts());
        plan(campaign, id, request.facts()).effects().requireConfirmed(request.confirmed());
        record(campaign, id, editor.phase(id), request.facts(), request.reason(), caller);
        editor.changePhase(id, request.facts());
        return campaigns.phase(id);
    }

    /** @throws DomainException 409 on a stale version, 422 {@code phase-in-use} when anything was ever done in it */
    @Atomic
    void remove(long id, ReadVersion read, RemovalRequest request, Caller caller) {
        long campaign = editor.lockByPhase(id);
        right.require(caller);
        ReadVersion.require(read, campaigns.phase(id).version());
        PhaseFacts before = editor.phase(id);
        editor.removePhase(id);
        record(campaign, id, before, null, request.reason(), caller);
    }

    private void requireFree(long campaign, Id itself, PhaseFacts facts) {
        Windows.require(facts);
        List<PhaseResponse> phases = campaigns.phases(campaign);
        Windows.requireNoOverlap(facts, phases, itself);
        Names.requireFree(facts.name(), phases, itself);
    }

    private PhaseChangePlanned plan(long campaign, long id, PhaseFacts facts) {
        var plan = new PhaseChangePlanned(campaign, id, editor.phase(id), facts, clock.instant(), new Effects());
        List<String> outsideAlready = sprintsOutside(campaign, id, plan.before());
        plan.effects().ask("sprints-outside", sprintsOutside(campaign, id, facts).stream().filter(sprint -> !outsideAlready.contains(sprint)).count());
        planned.fire(plan);
        return plan;
    }

    private List<String> sprintsOutside(long campaign, long phase, PhaseFacts facts) {
        return campaigns.sprints(campaign).stream().filter(sprint -> sprint.phaseId().value() == phase)
                .filter(sprint -> sprint.opensAt().isBefore(facts.opensAt()) || sprint.closesAt().isAfter(facts.closesAt()))
                .map(SprintResponse::name).toList();
    }

    private void record(long campaign, long id, PhaseFacts before, PhaseFacts after, String reason, Caller caller) {
        history.record(campaign, Subject.Kind.PHASE, id, before, after, "graceEndsAt", PhaseFacts::graceEndsAt, reason, caller);
    }
}
