package vn.sangkien.shared.secret;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.security.MessageDigest;
import java.nio.charset.StandardCharsets;
import vn.sangkien.shared.transaction.Atomic;

/** With other keys than those of the data, accounts would not be found and would be made a second time. Such a node does not start. */
@ApplicationScoped
class DataKeyCheck {

    private static final String PLACE = "data_key_mark";

    private final EntityManager database;
    private final Sealing sealing;

    DataKeyCheck(EntityManager database, Sealing sealing) {
        this.database = database;
        this.sealing = sealing;
    }

    /** Before anything is filled or served. */
    @Atomic
    void check(@Observes @Priority(2) StartupEvent started) {
        String index = sealing.index(PLACE, PLACE);
        database.createNativeQuery("INSERT IGNORE INTO data_key_mark (id, sealed, index_key) VALUES (1, ?1, ?2)")
                .setParameter(1, sealing.seal(PLACE, PLACE)).setParameter(2, index).executeUpdate();
        Object[] mark = (Object[]) database.createNativeQuery("SELECT sealed, index_key FROM data_key_mark WHERE id = 1").getSingleResult();
        if (!MessageDigest.isEqual(index.getBytes(StandardCharsets.US_ASCII), ((String) mark[1]).getBytes(StandardCharsets.US_ASCII)) || !opens((byte[]) mark[0])) {
            throw new IllegalStateException("Refused to start: DATA_KEYS is not the folder of the keys with which the data in this database is sealed.");
        }
    }

    private boolean opens(byte[] mark) {
        try {
            return PLACE.equals(sealing.text(PLACE, mark));
        } catch (IllegalStateException otherKeys) {
            return false;
        }
    }
}
