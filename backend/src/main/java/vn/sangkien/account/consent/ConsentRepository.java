package vn.sangkien.account.consent;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class ConsentRepository implements PanacheRepositoryBase<Consent, Long> {

    Optional<Consent> inForce(long account, ConsentPurpose purpose) {
        return find("accountId = ?1 and purpose = ?2 and textVersion = ?3 and withdrawnAt is null", account, purpose, purpose.version()).firstResultOptional();
    }

    List<Long> whoAgree(Collection<Long> accounts, ConsentPurpose purpose) {
        return getEntityManager().createQuery("""
                select c.accountId from Consent c
                where c.accountId in ?1 and c.purpose = ?2 and c.textVersion = ?3 and c.withdrawnAt is null""", Long.class)
                .setParameter(1, accounts).setParameter(2, purpose).setParameter(3, purpose.version()).getResultList();
    }
}
