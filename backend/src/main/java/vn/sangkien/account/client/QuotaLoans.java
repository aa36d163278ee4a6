package vn.sangkien.account.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import vn.sangkien.shared.transaction.Atomic;

/** The counted requests of a minute, which all nodes see. */
@ApplicationScoped
class QuotaLoans {

    private final EntityManager database;

    QuotaLoans(EntityManager database) {
        this.database = database;
    }

    /** @param used by all nodes, this loan included */
    record Loan(int granted, int used) {
    }

    /** The statement that locks comes first: it reads what is there now, and others wait for us. */
    @Atomic
    Loan borrow(long client, Instant minute, int most, int wanted) {
        database.createNativeQuery("INSERT INTO api_client_minute (client_id, minute, used) VALUES (?1, ?2, 0) ON DUPLICATE KEY UPDATE used = used")
                .setParameter(1, client).setParameter(2, minute).executeUpdate();
        int used = ((Number) database.createNativeQuery("SELECT used FROM api_client_minute WHERE client_id = ?1 AND minute = ?2 FOR UPDATE")
                .setParameter(1, client).setParameter(2, minute).getSingleResult()).intValue();
        int granted = Math.max(0, Math.min(wanted, most - used));
        database.createNativeQuery("UPDATE api_client_minute SET used = ?3 WHERE client_id = ?1 AND minute = ?2")
                .setParameter(1, client).setParameter(2, minute).setParameter(3, used + granted).executeUpdate();
        return new Loan(granted, used + granted);
    }
}
