package vn.sangkien.idea.lookalike;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.sangkien.idea.index.Analysis;
import vn.sangkien.idea.index.Analysis.Word;
import vn.sangkien.idea.index.IdeaTexts;

/** One field of both ideas. @param here of the idea under review */
public record ComparedText(ComparedField field, List<Passage> here, List<Passage> there) {

    private static final int BETWEEN_FIELDS = -1;

    static List<ComparedText> of(IdeaTexts here, IdeaTexts there) {
        // Whoever writes without accents writes the same words nevertheless.
        boolean accents = accented(here) && accented(there);
        Side one = Side.of(here, accents);
        Side other = Side.of(there, accents);
        Map<String, Integer> numbers = new HashMap<>();
        // A sentence may have moved to another field, so all of an idea is compared with all of the other.
        Common common = Common.of(one.numbered(numbers), other.numbered(numbers));
        var compared = new ArrayList<ComparedText>();
        for (ComparedField field : ComparedField.values()) {
            if (field.of(here) != null || field.of(there) != null) {
                compared.add(new ComparedText(field, one.passages(field, common.inOne()), other.passages(field, common.inOther())));
            }
        }
        return compared;
    }

    private static boolean accented(IdeaTexts texts) {
        return Arrays.stream(ComparedField.values()).map(field -> field.of(texts))
                .anyMatch(text -> text != null && !Analysis.words(text).equals(Analysis.accentedWords(text)));
    }

    /** The words of one idea, field after field. */
    private record Side(IdeaTexts texts, Map<ComparedField, List<Word>> words) {

        static Side of(IdeaTexts texts, boolean accents) {
            Function<String, List<Word>> read = accents ? Analysis::accentedWords : Analysis::words;
            var words = new HashMap<ComparedField, List<Word>>();
            for (ComparedField field : ComparedField.values()) {
                String text = field.of(texts);
                words.put(field, text == null ? List.of() : read.apply(text));
            }
            return new Side(texts, words);
        }

        int[] numbered(Map<String, Integer> numbers) {
            var all = new ArrayList<Integer>();
            for (ComparedField field : ComparedField.values()) {
                words.get(field).forEach(word -> all.add(numbers.computeIfAbsent(word.term(), term -> numbers.size())));
                all.add(BETWEEN_FIELDS);
            }
            return all.stream().mapToInt(Integer::intValue).toArray();
        }

        List<Passage> passages(ComparedField field, boolean[] same) {
            int start = 0;
            for (ComparedField before : ComparedField.values()) {
                if (before == field) {
                    break;
                }
                start += words.get(before).size() + 1;
            }
            String text = field.of(texts);
            return text == null ? List.of() : Passage.of(text, words.get(field), Arrays.copyOfRange(same, start, start + words.get(field).size()));
        }
    }
}
