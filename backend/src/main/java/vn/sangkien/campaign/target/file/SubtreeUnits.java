package vn.sangkien.campaign.target.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    /** The unit itself first, then level by level, by name. */
    List<Long> ids(long top) {
        List<?> ids = database.createNativeQuery("""
                SELECT u.id FROM unit_ancestor a JOIN unit u ON u.id = a.unit_id WHERE a.ancestor_id = :top ORDER BY a.distance, u.name, u.id""")
                .setParameter("top", top).getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }

    /** In the order of these ids; who is gone meanwhile is left out. */
    List<Line> lines(List<Long> ids) {
        List<?> rows = database.createNativeQuery(UNIT + ", TRUE FROM unit u WHERE u.id IN (:ids)")
                .setParameter("ids", ids).setParameter("now", clock.instant()).getResultList();
        Map<Long, Line> lines = rows.stream().map(Object[].class::cast).map(SubtreeUnits::line).collect(Collectors.toMap(Line::id, line -> line));
        return ids.stream().map(lines::get).filter(Objects::nonNull).toList();
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
