package vn.sangkien.exchange.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sangkien.shared.id.Id;

/** Where lists come from, and how their columns were matched the last time. */
@ApplicationScoped
class ImportSources {

    private static final int LONGEST = 4_000;

    private final EntityManager database;
    private final ObjectMapper json;

    ImportSources(EntityManager database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    record Source(long id, Map<String, String> matching) {
    }

    /** The unit's source of that name, made when there is none. Two at the same moment get the same one. */
    Source take(ImportKind kind, long unit, String name) {
        database.createNativeQuery("INSERT INTO import_source (id, kind, unit_id, name) VALUES (?1, ?2, ?3, ?4) ON DUPLICATE KEY UPDATE name = name")
                .setParameter(1, Id.next()).setParameter(2, kind.name()).setParameter(3, unit).setParameter(4, name).executeUpdate();
        Object[] row = (Object[]) database.createNativeQuery("SELECT id, matching FROM import_source WHERE unit_id = ?1 AND kind = ?2 AND name = ?3 LOCK IN SHARE MODE")
                .setParameter(1, unit).setParameter(2, kind.name()).setParameter(3, name).getSingleResult();
        return new Source(((Number) row[0]).longValue(), read((String) row[1]));
    }

    void remember(long source, Map<String, String> matching) {
        String written = write(matching);
        if (written.length() <= LONGEST) {
            database.createNativeQuery("UPDATE import_source SET matching = ?2 WHERE id = ?1").setParameter(1, source).setParameter(2, written).executeUpdate();
        }
    }

    Map<Long, String> names(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<?> rows = database.createNativeQuery("SELECT id, name FROM import_source WHERE id IN (:ids)").setParameter("ids", ids).getResultList();
        var names = new HashMap<Long, String>();
        rows.stream().map(Object[].class::cast).forEach(row -> names.put(((Number) row[0]).longValue(), (String) row[1]));
        return names;
    }

    private Map<String, String> read(String written) {
        try {
            return written == null ? Map.of() : json.readValue(written, new TypeReference<>() { });
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String write(Map<String, String> matching) {
        try {
            return json.writeValueAsString(matching);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
