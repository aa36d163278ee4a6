package vn.sangkien.idea.search;

import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import vn.sangkien.idea.index.Analysis;
import vn.sangkien.idea.index.IdeaDocument;

/**
 * Typed words as a question: an idea must have them all, wherever, in any order; in the title they count more, and still more
 * with the same accents. The last word may be the beginning of one in the title, as somebody types it.
 */
final class Words {

    /** More only slow the search down. */
    private static final int MOST = 8;
    private static final int SHORTEST_BEGINNING = 2;

    private final List<String> folded;
    private final List<String> accented;

    private Words(List<String> folded, List<String> accented) {
        this.folded = folded;
        this.accented = accented;
    }

    static Words of(String typed) {
        String parted = typed.replace('_', ' ');
        return new Words(Analysis.folded(parted).stream().distinct().limit(MOST).toList(),
                Analysis.accented(parted).stream().distinct().limit(MOST).toList());
    }

    boolean none() {
        return folded.isEmpty();
    }

    void addTo(BooleanQuery.Builder query) {
        for (int i = 0; i < folded.size(); i++) {
            String word = folded.get(i);
            query.add(i == folded.size() - 1 ? beginning(word) : term(IdeaDocument.TEXT, word), Occur.MUST);
            query.add(new BoostQuery(term(IdeaDocument.TITLE, word), 3), Occur.SHOULD);
        }
        accented.forEach(word -> query.add(new BoostQuery(term(IdeaDocument.ACCENTED, word), 2), Occur.SHOULD));
    }

    private static Query beginning(String word) {
        if (word.length() < SHORTEST_BEGINNING) {
            return term(IdeaDocument.TEXT, word);
        }
        var begun = new BoostQuery(new ConstantScoreQuery(new PrefixQuery(new Term(IdeaDocument.TITLE, word))), 0.1f);
        return new BooleanQuery.Builder().add(term(IdeaDocument.TEXT, word), Occur.SHOULD).add(begun, Occur.SHOULD).build();
    }

    private static Query term(String field, String word) {
        return new TermQuery(new Term(field, word));
    }
}
