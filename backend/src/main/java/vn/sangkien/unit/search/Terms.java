package vn.sangkien.unit.search;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * The terms of a unit: all beginnings of its words up to eight letters, and longer words whole. So a short beginning,
 * which very many words have, is one term, and a longer one stands for few.
 */
final class Terms extends TokenStream {

    static final String FIELD = "words";
    private static final int LONGEST_BEGINNING = 8;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private Iterator<String> rest;

    /** Used again for one unit after the other: each attribute costs. */
    Terms of(List<String> words) {
        var terms = new ArrayList<String>();
        for (String word : words) {
            int letters = word.codePointCount(0, word.length());
            for (int length = 1; length <= Math.min(letters, LONGEST_BEGINNING); length++) {
                terms.add(word.substring(0, word.offsetByCodePoints(0, length)));
            }
            if (letters > LONGEST_BEGINNING) {
                terms.add(word);
            }
        }
        rest = terms.iterator();
        return this;
    }

    static Query query(String beginning) {
        var term = new Term(FIELD, beginning);
        return beginning.codePointCount(0, beginning.length()) > LONGEST_BEGINNING ? new PrefixQuery(term) : new TermQuery(term);
    }

    @Override
    public boolean incrementToken() {
        if (!rest.hasNext()) {
            return false;
        }
        clearAttributes();
        term.append(rest.next());
        return true;
    }
}
