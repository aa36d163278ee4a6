package vn.sangkien.idea.lookalike;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.sangkien.idea.index.Analysis;
import vn.sangkien.idea.index.Analysis.Word;

/** A piece of a text; all pieces one after the other are the text. @param same whether the other idea says it too, wherever */
public record Passage(String text, boolean same) {

    /** Two words in a row that the other has as well; one alone would mark every "and". */
    private static final int RUN = 2;

    /** @param other what the other idea says, all of it */
    static List<Passage> of(String text, String other) {
        if (text == null) {
            return List.of();
        }
        List<Word> words = Analysis.words(text);
        boolean[] same = same(words, runs(Analysis.words(other)));
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

    private static boolean[] same(List<Word> words, Set<String> runs) {
        boolean[] same = new boolean[words.size()];
        for (int i = 0; i + RUN <= words.size(); i++) {
            if (runs.contains(run(words, i))) {
                Arrays.fill(same, i, i + RUN, true);
            }
        }
        return same;
    }

    private static Set<String> runs(List<Word> words) {
        Set<String> runs = new HashSet<>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            runs.add(run(words, i));
        }
        return runs;
    }

    private static String run(List<Word> words, int from) {
        return words.get(from).term() + " " + words.get(from + 1).term();
    }
}
