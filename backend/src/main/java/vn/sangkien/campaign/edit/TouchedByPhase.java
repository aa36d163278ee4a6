package vn.sangkien.campaign.edit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import vn.sangkien.campaign.PhaseState;

/** Tells before a change of a phase which registrations and targets of it the change touches. */
@ApplicationScoped
class TouchedByPhase {

    private final EntityManager database;

    TouchedByPhase(EntityManager database) {
        this.database = database;
    }

    void preview(@Observes PhaseChangePlanned plan) {
        plan.effects().add("registrations-outside", count(database.createNativeQuery("""
                SELECT COUNT(*) FROM registration r WHERE r.phase_id = ?1 AND r.registered_at >= ?2 AND r.registered_at < ?3
                  AND (r.registered_at < ?4 OR r.registered_at >= ?5)""").setParameter(1, plan.phaseId())
                .setParameter(2, plan.before().opensAt()).setParameter(3, plan.before().closesAt())
                .setParameter(4, plan.after().opensAt()).setParameter(5, plan.after().closesAt()).getSingleResult()));
        if (plan.becomes(PhaseState.CLOSED_OFF)) {
            plan.effects().add("targets-locked", count(database.createNativeQuery("SELECT COUNT(*) FROM target WHERE phase_id = ?1")
                    .setParameter(1, plan.phaseId()).getSingleResult()));
        }
    }

    private static long count(Object column) {
        return ((Number) column).longValue();
    }
}
