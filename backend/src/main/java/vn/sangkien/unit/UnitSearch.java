package vn.sangkien.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Finds units by the beginnings of words. What many units have is met soon when looking through all of them in the order
 * of the hits; what few have is looked up in the index of words. So neither takes long among 127,000.
 */
@ApplicationScoped
class UnitSearch {

    private static final int LOOKED_AT = 12_000;
    /** Shorter words are in no index. */
    private static final int INDEXED_LENGTH = 3;
    private static final String ORDER = " ORDER BY u.ended, u.name_length, u.search_key, u.id LIMIT ";

    private final EntityManager database;

    UnitSearch(EntityManager database) {
        this.database = database;
    }

    /** Ids of units in whose name or code every word begins some word; open ones first, then the shortest names. */
    List<Long> find(List<String> words, int limit) {
        Optional<String> rarest = words.stream().filter(word -> word.length() >= INDEXED_LENGTH).max(Comparator.comparingInt(String::length));
        String inOrder = "SELECT u.id FROM unit u FORCE INDEX (unit_search) WHERE " + everyWord(words) + ORDER + limit;
        if (rarest.isEmpty()) {
            return ids(database.createNativeQuery(inOrder), words);
        }
        List<Long> met = ids(database.createNativeQuery(inOrder + " ROWS EXAMINED " + LOOKED_AT), words);
        if (met.size() == limit) {
            return met;
        }
        List<Long> lookedUp = ids(database.createNativeQuery("SELECT u.id FROM unit u WHERE MATCH(u.search_text) AGAINST (:rarest IN BOOLEAN MODE) AND "
                + everyWord(words) + ORDER + limit).setParameter("rarest", "+" + rarest.get() + "*"), words);
        return lookedUp.size() > met.size() ? lookedUp : met;
    }

    private static String everyWord(List<String> words) {
        return IntStream.range(0, words.size()).mapToObj(i -> "u.search_key LIKE :word" + i).collect(Collectors.joining(" AND "));
    }

    private static List<Long> ids(Query query, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            query.setParameter("word" + i, "% " + words.get(i) + "%");
        }
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> ((Number) row).longValue()).toList();
    }
}
