package vn.sangkien.shared.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Cleans what people type before anything else looks at it: composed letters, no invisible characters. */
public final class Typed {

    /** Controls, unpaired surrogates, zero-width and direction-changing characters; line breaks and tabs stay. */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF\\u3164\\u115F\\u1160\\uFFA0&&[^\\n\\t]]");
    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\s]+");
    private static final Pattern LINE_END_SPACES = Pattern.compile("[\\p{Z}\\t]+(?=\\n)");

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
        return Normalizer.normalize(INVISIBLE.matcher(unified).replaceAll(""), Normalizer.Form.NFC);
    }

    private static String emptyToNull(String text) {
        String stripped = text.strip();
        return stripped.isEmpty() ? null : stripped;
    }
}
