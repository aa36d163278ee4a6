package vn.sangkien.idea.index;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Makes every word with a digit the same one. A pattern does it too, and takes half of the time of a comparison for it. */
final class NumbersAlike extends TokenFilter {

    private final CharTermAttribute word = addAttribute(CharTermAttribute.class);

    NumbersAlike(TokenStream words) {
        super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        if (word.codePoints().anyMatch(NumbersAlike::numeric)) {
            word.setEmpty().append('0');
        }
        return true;
    }

    private static boolean numeric(int letter) {
        return switch (Character.getType(letter)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> false;
        };
    }
}
