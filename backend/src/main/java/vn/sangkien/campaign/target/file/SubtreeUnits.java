package vn.sangkien.campaign.target.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The units of a subtree, as a whole or by their codes. */
@ApplicationScoped
class SubtreeUnits {

    private static final String UNIT = "SELECT u.id, u.code, u.name, u.closed_at IS NOT NULL AND u.closed_at <= :now";

    private final EntityManager database;
    private final ObjectMapper json;
    private final Clock clock;

    SubtreeUnits(EntityManager database, ObjectMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    record Line(long id, String code, String name, boolean closed, boolean inside) {
    }

    /** At most {@code limit}, the unit itself first, then level by level, by name. */
    List<Line> all(long top, int limit) {
        return read(database.createNativeQuery(UNIT + """
                , TRUE FROM unit_ancestor a JOIN unit u ON u.id = a.unit_id WHERE a.ancestor_id = :top ORDER BY a.distance, u.name, u.id LIMIT :most""")
                .setParameter("most", limit), top);
    }

    /** By the code as it was asked for; unknown ones are absent, those elsewhere in the tree are marked. */
    Map<String, List<Line>> byCode(long top, Collection<String> codes) {
        List<?> rows = database.createNativeQuery(UNIT + """
                , a.unit_id IS NOT NULL, w.code FROM JSON_TABLE(:codes, '$[*]' COLUMNS (code VARCHAR(40) CHARACTER SET utf8mb4
                    COLLATE utf8mb4_uca1400_vietnamese_as_ci PATH '$')) w
                STRAIGHT_JOIN unit u ON u.code = w.code LEFT JOIN unit_ancestor a ON a.unit_id = u.id AND a.ancestor_id = :top""")
                .setParameter("codes", write(codes)).setParameter("top", top).setParameter("now", clock.instant()).getResultList();
        return rows.stream().map(Object[].class::cast)
                .collect(Collectors.groupingBy(row -> (String) row[5], Collectors.mapping(SubtreeUnits::line, Collectors.toList())));
    }

    private List<Line> read(Query query, long top) {
        List<?> rows = query.setParameter("top", top).setParameter("now", clock.instant()).getResultList();
        return rows.stream().map(Object[].class::cast).map(SubtreeUnits::line).toList();
    }

    private static Line line(Object[] row) {
        return new Line(((Number) row[0]).longValue(), (String) row[1], (String) row[2], yes(row[3]), yes(row[4]));
    }

    private static boolean yes(Object column) {
        return column instanceof Boolean flag ? flag : ((Number) column).intValue() == 1;
    }

    private String write(Collection<String> codes) {
        try {
            return json.writeValueAsString(codes);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
