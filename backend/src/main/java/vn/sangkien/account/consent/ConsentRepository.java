package vn.sangkien.account.consent;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class ConsentRepository implements PanacheRepositoryBase<Consent, Long> {

    Optional<Consent> inForce(long account, ConsentPurpose purpose) {
        return find("accountId = ?1 and purpose = ?2 and textVersion = ?3 and withdrawnAt is null", account, purpose, purpose.version()).firstResultOptional();
    }

    /** When somebody last took it back; empty for those who agree, to whatever words, and those who were never asked. */
    Optional<Instant> takenBack(long account, ConsentPurpose purpose) {
        List<Consent> all = list("accountId = ?1 and purpose = ?2", account, purpose);
        return all.stream().anyMatch(consent -> consent.withdrawnAt() == null) ? Optional.empty() : all.stream().map(Consent::withdrawnAt).max(Comparator.naturalOrder());
    }

    List<Long> whoAgree(Collection<Long> accounts, ConsentPurpose purpose) {
        return getEntityManager().createQuery("""
                select c.accountId from Consent c
                where c.accountId in ?1 and c.purpose = ?2 and c.textVersion = ?3 and c.withdrawnAt is null""", Long.class)
                .setParameter(1, accounts).setParameter(2, purpose).setParameter(3, purpose.version()).getResultList();
    }
}
