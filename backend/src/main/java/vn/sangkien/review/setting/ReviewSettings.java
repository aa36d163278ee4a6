package vn.sangkien.review.setting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import vn.sangkien.account.Caller;
import vn.sangkien.account.Role;
import vn.sangkien.audit.Audit;
import vn.sangkien.audit.AuditAction;
import vn.sangkien.audit.AuditEntry;
import vn.sangkien.audit.AuditObject;
import vn.sangkien.campaign.CampaignService;
import vn.sangkien.idea.ReasonCode;
import vn.sangkien.shared.problem.Refusals;
import vn.sangkien.shared.transaction.Atomic;
import vn.sangkien.shared.version.ReadVersion;
import vn.sangkien.unit.UnitService;

/** Service time, holidays and templates of each campaign; changed by those who hold ADMIN or REVIEWER over everything. */
@ApplicationScoped
public class ReviewSettings {

    private final EntityManager database;
    private final Holidays holidays;
    private final CampaignService campaigns;
    private final UnitService units;
    private final Audit audit;
    private final Clock clock;

    ReviewSettings(EntityManager database, Holidays holidays, CampaignService campaigns, UnitService units, Audit audit, Clock clock) {
        this.database = database;
        this.holidays = holidays;
        this.campaigns = campaigns;
        this.units = units;
        this.audit = audit;
        this.clock = clock;
    }

    /** Ten working days, without public holidays, unless the campaign says otherwise. */
    public ServiceTime serviceTime(long campaign) {
        Object[] row = row(campaign);
        return row == null ? ServiceTime.of(ReadyTemplates.SERVICE_DAYS, ReadyHolidays.ALL) : ServiceTime.of(number(row[0]), holidays.of(campaign));
    }

    /** @throws vn.sangkien.shared.problem.DomainException 404 */
    ReviewSettingsResponse get(long campaign, Caller caller) {
        campaigns.requireExists(campaign);
        Object[] row = row(campaign);
        return row == null
                ? new ReviewSettingsResponse(ReadyTemplates.SERVICE_DAYS, ReadyHolidays.ALL, ReadyTemplates.ALL, mayChange(caller), 0)
                : new ReviewSettingsResponse(number(row[0]), holidays.of(campaign), templates(campaign), mayChange(caller), number(row[1]));
    }

    /** @throws vn.sangkien.shared.problem.DomainException 403, 404, 409 on a stale version */
    @Atomic
    ReviewSettingsResponse change(long campaign, ReadVersion read, ReviewSettingsRequest request, Caller caller) {
        campaigns.requireExists(campaign);
        if (!mayChange(caller)) {
            throw Refusals.forbidden();
        }
        // Made first, so that two who change nothing-yet wait for each other.
        database.createNativeQuery("INSERT IGNORE INTO review_setting (campaign_id, service_days, version, changed_by, changed_at) VALUES (?1, ?2, 0, ?3, ?4)")
                .setParameter(1, campaign).setParameter(2, ReadyTemplates.SERVICE_DAYS).setParameter(3, caller.id()).setParameter(4, clock.instant()).executeUpdate();
        int version = number(database.createNativeQuery("SELECT version FROM review_setting WHERE campaign_id = ?1 FOR UPDATE").setParameter(1, campaign).getSingleResult());
        ReadVersion.require(read, version);
        int daysBefore = number(row(campaign)[0]);
        database.createNativeQuery("UPDATE review_setting SET service_days = ?2, version = version + 1, changed_by = ?3, changed_at = ?4 WHERE campaign_id = ?1")
                .setParameter(1, campaign).setParameter(2, request.serviceDays()).setParameter(3, caller.id()).setParameter(4, clock.instant()).executeUpdate();
        holidays.set(campaign, request.distinctHolidays());
        write(campaign, request.templates());
        audit.write(AuditEntry.of(AuditAction.SETTINGS_CHANGED, AuditObject.CAMPAIGN, campaign).changed("serviceDays", daysBefore, request.serviceDays())
                .with("holidays", request.distinctHolidays().size()).with("templates", request.templates().size()));
        return get(campaign, caller);
    }

    private void write(long campaign, List<ReasonTemplate> templates) {
        database.createNativeQuery("DELETE FROM review_template WHERE campaign_id = ?1").setParameter(1, campaign).executeUpdate();
        int place = 0;
        for (ReasonTemplate template : templates) {
            database.createNativeQuery("INSERT INTO review_template (campaign_id, place, reason_code, text) VALUES (?1, ?2, ?3, ?4)")
                    .setParameter(1, campaign).setParameter(2, place++).setParameter(3, template.code().name()).setParameter(4, template.text()).executeUpdate();
        }
    }

    private boolean mayChange(Caller caller) {
        return units.within(units.root(), caller.unitsAs(Role.ADMIN, Role.REVIEWER));
    }

    private List<ReasonTemplate> templates(long campaign) {
        List<?> rows = database.createNativeQuery("SELECT reason_code, text FROM review_template WHERE campaign_id = ?1 ORDER BY place")
                .setParameter(1, campaign).getResultList();
        return rows.stream().map(Object[].class::cast).map(row -> new ReasonTemplate(ReasonCode.valueOf((String) row[0]), (String) row[1])).toList();
    }

    private Object[] row(long campaign) {
        List<?> rows = database.createNativeQuery("SELECT service_days, version FROM review_setting WHERE campaign_id = ?1").setParameter(1, campaign).getResultList();
        return rows.isEmpty() ? null : (Object[]) rows.get(0);
    }

    private static int number(Object column) {
        return ((Number) column).intValue();
    }
}
