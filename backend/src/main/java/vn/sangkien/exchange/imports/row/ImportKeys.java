package vn.sangkien.exchange.imports.row;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sangkien.account.key.Opaque;

/** Which row of which source became what, so that the same file sent again makes nothing twice. */
@ApplicationScoped
public class ImportKeys {

    private final EntityManager database;
    private final ObjectMapper json;
    private final Clock clock;

    ImportKeys(EntityManager database, ObjectMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** @param version of the object as the import left it @param authorKey by which its author is known @param hash of what stood in the row */
    public record Known(long object, int version, String authorKey, String hash) {
    }

    /** @param reference number of the paper on which somebody agreed @param on the day */
    public record Proof(String reference, LocalDate on) {
    }

    /** Those that are known, by what their source calls them. */
    public Map<String, Known> find(long source, Collection<String> externalIds) {
        if (externalIds.isEmpty()) {
            return Map.of();
        }
        List<?> rows = database.createNativeQuery("""
                SELECT external_id, object_id, object_version, author_key, row_hash FROM import_key WHERE source_id = :source AND external_id IN (:ids)""")
                .setParameter("source", source).setParameter("ids", externalIds).getResultList();
        var known = new HashMap<String, Known>();
        rows.stream().map(Object[].class::cast).forEach(row -> known.put((String) row[0], new Known(((Number) row[1]).longValue(), ((Number) row[2]).intValue(),
                row[3] == null ? null : row[3].toString(), row[4].toString())));
        return known;
    }

    /** Whose the ideas of a person in a list are now. @param authorKey by which the person is known */
    public Optional<Long> authorOf(String authorKey) {
        List<?> rows = database.createNativeQuery("SELECT i.author_id FROM import_key k JOIN idea i ON i.id = k.object_id WHERE k.author_key = ?1 ORDER BY k.first_at, i.id LIMIT 1")
                .setParameter(1, authorKey).getResultList();
        return rows.stream().map(row -> ((Number) row).longValue()).findFirst();
    }

    /** In the transaction in which it is made. */
    public void keep(Target target, int row, String externalId, Known known, Proof proof) {
        database.createNativeQuery("""
                INSERT INTO import_key (source_id, external_id, object_id, object_version, author_key, row_hash, consent_reference, consent_on, import_id, row_no, first_at, changed_at)
                VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?11)
                ON DUPLICATE KEY UPDATE object_version = VALUES(object_version), row_hash = VALUES(row_hash), consent_reference = VALUES(consent_reference),
                    consent_on = VALUES(consent_on), import_id = VALUES(import_id), row_no = VALUES(row_no), changed_at = VALUES(changed_at)""")
                .setParameter(1, target.source()).setParameter(2, externalId).setParameter(3, known.object()).setParameter(4, known.version())
                .setParameter(5, known.authorKey()).setParameter(6, known.hash()).setParameter(7, proof == null ? null : proof.reference())
                .setParameter(8, proof == null ? null : proof.on()).setParameter(9, target.importId()).setParameter(10, row).setParameter(11, clock.instant()).executeUpdate();
    }

    /** Takes away what leads to somebody: their contact, their paper and the rows out of which they or their ideas came. */
    public void forget(long account) {
        String theirs = "(k.object_id = ?1 OR k.object_id IN (SELECT i.id FROM idea i WHERE i.author_id = ?1))";
        database.createNativeQuery("DELETE r FROM import_row r JOIN import_key k ON k.import_id = r.import_id AND k.row_no = r.row_no WHERE " + theirs).setParameter(1, account).executeUpdate();
        database.createNativeQuery("UPDATE import_key k SET author_key = NULL, consent_reference = NULL WHERE " + theirs).setParameter(1, account).executeUpdate();
    }

    /** The same for the same content. */
    public String hash(Object content) {
        try {
            return Opaque.hash(json.writeValueAsString(content));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
