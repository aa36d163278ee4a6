package vn.sangkien.campaign;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

@ApplicationScoped
class RegistrationRepository implements PanacheRepositoryBase<Registration, Long> {

    Optional<Registration> of(long campaignId, long accountId) {
        return find("campaignId = ?1 and accountId = ?2", campaignId, accountId).firstResultOptional();
    }
}
