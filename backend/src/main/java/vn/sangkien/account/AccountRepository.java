package vn.sangkien.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

@ApplicationScoped
class AccountRepository implements PanacheRepositoryBase<Account, Long> {

    void lock(long id) {
        getEntityManager().createNativeQuery("SELECT id FROM account WHERE id = ?1 FOR UPDATE").setParameter(1, id).getResultList();
    }

    Optional<Account> byPhone(String phone) {
        return find("phone", phone).firstResultOptional();
    }

    Optional<Account> byEmail(String email) {
        return find("email", email).firstResultOptional();
    }

    Map<Long, String> names(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<Object[]> rows = getEntityManager()
                .createQuery("select a.id, a.displayName from Account a where a.id in ?1", Object[].class)
                .setParameter(1, ids).getResultList();
        return rows.stream().collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }
}
