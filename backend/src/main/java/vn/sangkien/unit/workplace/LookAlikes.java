package vn.sangkien.unit.workplace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.sangkien.shared.text.Folded;
import vn.sangkien.unit.UnitRef;
import vn.sangkien.unit.UnitService;
import vn.sangkien.unit.workplace.WorkplaceRequestDetail.LookAlike;

/** Finds the units of a place that may be meant by what somebody wrote. */
@ApplicationScoped
class LookAlikes {

    private static final int MOST = 5;
    /** In nearly every name. */
    private static final Set<String> COMMON = Set.of("cong", "doan", "co", "so", "cdcs", "cd", "cty", "ty", "tnhh", "phan", "mot", "thanh", "vien");

    private final EntityManager database;
    private final UnitService units;

    LookAlikes(EntityManager database, UnitService units) {
        this.database = database;
        this.units = units;
    }

    /** Those that share half of the words or more. */
    List<LookAlike> in(long place, String name) {
        List<String> all = Folded.words(name);
        List<String> telling = all.stream().filter(word -> !COMMON.contains(word)).toList();
        List<String> words = telling.isEmpty() ? all : telling;
        if (words.isEmpty()) {
            return List.of();
        }
        String shared = IntStream.range(0, words.size()).mapToObj(i -> "(u.search_text LIKE :word" + i + ")").collect(Collectors.joining(" + "));
        Query query = database.createNativeQuery("""
                SELECT u.id, u.code, u.name FROM unit_ancestor a JOIN unit u ON u.id = a.unit_id
                WHERE a.ancestor_id = :place AND a.distance > 0 AND u.closed_at IS NULL AND 2 * (%1$s) >= :words
                ORDER BY %1$s DESC, CHAR_LENGTH(u.name), u.id""".formatted(shared));
        query.setParameter("place", place).setParameter("words", words.size()).setMaxResults(MOST);
        for (int i = 0; i < words.size(); i++) {
            query.setParameter("word" + i, "% " + words.get(i) + "%");
        }
        List<?> rows = query.getResultList();
        List<UnitRef> found = rows.stream().map(Object[].class::cast)
                .map(row -> UnitRef.of(((Number) row[0]).longValue(), (String) row[1], (String) row[2])).toList();
        Map<Long, List<String>> paths = units.paths(found.stream().map(unit -> unit.id().value()).toList());
        return found.stream().map(unit -> new LookAlike(unit, paths.getOrDefault(unit.id().value(), List.of()))).toList();
    }
}
