package vn.sangkien.campaign.history;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.sangkien.account.AccountService;
import vn.sangkien.audit.Audit;
import vn.sangkien.audit.AuditAction;
import vn.sangkien.audit.AuditEntry;
import vn.sangkien.audit.AuditObject;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.page.Cursor;
import vn.sangkien.shared.page.Listing;
import vn.sangkien.shared.page.Page;

/** Writes a campaign's history, in the transaction of the change, and tells it. */
@ApplicationScoped
public class CampaignHistory {

    public static final Listing LIST = new Listing("campaign-changes");

    private final CampaignChangeRepository changes;
    private final AccountService accounts;
    private final Audit audit;
    private final Clock clock;

    CampaignHistory(CampaignChangeRepository changes, AccountService accounts, Audit audit, Clock clock) {
        this.changes = changes;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    /** Edits that change nothing leave no line. */
    public void record(long campaignId, Subject subject, List<Edit> edits, String reason, long by) {
        Instant now = clock.instant();
        List<Edit> real = edits.stream().filter(edit -> !edit.changesNothing()).toList();
        real.forEach(edit -> changes.persist(new CampaignChange(campaignId, subject, edit, now, by, reason)));
        if (!real.isEmpty()) {
            var entry = AuditEntry.of(AuditAction.CAMPAIGN_CHANGED, AuditObject.valueOf(subject.kind().name()), subject.id()).by(by)
                    .with("campaign", Id.of(campaignId)).with("name", subject.name()).because(reason);
            real.forEach(edit -> entry.changed(edit.field(), edit.before(), edit.after()));
            audit.write(entry);
        }
    }

    /** The newest first. @param subject narrows to one phase, sprint or group; null for all */
    public Page<CampaignChangeResponse> list(long campaignId, Long subject, Cursor after, int limit) {
        Page<CampaignChange> page = LIST.page(changes.of(campaignId, subject, after, limit), limit, change -> new Cursor("", change.id()));
        Map<Long, String> names = accounts.names(page.items().stream().map(CampaignChange::changedBy).collect(Collectors.toSet()));
        return page.map(change -> CampaignChangeResponse.of(change, names.getOrDefault(change.changedBy(), "—")));
    }
}
