package vn.sangkien.campaign;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

@ApplicationScoped
class RegistrationRepository implements PanacheRepositoryBase<Registration, Long> {

    Optional<Registration> of(long campaignId, long accountId) {
        return find("campaignId = ?1 and accountId = ?2", campaignId, accountId).firstResultOptional();
    }

    /** By person; who has not registered is absent. */
    Map<Long, Long> workplaces(long campaignId, Collection<Long> accounts) {
        return getEntityManager().createQuery("select r.accountId, r.unitId from Registration r where r.campaignId = ?1 and r.accountId in ?2", Object[].class)
                .setParameter(1, campaignId).setParameter(2, accounts).getResultStream().collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }
}
