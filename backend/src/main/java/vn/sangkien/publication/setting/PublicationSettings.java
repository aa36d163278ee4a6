package vn.sangkien.publication.setting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import vn.sangkien.account.Caller;
import vn.sangkien.account.Role;
import vn.sangkien.campaign.CampaignService;
import vn.sangkien.campaign.history.CampaignHistory;
import vn.sangkien.campaign.history.Edit;
import vn.sangkien.campaign.history.Subject;
import vn.sangkien.shared.problem.Category;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Refusals;
import vn.sangkien.shared.problem.Text;
import vn.sangkien.shared.transaction.Atomic;
import vn.sangkien.shared.version.ReadVersion;
import vn.sangkien.unit.UnitService;

/** The switches of each campaign, changed by those who may change the campaign itself, with a line in its history. */
@ApplicationScoped
public class PublicationSettings {

    private final EntityManager database;
    private final CampaignService campaigns;
    private final CampaignHistory history;
    private final UnitService units;
    private final Clock clock;

    PublicationSettings(EntityManager database, CampaignService campaigns, CampaignHistory history, UnitService units, Clock clock) {
        this.database = database;
        this.campaigns = campaigns;
        this.history = history;
        this.units = units;
        this.clock = clock;
    }

    public PublicationSwitches of(long campaign) {
        Object[] row = row(campaign, "");
        return row == null ? PublicationSwitches.OFF : switches(row);
    }

    /** @throws DomainException 409 as long as the campaign lets nobody like ideas */
    public void requireLikes(long campaign) {
        if (!of(campaign).likes()) {
            throw new DomainException(Category.CONFLICT, "likes-off", new Text("Chưa mở lượt thích", "Likes are off"),
                    new Text("Chương trình này không dùng lượt thích.", "This campaign does not use likes."));
        }
    }

    /** @throws DomainException 409 as long as the campaign lets nobody comment */
    public void requireComments(long campaign) {
        if (!of(campaign).comments()) {
            throw new DomainException(Category.CONFLICT, "comments-off", new Text("Chưa mở bình luận", "Comments are off"),
                    new Text("Chương trình này không dùng bình luận.", "This campaign does not use comments."));
        }
    }

    /** @throws DomainException 404 */
    PublicationSettingsResponse get(long campaign, Caller caller) {
        campaigns.requireExists(campaign);
        Object[] row = row(campaign, "");
        PublicationSwitches switches = row == null ? PublicationSwitches.OFF : switches(row);
        return new PublicationSettingsResponse(switches.likes(), switches.comments(), mayChange(caller), row == null ? 0 : version(row));
    }

    /** @throws DomainException 403, 404, 409 on a stale version */
    @Atomic
    PublicationSettingsResponse change(long campaign, ReadVersion read, PublicationSettingsRequest request, Caller caller) {
        campaigns.requireExists(campaign);
        if (!mayChange(caller)) {
            throw Refusals.forbidden();
        }
        // Made first, so that two who are the first to change it wait for each other.
        database.createNativeQuery("INSERT IGNORE INTO publication_setting (campaign_id, likes, comments, version, changed_by, changed_at) VALUES (?1, FALSE, FALSE, 0, ?2, ?3)")
                .setParameter(1, campaign).setParameter(2, caller.id()).setParameter(3, clock.instant()).executeUpdate();
        Object[] row = row(campaign, " FOR UPDATE");
        ReadVersion.require(read, version(row));
        PublicationSwitches before = switches(row);
        database.createNativeQuery("UPDATE publication_setting SET likes = ?2, comments = ?3, version = version + 1, changed_by = ?4, changed_at = ?5 WHERE campaign_id = ?1")
                .setParameter(1, campaign).setParameter(2, request.likes()).setParameter(3, request.comments()).setParameter(4, caller.id())
                .setParameter(5, clock.instant()).executeUpdate();
        history.record(campaign, new Subject(Subject.Kind.CAMPAIGN, campaign, campaigns.name(campaign)), List.of(
                Edit.of("likes", before.likes(), request.likes()), Edit.of("comments", before.comments(), request.comments())), request.reason(), caller.id());
        return get(campaign, caller);
    }

    private boolean mayChange(Caller caller) {
        return units.within(units.root(), caller.unitsAs(Role.ADMIN));
    }

    private Object[] row(long campaign, String lock) {
        List<?> rows = database.createNativeQuery("SELECT likes, comments, version FROM publication_setting WHERE campaign_id = ?1" + lock)
                .setParameter(1, campaign).getResultList();
        return rows.isEmpty() ? null : (Object[]) rows.get(0);
    }

    private static PublicationSwitches switches(Object[] row) {
        return new PublicationSwitches((Boolean) row[0], (Boolean) row[1]);
    }

    private static int version(Object[] row) {
        return ((Number) row[2]).intValue();
    }
}
