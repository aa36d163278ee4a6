package vn.sangkien.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.sangkien.shared.transaction.Atomic;

@ApplicationScoped
class AccountRepository implements PanacheRepositoryBase<Account, Long> {

    private final StoredLogins logins;

    AccountRepository(StoredLogins logins) {
        this.logins = logins;
    }

    void lock(Collection<Long> ids) {
        getEntityManager().createNativeQuery("SELECT id FROM account WHERE id IN (:ids) ORDER BY id FOR UPDATE").setParameter("ids", ids).getResultList();
    }

    Optional<Account> byPhone(String phone) {
        return find("phoneKey", logins.key(phone)).firstResultOptional();
    }

    Optional<Account> byEmail(String email) {
        return find("emailKey", logins.key(email)).firstResultOptional();
    }

    /** By either of what they are reached at. */
    List<Account> byKeys(Collection<String> keys) {
        return list("phoneKey in ?1 or emailKey in ?1", keys);
    }

    void forgetProofs(long id) {
        for (String table : List.of("second_factor", "recovery_code", "sign_in_step", "account_identity", "identity_link")) {
            getEntityManager().createNativeQuery("DELETE FROM " + table + " WHERE account_id = ?1").setParameter(1, id).executeUpdate();
        }
    }

    /** Unless somebody changed it meanwhile. */
    @Atomic
    void replaceHash(long id, String old, String hash) {
        update("passwordHash = ?3 where id = ?1 and passwordHash = ?2", id, old, hash);
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
