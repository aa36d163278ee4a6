package vn.sangkien.campaign.edit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import vn.sangkien.campaign.PhaseFacts;
import vn.sangkien.campaign.PhaseState;

/** Tells before a change of a phase which registrations and targets of it the change touches. */
@ApplicationScoped
class TouchedByPhase {

    private final EntityManager database;

    TouchedByPhase(EntityManager database) {
        this.database = database;
    }

    void preview(@Observes PhaseChangePlanned plan) {
        PhaseFacts facts = plan.facts();
        plan.effects().add("registrations-outside", count(database.createNativeQuery("""
                SELECT COUNT(*) FROM registration r JOIN phase p ON p.id = r.phase_id
                WHERE r.phase_id = ?1 AND r.registered_at >= p.opens_at AND r.registered_at < p.closes_at
                  AND (r.registered_at < ?2 OR r.registered_at >= ?3)""")
                .setParameter(1, plan.phaseId()).setParameter(2, facts.opensAt()).setParameter(3, facts.closesAt()).getSingleResult()));
        if (plan.becomes(PhaseState.CLOSED_OFF)) {
            plan.effects().add("targets-locked", count(database.createNativeQuery("SELECT COUNT(*) FROM target WHERE phase_id = ?1")
                    .setParameter(1, plan.phaseId()).getSingleResult()));
        }
    }

    private static long count(Object column) {
        return ((Number) column).longValue();
    }
}
