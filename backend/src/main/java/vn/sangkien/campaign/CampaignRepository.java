package vn.sangkien.campaign;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class CampaignRepository implements PanacheRepositoryBase<Campaign, Long> {

    List<Campaign> newestFirst() {
        return list("order by id desc");
    }

    List<Phase> phases(long campaignId) {
        return getEntityManager().createQuery("from Phase p where p.campaignId = ?1 order by p.opensAt", Phase.class)
                .setParameter(1, campaignId).getResultList();
    }

    Optional<Phase> phase(long id) {
        return Optional.ofNullable(getEntityManager().find(Phase.class, id));
    }

    Optional<Sprint> sprint(long id) {
        return Optional.ofNullable(getEntityManager().find(Sprint.class, id));
    }

    boolean codeTaken(String code) {
        return count("code", code) > 0;
    }

    /** Until the end of the transaction whoever wants to change the campaign waits. */
    void hold(long id) {
        getEntityManager().createNativeQuery("SELECT id FROM campaign WHERE id = ?1 LOCK IN SHARE MODE").setParameter(1, id).getSingleResult();
    }

    List<Sprint> sprints(long campaignId) {
        return getEntityManager().createQuery("from Sprint s where s.campaignId = ?1 order by s.opensAt", Sprint.class)
                .setParameter(1, campaignId).getResultList();
    }
}
