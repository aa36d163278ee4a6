package vn.sangkien.campaign.edit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import vn.sangkien.account.Caller;
import vn.sangkien.campaign.CampaignEditor;
import vn.sangkien.campaign.CampaignFacts;
import vn.sangkien.campaign.CampaignResponse;
import vn.sangkien.campaign.CampaignService;
import vn.sangkien.campaign.history.CampaignHistory;
import vn.sangkien.campaign.history.Edit;
import vn.sangkien.campaign.history.Subject;
import vn.sangkien.shared.idempotency.Idempotency;
import vn.sangkien.shared.idempotency.IdempotencyKey;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.transaction.Atomic;
import vn.sangkien.shared.version.ReadVersion;

/** Making and changing campaigns. */
@ApplicationScoped
class CampaignEdits {

    private final CampaignEditor editor;
    private final CampaignService campaigns;
    private final CampaignHistory history;
    private final EditRight right;
    private final Idempotency idempotency;
    private final Event<CampaignChangePlanned> planned;

    CampaignEdits(CampaignEditor editor, CampaignService campaigns, CampaignHistory history, EditRight right, Idempotency idempotency,
                  Event<CampaignChangePlanned> planned) {
        this.editor = editor;
        this.campaigns = campaigns;
        this.history = history;
        this.right = right;
        this.idempotency = idempotency;
        this.planned = planned;
    }

    /** @throws DomainException 409 when the code is taken */
    @Atomic
    CampaignResponse create(CreateCampaignRequest request, IdempotencyKey key, Caller caller) {
        return idempotency.once(caller.id(), key, request, CampaignResponse.class, () -> {
            right.require(caller);
            Windows.require(request.facts());
            long id = editor.create(request.code(), request.facts());
            record(id, null, request.facts(), request.reason(), caller);
            return campaigns.describe(id);
        });
    }

    /** What the change would touch; nothing is changed. */
    @Atomic
    Effects preview(long id, EditCampaignRequest request, Caller caller) {
        right.require(caller);
        Windows.require(request.facts());
        return effects(id, request.facts());
    }

    /** @throws DomainException 409 on a stale version, 422 {@code confirm-effects} */
    @Atomic
    CampaignResponse change(long id, ReadVersion read, EditCampaignRequest request, Caller caller) {
        editor.lock(id);
        right.require(caller);
        ReadVersion.require(read, campaigns.describe(id).version());
        Windows.require(request.facts());
        effects(id, request.facts()).requireConfirmed(request.confirmed());
        record(id, editor.campaign(id), request.facts(), request.reason(), caller);
        editor.change(id, request.facts());
        return campaigns.describe(id);
    }

    private Effects effects(long id, CampaignFacts facts) {
        var effects = new Effects();
        planned.fire(new CampaignChangePlanned(id, editor.campaign(id), facts, effects));
        return effects;
    }

    /** @param before null for a new campaign */
    private void record(long id, CampaignFacts before, CampaignFacts after, String reason, Caller caller) {
        history.record(id, new Subject(Subject.Kind.CAMPAIGN, id, after.name()), List.of(
                Edit.of("name", before == null ? null : before.name(), after.name()),
                Edit.of("appliedFrom", before == null ? null : before.appliedFrom(), after.appliedFrom()),
                Edit.of("appliedUntil", before == null ? null : before.appliedUntil(), after.appliedUntil()),
                Edit.of("minimumTarget", before == null ? null : before.minimums().target(), after.minimums().target()),
                Edit.of("minimumMembers", before == null ? null : before.minimums().members(), after.minimums().members()),
                Edit.of("recognitionFirst", before == null ? null : before.recognitionFirst(), after.recognitionFirst())), reason, caller.id());
    }
}
