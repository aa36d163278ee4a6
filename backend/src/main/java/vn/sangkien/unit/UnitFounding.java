package vn.sangkien.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.Session;
import vn.sangkien.shared.problem.Category;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Text;
import vn.sangkien.shared.text.Folded;
import vn.sangkien.shared.transaction.Atomic;

/** Founds many units at once, set by set instead of one by one. */
@ApplicationScoped
public class UnitFounding {

    private static final int ROWS = 250;
    private static final String INSERT = """
            INSERT INTO unit (id, code, name, search_text, level, kind, block, member_count, parent_id, founded_on) VALUES """;
    private static final String ROW = "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final EntityManager database;
    private final Event<UnitsChanged> changed;

    UnitFounding(EntityManager database, Event<UnitsChanged> changed) {
        this.database = database;
        this.changed = changed;
    }

    /**
     * Founds units whose parents are all there already, so none of them may be the parent of another.
     *
     * @throws DomainException 422 when a parent is not there or closed, or lies too deep
     */
    @Atomic
    public void foundAll(List<NewUnit> units) {
        if (units.isEmpty()) {
            return;
        }
        Set<Long> parents = units.stream().map(NewUnit::parentId).collect(Collectors.toSet());
        requireOpen(parents);
        requireRoom(parents);
        database.unwrap(Session.class).doWork(connection -> {
            for (int from = 0; from < units.size(); from += ROWS) {
                insert(connection, units.subList(from, Math.min(units.size(), from + ROWS)));
            }
        });
        String ids = units.stream().map(unit -> Long.toString(unit.id())).collect(Collectors.joining(","));
        database.createNativeQuery("""
                INSERT INTO unit_ancestor (unit_id, ancestor_id, distance)
                SELECT u.id, a.ancestor_id, a.distance + 1 FROM unit u STRAIGHT_JOIN unit_ancestor a ON a.unit_id = u.parent_id WHERE u.id IN (%1$s)
                UNION ALL SELECT id, id, 0 FROM unit WHERE id IN (%1$s)""".formatted(ids)).executeUpdate();
        changed.fire(new UnitsChanged(units.stream().map(NewUnit::id).toList()));
    }

    private void requireOpen(Set<Long> parents) {
        Number open = (Number) database.createNativeQuery("SELECT COUNT(*) FROM unit WHERE id IN (?1) AND closed_at IS NULL")
                .setParameter(1, parents).getSingleResult();
        if (open.intValue() < parents.size()) {
            throw new DomainException(Category.RULE, "unit-closed", new Text("Không thêm được đơn vị", "The units cannot be added"),
                    new Text("Một đơn vị cấp trên vừa kết thúc hoạt động.", "A unit above has been closed in the meantime."));
        }
    }

    private void requireRoom(Set<Long> parents) {
        Number deepest = (Number) database.createNativeQuery("SELECT MAX(distance) FROM unit_ancestor WHERE unit_id IN (?1)").setParameter(1, parents).getSingleResult();
        if (deepest.intValue() >= UnitEditor.MOST_ABOVE) {
            throw UnitEditor.tooDeep();
        }
    }

    private static void insert(Connection connection, List<NewUnit> units) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT + String.join(", ", Collections.nCopies(units.size(), ROW)))) {
            int at = 0;
            for (NewUnit unit : units) {
                UnitFacts facts = unit.facts();
                insert.setLong(++at, unit.id());
                insert.setString(++at, unit.code());
                insert.setString(++at, facts.name());
                insert.setString(++at, " " + Folded.of(unit.code() + " " + facts.name()));
                insert.setString(++at, facts.level().name());
                if (facts.kind() == null) {
                    insert.setNull(++at, Types.VARCHAR);
                } else {
                    insert.setString(++at, facts.kind().name());
                }
                insert.setString(++at, facts.block().name());
                insert.setInt(++at, unit.members());
                insert.setLong(++at, unit.parentId());
                insert.setString(++at, unit.foundedOn().toString());
            }
            insert.executeUpdate();
        }
    }
}
