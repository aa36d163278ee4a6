package vn.sangkien.idea.index;

import com.ibm.icu.text.Normalizer2;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.icu.ICUNormalizer2Filter;
import org.apache.lucene.analysis.minhash.MinHashFilter;
import org.apache.lucene.analysis.shingle.ShingleFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** How texts become terms. */
public final class Analysis {

    /** One word in a text, as it is compared. */
    public record Word(int start, int end, String term) {
    }

    /** Syllables in a row: two are a word of the language, which many texts share; three are somebody's way to put it. */
    private static final int SHINGLE = 3;

    /** Without accents, {@code đ} as {@code d}, in one case. */
    static final Analyzer FOLDED = new Chain() {
        @Override
        TokenStream filter(TokenStream words) {
            return new ICUFoldingFilter(words);
        }
    };

    /** With accents, however they were composed, in one case. */
    static final Analyzer ACCENTED = new Chain() {
        @Override
        TokenStream filter(TokenStream words) {
            return new ICUNormalizer2Filter(words, Normalizer2.getNFKCCasefoldInstance());
        }
    };

    /** Runs of folded words, in which every number is the same one: a copy often differs in its numbers only. */
    private static final Analyzer SHINGLES = new Chain() {
        @Override
        TokenStream filter(TokenStream words) {
            return shingles(words);
        }
    };

    private static final Analyzer LEAST_HASHES = new Chain() {
        @Override
        TokenStream filter(TokenStream words) {
            return new MinHashFilter(shingles(words), 1, Fingerprint.HASHES, 1, true);
        }
    };

    private Analysis() {
    }

    public static List<String> folded(String text) {
        return terms(FOLDED, text);
    }

    public static List<String> accented(String text) {
        return terms(ACCENTED, text);
    }

    /** Folded, with their places. */
    public static List<Word> words(String text) {
        return words(FOLDED, text);
    }

    /** The same with their accents. */
    public static List<Word> accentedWords(String text) {
        return words(ACCENTED, text);
    }

    private static List<Word> words(Analyzer analyzer, String text) {
        var words = new ArrayList<Word>();
        try (TokenStream stream = analyzer.tokenStream("", text)) {
            var term = stream.getAttribute(CharTermAttribute.class);
            var place = stream.getAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(new Word(place.startOffset(), place.endOffset(), term.toString()));
            }
            stream.end();
            return words;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    public static List<String> shingles(String text) {
        return terms(SHINGLES, text);
    }

    static List<String> leastHashes(String text) {
        return terms(LEAST_HASHES, text);
    }

    private static TokenStream shingles(TokenStream words) {
        var shingles = new ShingleFilter(new NumbersAlike(new ICUFoldingFilter(words)), SHINGLE, SHINGLE);
        shingles.setOutputUnigrams(false);
        shingles.setOutputUnigramsIfNoShingles(true);
        return shingles;
    }

    private static List<String> terms(Analyzer analyzer, String text) {
        var terms = new ArrayList<String>();
        try (TokenStream stream = analyzer.tokenStream("", text)) {
            var term = stream.getAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(term.toString());
            }
            stream.end();
            return terms;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private abstract static class Chain extends Analyzer {

        abstract TokenStream filter(TokenStream words);

        @Override
        protected TokenStreamComponents createComponents(String field) {
            var words = new StandardTokenizer();
            return new TokenStreamComponents(words, filter(words));
        }
    }
}
