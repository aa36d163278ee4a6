package vn.sangkien.account.consent;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

@ApplicationScoped
class ConsentRepository implements PanacheRepositoryBase<Consent, Long> {

    Optional<Consent> inForce(long account, ConsentPurpose purpose) {
        return find("accountId = ?1 and purpose = ?2 and textVersion = ?3 and withdrawnAt is null", account, purpose, purpose.version()).firstResultOptional();
    }

    /** When somebody last took it back; empty for those who agree, to whatever words, and those who were never asked. */
    Optional<Instant> takenBack(long account, ConsentPurpose purpose) {
        return takenBack(list("accountId = ?1 and purpose = ?2", account, purpose));
    }

    static Optional<Instant> takenBack(List<Consent> all) {
        return all.stream().anyMatch(consent -> consent.withdrawnAt() == null) ? Optional.empty() : all.stream().map(Consent::withdrawnAt).max(Comparator.naturalOrder());
    }

    /** By person, those in force and those taken back. */
    Map<Long, List<Consent>> all(Collection<Long> accounts, ConsentPurpose purpose) {
        return list("accountId in ?1 and purpose = ?2", accounts, purpose).stream().collect(Collectors.groupingBy(Consent::accountId));
    }

    List<Long> whoAgree(Collection<Long> accounts, ConsentPurpose purpose) {
        return getEntityManager().createQuery("""
                select c.accountId from Consent c
                where c.accountId in ?1 and c.purpose = ?2 and c.textVersion = ?3 and c.withdrawnAt is null""", Long.class)
                .setParameter(1, accounts).setParameter(2, purpose).setParameter(3, purpose.version()).getResultList();
    }
}
