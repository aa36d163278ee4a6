package vn.sangkien.idea;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import vn.sangkien.campaign.PhaseState;
import vn.sangkien.campaign.edit.CampaignChangePlanned;
import vn.sangkien.campaign.edit.PhaseChangePlanned;
import vn.sangkien.campaign.edit.SprintChangePlanned;

/** Tells before a change of a campaign's windows which ideas it touches. */
@ApplicationScoped
class IdeasInWindows {

    private static final String HANDED_IN = "i.state IN ('SUBMITTED', 'IN_REVIEW', 'NEEDS_INFO', 'VALID', 'INVALID', 'DUPLICATE')";

    private final EntityManager database;

    IdeasInWindows(EntityManager database) {
        this.database = database;
    }

    void preview(@Observes CampaignChangePlanned plan) {
        if (plan.narrows()) {
            plan.effects().ask("ideas-applied-outside", appliedOutside(plan, HANDED_IN));
            plan.effects().add("drafts-applied-outside", appliedOutside(plan, "i.state = 'DRAFT'"));
        }
    }

    void preview(@Observes PhaseChangePlanned plan) {
        plan.effects().ask("ideas-outside", only(plan.phaseId(), plan.before().opensAt(), plan.before().closesAt(),
                plan.after().opensAt(), plan.after().closesAt()));
        if (plan.ceases(PhaseState.OPEN)) {
            plan.effects().add("drafts-waiting", count(database.createNativeQuery("SELECT COUNT(*) FROM idea i WHERE i.campaign_id = ?1 AND i.state = 'DRAFT'")
                    .setParameter(1, plan.campaignId())));
        }
        if (plan.becomes(PhaseState.CLOSED_OFF)) {
            plan.effects().ask("undecided-locked", count(database.createNativeQuery(
                    "SELECT COUNT(*) FROM idea i WHERE i.phase_id = ?1 AND i.state IN ('SUBMITTED', 'IN_REVIEW', 'NEEDS_INFO')").setParameter(1, plan.phaseId())));
        }
    }

    void preview(@Observes SprintChangePlanned plan) {
        plan.effects().add("ideas-joining", only(plan.phaseId(), plan.opensNow(), plan.closesNow(), plan.openedBefore(), plan.closedBefore()));
        plan.effects().add("ideas-leaving", only(plan.phaseId(), plan.openedBefore(), plan.closedBefore(), plan.opensNow(), plan.closesNow()));
    }

    /** Ideas of the phase, not counting those entered late, that lie in the first window and not in the second. */
    private long only(long phase, Instant from, Instant until, Instant otherFrom, Instant otherUntil) {
        return count(database.createNativeQuery("SELECT COUNT(*) FROM idea i WHERE i.phase_id = ?1 AND NOT i.late AND " + HANDED_IN
                + " AND i.submitted_at >= ?2 AND i.submitted_at < ?3 AND (i.submitted_at < ?4 OR i.submitted_at >= ?5)").setParameter(1, phase)
                .setParameter(2, from).setParameter(3, until).setParameter(4, otherFrom).setParameter(5, otherUntil));
    }

    private long appliedOutside(CampaignChangePlanned plan, String states) {
        return count(database.createNativeQuery("SELECT COUNT(*) FROM idea i WHERE i.campaign_id = ?1 AND " + states
                + " AND i.first_applied_on BETWEEN ?2 AND ?3 AND i.first_applied_on NOT BETWEEN ?4 AND ?5").setParameter(1, plan.campaignId())
                .setParameter(2, plan.before().appliedFrom()).setParameter(3, plan.before().appliedUntil())
                .setParameter(4, plan.after().appliedFrom()).setParameter(5, plan.after().appliedUntil()));
    }

    private static long count(Query query) {
        return ((Number) query.getSingleResult()).longValue();
    }
}
