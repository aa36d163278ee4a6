package vn.sangkien.standings.recount;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.sangkien.shared.page.Cursor;
import vn.sangkien.standings.Difference;
import vn.sangkien.standings.Ledger;
import vn.sangkien.unit.Block;

@ApplicationScoped
class RecountRepository implements PanacheRepositoryBase<RecountRun, Long> {

    /** One more than {@code limit}, the newest first. */
    List<RecountRun> newest(Cursor after, int limit) {
        return find("id < ?1 order by id desc", after == null ? Long.MAX_VALUE : after.id()).page(0, limit + 1).list();
    }

    boolean planned(LocalDate night) {
        return count("night", night) > 0;
    }

    /** The longest waiting one, which nobody else can begin before this transaction ends. */
    Optional<RecountRun> lockWaiting() {
        return find("startedAt is null order by id").withLock(LockModeType.PESSIMISTIC_WRITE).page(0, 1).firstResultOptional();
    }

    void addDifferences(long run, List<Difference> differences) {
        int place = 0;
        for (Difference difference : differences) {
            getEntityManager().createNativeQuery("""
                    INSERT INTO recount_difference (run_id, place, ledger, scope_id, day, unit_id, block, figure, counted, correct)
                    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)""")
                    .setParameter(1, run).setParameter(2, place++).setParameter(3, difference.ledger().name())
                    .setParameter(4, difference.scopeId()).setParameter(5, difference.day()).setParameter(6, difference.unitId())
                    .setParameter(7, difference.block().name()).setParameter(8, difference.figure())
                    .setParameter(9, difference.counted()).setParameter(10, difference.correct()).executeUpdate();
        }
    }

    /** One more than {@code limit}, from the place on. */
    List<Difference> differences(long run, long from, int limit) {
        List<?> rows = getEntityManager().createNativeQuery("""
                SELECT ledger, scope_id, day, unit_id, block, figure, counted, correct FROM recount_difference
                WHERE run_id = ?1 AND place >= ?2 ORDER BY place""").setParameter(1, run).setParameter(2, from).setMaxResults(limit + 1).getResultList();
        return rows.stream().map(Object[].class::cast).map(row -> new Difference(Ledger.valueOf((String) row[0]), number(row[1]),
                row[2] == null ? null : LocalDate.parse(row[2].toString()), number(row[3]), Block.valueOf((String) row[4]), (String) row[5],
                (int) number(row[6]), (int) number(row[7]))).toList();
    }

    /** What the phases and sprints are called, by id. */
    Map<Long, String> scopeNames() {
        List<?> rows = getEntityManager().createNativeQuery("SELECT id, name FROM phase UNION ALL SELECT id, name FROM sprint").getResultList();
        return rows.stream().map(Object[].class::cast).collect(Collectors.toMap(row -> number(row[0]), row -> (String) row[1]));
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }
}
