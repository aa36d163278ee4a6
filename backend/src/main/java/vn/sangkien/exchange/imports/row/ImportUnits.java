package vn.sangkien.exchange.imports.row;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.sangkien.exchange.imports.sheet.Cells;
import vn.sangkien.exchange.imports.sheet.Column;

/** The units of a subtree by their codes, many at once. */
@ApplicationScoped
public class ImportUnits {

    private final EntityManager database;
    private final Clock clock;

    ImportUnits(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public record Place(long id, boolean closed) {
    }

    /** By {@link #key} of the code; those outside are absent, as if there were none. */
    public Map<String, Place> find(long top, Collection<String> codes) {
        if (codes.isEmpty()) {
            return Map.of();
        }
        List<?> rows = database.createNativeQuery("""
                SELECT u.code, u.id, u.closed_at IS NOT NULL AND u.closed_at <= :now FROM unit u
                JOIN unit_ancestor a ON a.unit_id = u.id AND a.ancestor_id = :top WHERE u.code IN (:codes)""")
                .setParameter("now", clock.instant()).setParameter("top", top).setParameter("codes", codes).getResultList();
        var places = new HashMap<String, Place>();
        rows.stream().map(Object[].class::cast).forEach(row -> places.put(key((String) row[0]), new Place(((Number) row[1]).longValue(),
                row[2] instanceof Boolean closed ? closed : ((Number) row[2]).intValue() == 1)));
        return places;
    }

    /** Notes at the cells when it is not there or closed. @param place null for none */
    public void check(String code, Place place, Column column, Cells cells) {
        if (code != null && place == null) {
            cells.error(column, "unit", "không có đơn vị mã \"" + Cells.shortened(code) + "\" trong phạm vi của lần nhập này.",
                    "no unit has the code \"" + Cells.shortened(code) + "\" inside this import.");
        } else if (place != null && place.closed()) {
            cells.error(column, "unit-closed", "đơn vị đã kết thúc hoạt động.", "the unit is closed.");
        }
    }

    public static String key(String code) {
        return code.toLowerCase(Locale.ROOT);
    }
}
