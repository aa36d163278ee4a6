package vn.sangkien.exchange.imports.row;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
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

    /** In the transaction in which they are made. */
    public void keep(Target target, List<Made> made) {
        if (made.isEmpty()) {
            return;
        }
        String rows = String.join(", ", Collections.nCopies(made.size(), "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
        var insert = database.createNativeQuery("""
                INSERT INTO import_key (source_id, external_id, object_id, object_version, author_key, row_hash, consent_reference, consent_on, import_id, row_no, first_at, changed_at)
                VALUES %s
                ON DUPLICATE KEY UPDATE object_version = VALUES(object_version), row_hash = VALUES(row_hash), consent_reference = VALUES(consent_reference),
                    consent_on = VALUES(consent_on), import_id = VALUES(import_id), row_no = VALUES(row_no), changed_at = VALUES(changed_at)""".formatted(rows));
        Instant now = clock.instant();
        int place = 0;
        for (Made one : made) {
            Made.Proof proof = one.proof() == null ? new Made.Proof(null, null) : one.proof();
            for (Object value : Arrays.asList(target.source(), one.externalId(), one.known().object(), one.known().version(), one.known().authorKey(), one.known().hash(),
                    proof.reference(), proof.on(), target.importId(), one.row(), now, now)) {
                insert.setParameter(++place, value);
            }
        }
        insert.executeUpdate();
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
