package vn.sangkien.campaign.history;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.sangkien.shared.page.Cursor;

@ApplicationScoped
class CampaignChangeRepository implements PanacheRepositoryBase<CampaignChange, Long> {

    /** One more than {@code limit}, the newest first. */
    List<CampaignChange> of(long campaign, Long subject, Cursor after, int limit) {
        long before = after == null ? Long.MAX_VALUE : after.id();
        var query = subject == null
                ? find("campaignId = ?1 and id < ?2 order by id desc", campaign, before)
                : find("campaignId = ?1 and id < ?2 and subjectId = ?3 order by id desc", campaign, before, subject);
        return query.page(0, limit + 1).list();
    }
}
