package vn.sangkien.shared.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Cleans what people type before anything else looks at it: composed letters, no invisible characters. */
public final class Typed {

    /** Controls, unpaired surrogates, zero-width, direction-changing and blank characters; line breaks and tabs stay. */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\u034F\\u115F\\u1160\\u2800\\u3164\\uFFA0&&[^\\n\\t]]");
    /** No script puts more on one letter; composing thousands takes time that grows with their square. */
    private static final Pattern TOO_MANY_MARKS = Pattern.compile("(\\p{M}{30})\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\s]+");
    private static final Pattern LINE_END_SPACES = Pattern.compile("(?<![\\p{Z}\\t])[\\p{Z}\\t]++(?=\\n)");

    private Typed() {
    }

    /** One line: every run of white space becomes one space. Null and empty become null. */
    public static String line(String text) {
        return text == null ? null : emptyToNull(SPACES.matcher(visible(text)).replaceAll(" "));
    }

    /** Several lines: line breaks stay. Null and empty become null. */
    public static String lines(String text) {
        return text == null ? null : emptyToNull(LINE_END_SPACES.matcher(visible(text)).replaceAll(""));
    }

    private static String visible(String text) {
        String unified = text.replace("\r\n", "\n").replace('\r', '\n');
        String shown = TOO_MANY_MARKS.matcher(INVISIBLE.matcher(unified).replaceAll("")).replaceAll("$1");
        return Normalizer.normalize(shown, Normalizer.Form.NFC);
    }

    private static String emptyToNull(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && blank(text.charAt(from))) {
            from++;
        }
        while (to > from && blank(text.charAt(to - 1))) {
            to--;
        }
        return from == to ? null : text.substring(from, to);
    }

    /** Unlike {@link String#strip()} this takes no-break spaces for what they look like. */
    private static boolean blank(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
