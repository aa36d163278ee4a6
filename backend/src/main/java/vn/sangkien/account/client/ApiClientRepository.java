package vn.sangkien.account.client;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

@ApplicationScoped
class ApiClientRepository implements PanacheRepositoryBase<ApiClient, Long> {

    /** For a change: whoever changes it at the same moment waits. */
    Optional<ApiClient> locked(long id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    List<ApiClient> notRevokedOn(long unit) {
        return list("unitId = ?1 and revokedAt is null", unit);
    }

    /** Those with secrets, none of which was used or made since then. */
    List<Long> unusedSince(Instant last, int most) {
        return getEntityManager().createQuery("""
                select s.clientId from ApiClientSecret s join ApiClient c on c.id = s.clientId where s.revokedAt is null and c.revokedAt is null
                group by s.clientId having max(greatest(s.createdAt, coalesce(s.lastUsedAt, s.createdAt))) < ?1""", Long.class)
                .setParameter(1, last).setMaxResults(most).getResultList();
    }

    Map<Long, String> names(Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : list("id in ?1", ids).stream().collect(Collectors.toMap(ApiClient::id, ApiClient::name));
    }

    void add(ApiClientSecret secret) {
        getEntityManager().persist(secret);
    }

    List<ApiClientSecret> working(long client) {
        return getEntityManager().createQuery("from ApiClientSecret s where s.clientId = ?1 and s.revokedAt is null", ApiClientSecret.class)
                .setParameter(1, client).getResultList();
    }

    Optional<ApiClientSecret> secret(long id, long client) {
        return Optional.ofNullable(getEntityManager().find(ApiClientSecret.class, id)).filter(found -> found.clientId() == client);
    }

    Optional<ApiClientSecret> byPrefix(String prefix) {
        return getEntityManager().createQuery("from ApiClientSecret s where s.prefix = ?1 and s.revokedAt is null", ApiClientSecret.class)
                .setParameter(1, prefix).getResultStream().findFirst();
    }

    void used(long secret, Instant now) {
        getEntityManager().createNativeQuery("UPDATE api_client_secret SET last_used_at = ?2 WHERE id = ?1").setParameter(1, secret).setParameter(2, now).executeUpdate();
    }

    int forgetMinutesBefore(Instant last, int most) {
        return getEntityManager().createNativeQuery("DELETE FROM api_client_minute WHERE minute < ?1 LIMIT ?2").setParameter(1, last).setParameter(2, most).executeUpdate();
    }
}
