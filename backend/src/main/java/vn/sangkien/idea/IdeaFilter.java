package vn.sangkien.idea;

import jakarta.persistence.Query;
import java.util.List;

/**
 * Which ideas a list shows: those of one author, or the published ones. Null means "any".
 *
 * @param shared ideas of others that are this author's as well
 * @param unit  the top of a subtree
 * @param words folded; each must begin a word of the title
 */
record IdeaFilter(long campaign, Long author, List<Long> shared, Long unit, IdeaField field, IdeaState state, List<String> words) {

    void bind(Query query) {
        query.setParameter("campaign", campaign);
        bind(query, "author", author);
        bind(query, "shared", shared.isEmpty() ? null : shared);
        bind(query, "unit", unit);
        bind(query, "field", field);
        bind(query, "state", state);
        for (int i = 0; i < words.size(); i++) {
            query.setParameter("word" + i, "% " + words.get(i) + "%");
        }
    }

    private static void bind(Query query, String name, Object value) {
        if (value != null) {
            query.setParameter(name, value);
        }
    }
}
