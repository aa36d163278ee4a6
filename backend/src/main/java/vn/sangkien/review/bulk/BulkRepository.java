package vn.sangkien.review.bulk;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.page.Cursor;
import vn.sangkien.shared.problem.Problem;
import vn.sangkien.shared.problem.Violation;

@ApplicationScoped
class BulkRepository implements PanacheRepositoryBase<BulkDecision, Long> {

    /** One of the ideas, with the version in which it was selected. */
    record Next(int place, long idea, int version) {
    }

    Optional<BulkDecision> own(long id, long person) {
        return find("id = ?1 and askedBy = ?2", id, person).firstResultOptional();
    }

    Optional<BulkDecision> locked(long id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** One more than {@code limit}, the newest first. */
    List<BulkDecision> newest(long person, Cursor after, int limit) {
        return find("askedBy = ?1 and id < ?2 order by id desc", person, after == null ? Long.MAX_VALUE : after.id()).page(0, limit + 1).list();
    }

    /** What the same person had taken back since. */
    List<BulkDecision> undosAfter(BulkDecision earlier) {
        return list("askedBy = ?1 and action = UNDO and id > ?2", earlier.askedBy(), earlier.id());
    }

    List<Long> unfinished() {
        return getEntityManager().createQuery("select b.id from BulkDecision b where b.finishedAt is null order by b.id", Long.class).getResultList();
    }

    /** @param versions by idea, in the order in which they are to be decided */
    void addRows(long bulk, Map<Long, Integer> versions) {
        int place = 0;
        for (Map.Entry<Long, Integer> idea : versions.entrySet()) {
            getEntityManager().createNativeQuery("INSERT INTO bulk_decision_row (bulk_id, place, idea_id, version, result) VALUES (?1, ?2, ?3, ?4, 'WAITING')")
                    .setParameter(1, bulk).setParameter(2, place++).setParameter(3, idea.getKey()).setParameter(4, idea.getValue()).executeUpdate();
        }
    }

    /** What an earlier one decided becomes what this one takes back. */
    void addRowsDoneBy(long bulk, long earlier) {
        getEntityManager().createNativeQuery("""
                INSERT INTO bulk_decision_row (bulk_id, place, idea_id, version, result)
                SELECT ?1, r.place, r.idea_id, r.version, 'WAITING' FROM bulk_decision_row r WHERE r.bulk_id = ?2 AND r.result = 'DONE'""")
                .setParameter(1, bulk).setParameter(2, earlier).executeUpdate();
    }

    Optional<Next> next(long bulk) {
        return rows("SELECT place, idea_id, version FROM bulk_decision_row WHERE bulk_id = ?1 AND result = 'WAITING' ORDER BY place LIMIT 1", bulk).stream()
                .map(row -> new Next((int) number(row[0]), number(row[1]), (int) number(row[2]))).findFirst();
    }

    /** @return whether it was still waiting; nobody else sets it before the transaction ends */
    boolean set(long bulk, int place, BulkResult result, Problem refusal) {
        return getEntityManager().createNativeQuery("""
                UPDATE bulk_decision_row SET result = ?3, problem = ?4, said_vi = LEFT(?5, 500), said_en = LEFT(?6, 500)
                WHERE bulk_id = ?1 AND place = ?2 AND result = 'WAITING'""")
                .setParameter(1, bulk).setParameter(2, place).setParameter(3, result.name())
                .setParameter(4, refusal == null ? null : refusal.type().substring(refusal.type().lastIndexOf('/') + 1))
                .setParameter(5, refusal == null ? null : said(refusal, refusal.detail(), Violation::message))
                .setParameter(6, refusal == null ? null : said(refusal, refusal.detailEn(), Violation::messageEn)).executeUpdate() == 1;
    }

    /** Here there is no form beside whose fields the words could stand. */
    private static String said(Problem refusal, String otherwise, Function<Violation, String> words) {
        return refusal.violations() == null || refusal.violations().isEmpty() ? otherwise
                : refusal.violations().stream().map(words).collect(Collectors.joining(" "));
    }

    void cancelRest(long bulk) {
        getEntityManager().createNativeQuery("UPDATE bulk_decision_row SET result = 'CANCELLED' WHERE bulk_id = ?1 AND result = 'WAITING'").setParameter(1, bulk).executeUpdate();
    }

    Map<BulkResult, Integer> counts(long bulk) {
        var counts = new EnumMap<BulkResult, Integer>(BulkResult.class);
        rows("SELECT result, COUNT(*) FROM bulk_decision_row WHERE bulk_id = ?1 GROUP BY result", bulk)
                .forEach(row -> counts.put(BulkResult.valueOf((String) row[0]), (int) number(row[1])));
        return counts;
    }

    /** One more than {@code limit}, from the place on. */
    List<BulkRow> rows(long bulk, BulkResult result, int from, int limit) {
        List<?> rows = getEntityManager().createNativeQuery("""
                SELECT r.place, r.idea_id, i.number, i.title, r.result, r.problem, r.said_vi, r.said_en FROM bulk_decision_row r JOIN idea i ON i.id = r.idea_id
                WHERE r.bulk_id = ?1 AND r.place >= ?2 AND (?3 IS NULL OR r.result = ?3) ORDER BY r.place""")
                .setParameter(1, bulk).setParameter(2, from).setParameter(3, result == null ? null : result.name()).setMaxResults(limit + 1).getResultList();
        return rows.stream().map(Object[].class::cast).map(row -> new BulkRow((int) number(row[0]), Id.of(number(row[1])), (String) row[2], (String) row[3],
                BulkResult.valueOf((String) row[4]), (String) row[5], (String) row[6], (String) row[7])).toList();
    }

    /** Of the ideas of this one, those that await no decision any more. @param named at most so many by their numbers */
    BulkRefusals.Decided decidedSince(long bulk, int named) {
        List<?> numbers = getEntityManager().createNativeQuery("SELECT i.number FROM bulk_decision_row r JOIN idea i ON i.id = r.idea_id"
                + " WHERE r.bulk_id = ?1 AND r.result = 'DONE' AND i.state NOT IN ('SUBMITTED', 'IN_REVIEW') ORDER BY r.place").setParameter(1, bulk).getResultList();
        return new BulkRefusals.Decided(numbers.size(), numbers.stream().limit(named).map(Object::toString).toList());
    }

    private List<Object[]> rows(String sql, long bulk) {
        List<?> rows = getEntityManager().createNativeQuery(sql).setParameter(1, bulk).getResultList();
        return rows.stream().map(Object[].class::cast).toList();
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }
}
