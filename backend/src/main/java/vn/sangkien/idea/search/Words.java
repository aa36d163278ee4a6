package vn.sangkien.idea.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import vn.sangkien.idea.index.Analysis;
import vn.sangkien.idea.index.IdeaDocument;

/**
 * Typed words as questions, the best first: all in the title with the same accents; all in the title; all wherever; and the last
 * word as the beginning of one in the title, as somebody types it. Each finds what the one before found, and more.
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

    List<Query> questions() {
        if (none()) {
            return List.of(new MatchAllDocsQuery());
        }
        var questions = new ArrayList<Query>();
        if (!accented.equals(folded)) {
            questions.add(all(accented, IdeaDocument.ACCENTED).build());
        }
        questions.add(all(folded, IdeaDocument.TITLE).build());
        questions.add(all(folded, IdeaDocument.TEXT).build());
        if (last().length() >= SHORTEST_BEGINNING) {
            Query begun = new BooleanQuery.Builder().add(term(IdeaDocument.TEXT, last()), Occur.SHOULD)
                    .add(new PrefixQuery(new Term(IdeaDocument.TITLE, last())), Occur.SHOULD).build();
            questions.add(all(folded.subList(0, folded.size() - 1), IdeaDocument.TEXT).add(begun, Occur.FILTER).build());
        }
        return questions;
    }

    private static BooleanQuery.Builder all(List<String> words, String field) {
        var all = new BooleanQuery.Builder();
        words.forEach(word -> all.add(term(field, word), Occur.FILTER));
        return all;
    }

    private static Query term(String field, String word) {
        return new TermQuery(new Term(field, word));
    }

    private String last() {
        return folded.get(folded.size() - 1);
    }
}
