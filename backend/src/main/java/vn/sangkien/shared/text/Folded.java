package vn.sangkien.shared.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as people search it: without accents, {@code đ} as {@code d}, lower case, words parted by single spaces. */
public final class Folded {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Folded() {
    }

    /** {@code "CĐ Công ty Điện lực"} becomes {@code "cd cong ty dien luc"}. */
    public static String of(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        String lower = Normalizer.normalize(plain, Normalizer.Form.NFC).replace('đ', 'd').replace('Đ', 'D').toLowerCase(Locale.ROOT);
        return NOT_WORD.matcher(lower).replaceAll(" ").strip();
    }

    /** The words of a search, at most eight: more only slow the search down. */
    public static List<String> words(String text) {
        String folded = of(text);
        return folded.isEmpty() ? List.of() : Arrays.stream(folded.split(" ")).distinct().limit(8).toList();
    }
}
