package vn.sangkien.campaign.edit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Instant;
import vn.sangkien.account.Caller;
import vn.sangkien.campaign.CampaignEditor;
import vn.sangkien.campaign.CampaignService;
import vn.sangkien.campaign.SprintFacts;
import vn.sangkien.campaign.SprintResponse;
import vn.sangkien.campaign.history.Subject;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.idempotency.Idempotency;
import vn.sangkien.shared.idempotency.IdempotencyKey;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.transaction.Atomic;
import vn.sangkien.shared.version.ReadVersion;

/** Making, changing and removing sprints. No idea changes by it; only the sprint's own board counts anew. */
@ApplicationScoped
class SprintEdits {

    private final CampaignEditor editor;
    private final CampaignService campaigns;
    private final WindowHistory history;
    private final EditRight right;
    private final Idempotency idempotency;
    private final Event<SprintChangePlanned> planned;
    private final Clock clock;

    SprintEdits(CampaignEditor editor, CampaignService campaigns, WindowHistory history, EditRight right, Idempotency idempotency,
                Event<SprintChangePlanned> planned, Clock clock) {
        this.editor = editor;
        this.campaigns = campaigns;
        this.history = history;
        this.right = right;
        this.idempotency = idempotency;
        this.planned = planned;
        this.clock = clock;
    }

    /** @throws DomainException 409 {@code sprint-name-taken}, 422 {@code sprint-outside-phase} */
    @Atomic
    SprintResponse add(long phase, SprintRequest request, IdempotencyKey key, Caller caller) {
        return idempotency.once(caller.id(), key, new Addition(Id.of(phase), request), SprintResponse.class, () -> {
            long campaign = editor.lockByPhase(phase);
            right.require(caller);
            requireNew(campaign, request.facts(), phase);
            long id = editor.addSprint(phase, request.facts());
            record(campaign, id, null, request.facts(), request.reason(), caller);
            return campaigns.sprint(id);
        });
    }

    private record Addition(Id phase, SprintRequest request) {
    }

    /** What a new sprint would count; nothing is changed. */
    @Atomic
    SprintPreviewResponse previewAddition(long phase, SprintRequest request, Caller caller) {
        right.require(caller);
        requireNew(campaigns.campaignOfPhase(phase), request.facts(), phase);
        return preview(phase, null, request.facts());
    }

    /** What the change would touch; nothing is changed. */
    @Atomic
    SprintPreviewResponse preview(long id, SprintRequest request, Caller caller) {
        right.require(caller);
        SprintResponse sprint = campaigns.sprint(id);
        SprintFacts before = editor.sprint(id);
        requireChange(campaigns.campaignOfPhase(sprint.phaseId().value()), before, request.facts(), sprint);
        return preview(sprint.phaseId().value(), before, request.facts());
    }

    /** @throws DomainException 409 on a stale version and {@code sprint-name-taken}, 422 {@code sprint-outside-phase} */
    @Atomic
    SprintResponse change(long id, ReadVersion read, SprintRequest request, Caller caller) {
        long campaign = editor.lockBySprint(id);
        right.require(caller);
        SprintResponse sprint = campaigns.sprint(id);
        ReadVersion.require(read, sprint.version());
        SprintFacts before = editor.sprint(id);
        requireChange(campaign, before, request.facts(), sprint);
        record(campaign, id, before, request.facts(), request.reason(), caller);
        editor.changeSprint(id, request.facts());
        return campaigns.sprint(id);
    }

    /** @throws DomainException 409 on a stale version */
    @Atomic
    void remove(long id, ReadVersion read, RemovalRequest request, Caller caller) {
        long campaign = editor.lockBySprint(id);
        right.require(caller);
        ReadVersion.require(read, campaigns.sprint(id).version());
        SprintFacts before = editor.sprint(id);
        editor.removeSprint(id);
        record(campaign, id, before, null, request.reason(), caller);
    }

    /** A sprint that sticks out because its phase was shortened may still be renamed. */
    private void requireChange(long campaign, SprintFacts before, SprintFacts after, SprintResponse sprint) {
        Names.requireFreeSprint(after.name(), campaigns.sprints(campaign), sprint.id());
        if (before.opensAt().equals(after.opensAt()) && before.closesAt().equals(after.closesAt())) {
            return;
        }
        requireInside(after, sprint.phaseId().value());
    }

    private void requireNew(long campaign, SprintFacts facts, long phase) {
        requireInside(facts, phase);
        Names.requireFreeSprint(facts.name(), campaigns.sprints(campaign), null);
    }

    private void requireInside(SprintFacts facts, long phase) {
        Windows.require(facts);
        Windows.requireInside(facts, campaigns.phase(phase));
    }

    private SprintPreviewResponse preview(long phase, SprintFacts before, SprintFacts after) {
        Instant now = clock.instant();
        var effects = new Effects();
        SprintFacts from = before == null ? new SprintFacts(null, after.opensAt(), after.opensAt(), 0) : before;
        planned.fire(new SprintChangePlanned(phase, from.opensAt(), from.closesAt(), after.opensAt(), after.closesAt(), effects));
        return new SprintPreviewResponse(before == null ? null : before.state(now), after.state(now), effects.list());
    }

    private void record(long campaign, long id, SprintFacts before, SprintFacts after, String reason, Caller caller) {
        history.record(campaign, Subject.Kind.SPRINT, id, before, after, "goal", SprintFacts::goal, reason, caller);
    }
}
