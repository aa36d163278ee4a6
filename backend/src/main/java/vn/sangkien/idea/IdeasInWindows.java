package vn.sangkien.idea;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import vn.sangkien.campaign.PhaseFacts;
import vn.sangkien.campaign.PhaseState;
import vn.sangkien.campaign.edit.CampaignChangePlanned;
import vn.sangkien.campaign.edit.PhaseChangePlanned;
import vn.sangkien.campaign.edit.SprintChangePlanned;

/** Tells before a change of a campaign's windows which ideas it touches. */
@ApplicationScoped
class IdeasInWindows {

    private final EntityManager database;

    IdeasInWindows(EntityManager database) {
        this.database = database;
    }

    void preview(@Observes CampaignChangePlanned plan) {
        String outside = "SELECT COUNT(*) FROM idea i WHERE i.campaign_id = ?1 AND i.state %s 'DRAFT' AND (i.first_applied_on < ?2 OR i.first_applied_on > ?3)";
        plan.effects().ask("ideas-applied-outside", count(database.createNativeQuery(outside.formatted("<>"))
                .setParameter(1, plan.campaignId()).setParameter(2, plan.appliedFrom()).setParameter(3, plan.appliedUntil())));
        plan.effects().add("drafts-applied-outside", count(database.createNativeQuery(outside.formatted("="))
                .setParameter(1, plan.campaignId()).setParameter(2, plan.appliedFrom()).setParameter(3, plan.appliedUntil())));
    }

    void preview(@Observes PhaseChangePlanned plan) {
        PhaseFacts facts = plan.facts();
        plan.effects().ask("ideas-outside", count(database.createNativeQuery("""
                SELECT COUNT(*) FROM idea i WHERE i.phase_id = ?1 AND i.state <> 'DRAFT' AND NOT i.late AND (i.submitted_at < ?2 OR i.submitted_at >= ?3)""")
                .setParameter(1, plan.phaseId()).setParameter(2, facts.opensAt()).setParameter(3, facts.closesAt())));
        if (plan.before() == PhaseState.OPEN && plan.after() != PhaseState.OPEN) {
            plan.effects().add("drafts-waiting", count(database.createNativeQuery("SELECT COUNT(*) FROM idea i WHERE i.campaign_id = ?1 AND i.state = 'DRAFT'")
                    .setParameter(1, plan.campaignId())));
        }
        if (plan.becomes(PhaseState.CLOSED_OFF)) {
            plan.effects().ask("undecided-locked", count(database.createNativeQuery(
                    "SELECT COUNT(*) FROM idea i WHERE i.phase_id = ?1 AND i.state IN ('SUBMITTED', 'IN_REVIEW', 'NEEDS_INFO')").setParameter(1, plan.phaseId())));
        }
    }

    void preview(@Observes SprintChangePlanned plan) {
        plan.effects().add("ideas-joining", only(plan, plan.opensNow(), plan.closesNow(), plan.openedBefore(), plan.closedBefore()));
        plan.effects().add("ideas-leaving", only(plan, plan.openedBefore(), plan.closedBefore(), plan.opensNow(), plan.closesNow()));
    }

    /** Ideas of the phase that lie in the first window and not in the second. */
    private long only(SprintChangePlanned plan, Instant from, Instant until, Instant otherFrom, Instant otherUntil) {
        return count(database.createNativeQuery("""
                SELECT COUNT(*) FROM idea i WHERE i.phase_id = ?1 AND i.state NOT IN ('DRAFT', 'WITHDRAWN') AND i.submitted_at >= ?2 AND i.submitted_at < ?3
                  AND NOT (i.submitted_at >= ?4 AND i.submitted_at < ?5)""").setParameter(1, plan.phaseId())
                .setParameter(2, from).setParameter(3, until).setParameter(4, otherFrom).setParameter(5, otherUntil));
    }

    private static long count(Query query) {
        return ((Number) query.getSingleResult()).longValue();
    }
}
