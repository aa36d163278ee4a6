package vn.sangkien.campaign;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class RegistrationRepository implements PanacheRepositoryBase<Registration, Long> {

    Optional<Registration> of(long campaignId, long accountId) {
        return find("campaignId = ?1 and accountId = ?2", campaignId, accountId).firstResultOptional();
    }

    /** Those of the people who take part already. */
    List<Long> registered(long campaignId, Collection<Long> accounts) {
        return getEntityManager().createQuery("select r.accountId from Registration r where r.campaignId = ?1 and r.accountId in ?2", Long.class)
                .setParameter(1, campaignId).setParameter(2, accounts).getResultList();
    }
}
