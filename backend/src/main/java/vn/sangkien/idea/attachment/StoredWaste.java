package vn.sangkien.idea.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import vn.sangkien.shared.store.StoredName;
import vn.sangkien.shared.transaction.Atomic;

/**
 * Files that are to go. One is written down here before it is stored and crossed out in the transaction that needs it, so that
 * nothing is left behind wherever a server stops.
 */
@ApplicationScoped
public class StoredWaste {

    private final EntityManager database;

    StoredWaste(EntityManager database) {
        this.database = database;
    }

    @Atomic
    public void add(Collection<StoredName> names, Instant dueAt) {
        names.forEach(name -> database.createNativeQuery(
                "INSERT INTO stored_waste (stored_as, due_at) VALUES (?1, ?2) ON DUPLICATE KEY UPDATE due_at = ?2")
                .setParameter(1, name.value()).setParameter(2, dueAt).executeUpdate());
    }

    @Atomic
    public void remove(Collection<StoredName> names) {
        names.forEach(name -> database.createNativeQuery("DELETE FROM stored_waste WHERE stored_as = ?1").setParameter(1, name.value()).executeUpdate());
    }

    @Atomic
    List<StoredName> due(Instant now, int limit) {
        @SuppressWarnings("unchecked")
        List<Object> names = database.createNativeQuery("SELECT stored_as FROM stored_waste WHERE due_at <= ?1 ORDER BY due_at LIMIT " + limit)
                .setParameter(1, now).getResultList();
        return names.stream().map(name -> new StoredName(name.toString())).toList();
    }
}
