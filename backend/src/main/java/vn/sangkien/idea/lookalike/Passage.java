package vn.sangkien.idea.lookalike;

import java.util.ArrayList;
import java.util.List;
import vn.sangkien.idea.index.Analysis.Word;

/** A piece of a text; all pieces one after the other are the text. @param same whether the other idea says it too, wherever */
public record Passage(String text, boolean same) {

    /** @param same of each word, whether the other idea says it too */
    static List<Passage> of(String text, List<Word> words, boolean[] same) {
        var passages = new ArrayList<Passage>();
        int start = 0;
        for (int i = 1; i < words.size(); i++) {
            if (same[i] != same[i - 1]) {
                int end = same[i] ? words.get(i).start() : words.get(i - 1).end();
                passages.add(new Passage(text.substring(start, end), same[i - 1]));
                start = end;
            }
        }
        passages.add(new Passage(text.substring(start), !words.isEmpty() && same[words.size() - 1]));
        return passages;
    }
}
