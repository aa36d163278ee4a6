package vn.sangkien.shared.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Cleans what people type before anything else looks at it: composed letters, no invisible characters. */
public final class Typed {

    /** Controls, unpaired surrogates, zero-width, direction-changing and blank characters; line breaks and tabs stay, and so does what joins pictures. */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\u034F\\u115F\\u1160\\u2800\\u3164\\uFFA0&&[^\\n\\t\\u200D\\x{E0020}-\\x{E007F}]]");
    /** Composing thousands takes time that grows with their square. */
    private static final Pattern FAR_TOO_MANY_MARKS = Pattern.compile("(\\p{M}{30})\\p{M}+");
    /** Scripts that write vowels, tones and further consonants as marks, more than four of which meet in one syllable ("လျှို့ဝှက်"). */
    private static final String RICH = "\\p{IsMyanmar}\\p{IsTibetan}\\p{IsTai_Tham}\\p{IsBalinese}\\p{IsJavanese}\\p{IsKhmer}\\p{IsHebrew}";
    private static final Pattern TOO_MANY_MARKS = Pattern.compile("([\\p{M}&&[^" + RICH + "]]{4})[\\p{M}&&[^" + RICH + "]]+|(\\p{M}{8})\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\s]+");
    private static final Pattern LINE_END_SPACES = Pattern.compile("(?<![\\p{Z}\\t])[\\p{Z}\\t]++(?=\\n)");

    private Typed() {
    }

    /** One line: every run of white space becomes one space. Null and empty become null. */
    public static String line(String text) {
        return text == null || plain(text, false) ? text : emptyToNull(SPACES.matcher(visible(text)).replaceAll(" "));
    }

    /** Several lines: line breaks stay. Null and empty become null. */
    public static String lines(String text) {
        return text == null || plain(text, true) ? text : emptyToNull(LINE_END_SPACES.matcher(visible(text)).replaceAll(""));
    }

    /**
     * Nothing would change: composed Latin letters, usual signs and single spaces inside. Most texts are, since what is
     * stored was cleaned before, and looking costs a fiftieth of searching.
     */
    private static boolean plain(String text, boolean breaks) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char here = text.charAt(i);
            boolean space = here == ' ' || breaks && here == '\n';
            if (space ? before == ' ' || i == 0 : !plain(here)) {
                return false;
            }
            before = here;
        }
        return before != ' ' && before != '\n';
    }

    static boolean plain(char character) {
        return character > ' ' && character < 0x7F || character > 0xA0 && character < 0x300 && character != 0xAD
                || character >= 0x1E00 && character < 0x1F00 || character >= 0x2010 && character < 0x2028 || character == '₫';
    }

    private static String visible(String text) {
        String unified = text.replace("\r\n", "\n").replace('\r', '\n');
        String shown = FAR_TOO_MANY_MARKS.matcher(Joined.pictures(INVISIBLE.matcher(unified).replaceAll(""))).replaceAll("$1");
        String composed = Normalizer.normalize(shown, Normalizer.Form.NFC);
        return TOO_MANY_MARKS.matcher(composed).replaceAll("$1$2");
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
