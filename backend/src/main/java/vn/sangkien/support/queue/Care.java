package vn.sangkien.support.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;

/** Keeps who of the teams looks after what, so that nobody is called twice. */
@ApplicationScoped
class Care {

    private final EntityManager database;

    Care(EntityManager database) {
        this.database = database;
    }

    /** What somebody looks after. */
    enum Thing {
        IDEA("support_idea_care", "idea_id"), UNIT("support_unit_care", "unit_id");

        private final String table;
        private final String key;

        Thing(String table, String key) {
            this.table = table;
            this.key = key;
        }
    }

    /** @return the name of whoever looks after it already; null when the member does from now on */
    String take(Thing thing, long id, long member, Instant now) {
        database.createNativeQuery("INSERT IGNORE INTO " + thing.table + " (" + thing.key + ", owner_id, since) VALUES (:id, :member, :now)")
                .setParameter("id", id).setParameter("member", member).setParameter("now", now).executeUpdate();
        List<?> others = database.createNativeQuery("SELECT a.display_name FROM " + thing.table + " c JOIN account a ON a.id = c.owner_id WHERE c." + thing.key
                + " = :id AND c.owner_id <> :member").setParameter("id", id).setParameter("member", member).getResultList();
        return others.isEmpty() ? null : (String) others.get(0);
    }

    /** Nobody looks after it any more. */
    void release(Thing thing, long id) {
        database.createNativeQuery("DELETE FROM " + thing.table + " WHERE " + thing.key + " = :id").setParameter("id", id).executeUpdate();
    }
}
