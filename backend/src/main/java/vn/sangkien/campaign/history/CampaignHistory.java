package vn.sangkien.campaign.history;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.sangkien.account.AccountService;
import vn.sangkien.shared.page.Cursor;
import vn.sangkien.shared.page.Page;

/** Writes a campaign's history, in the transaction of the change, and tells it. */
@ApplicationScoped
public class CampaignHistory {

    private final CampaignChangeRepository changes;
    private final AccountService accounts;
    private final Clock clock;

    CampaignHistory(CampaignChangeRepository changes, AccountService accounts, Clock clock) {
        this.changes = changes;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Edits that change nothing leave no line. */
    public void record(long campaignId, Subject subject, List<Edit> edits, String reason, long by) {
        Instant now = clock.instant();
        edits.stream().filter(edit -> !edit.changesNothing())
                .forEach(edit -> changes.persist(new CampaignChange(campaignId, subject, edit, now, by, reason)));
    }

    /** The newest first. @param subject narrows to one phase, sprint or group; null for all */
    public Page<CampaignChangeResponse> list(long campaignId, Long subject, Cursor after, int limit) {
        Page<CampaignChange> page = Page.of(changes.of(campaignId, subject, after, limit), limit, change -> new Cursor("", change.id()));
        Map<Long, String> names = accounts.names(page.items().stream().map(CampaignChange::changedBy).collect(Collectors.toSet()));
        return page.map(change -> CampaignChangeResponse.of(change, names.getOrDefault(change.changedBy(), "—")));
    }
}
