package vn.sangkien.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.page.Cursor;
import vn.sangkien.shared.page.Listing;
import vn.sangkien.shared.page.Page;
import vn.sangkien.shared.time.Time;

/** Subtrees as other systems read them: flat, so that a page is a page however the tree is shaped. */
@ApplicationScoped
class ClientUnits {

    static final Listing LIST = new Listing("client-units");

    private final EntityManager database;

    ClientUnits(EntityManager database) {
        this.database = database;
    }

    Page<ClientUnit> list(long top, Cursor after, int limit) {
        List<?> rows = database.createNativeQuery("""
                SELECT u.id, u.code, u.name, u.level, u.block, CASE WHEN u.id = :top THEN NULL ELSE u.parent_id END, u.closed_at
                FROM unit_ancestor a JOIN unit u ON u.id = a.unit_id WHERE a.ancestor_id = :top AND a.unit_id > :after ORDER BY a.unit_id""")
                .setParameter("top", top).setParameter("after", after == null ? Long.MIN_VALUE : after.id()).setMaxResults(limit + 1).getResultList();
        return LIST.page(rows.stream().map(Object[].class::cast).map(ClientUnits::unit).toList(), limit, unit -> new Cursor("", unit.id().value()));
    }

    private static ClientUnit unit(Object[] row) {
        return new ClientUnit(Id.of(((Number) row[0]).longValue()), (String) row[1], (String) row[2], UnitLevel.valueOf((String) row[3]), Block.valueOf((String) row[4]),
                row[5] == null ? null : Id.of(((Number) row[5]).longValue()), row[6] == null ? null : Time.ofColumn(row[6]));
    }
}
