package vn.sangkien.shared.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/**
 * Pictures made of several, such as a family or the flag of a part of a country, hang together by characters that cannot be seen. They stay
 * where they do that; anywhere else they only make two texts differ that look the same.
 */
final class Joined {

    private static final int JOINER = 0x200D;
    private static final int BLACK_FLAG = 0x1F3F4;
    private static final int END_OF_TAGS = 0xE007F;
    private static final int KEYCAP = 0x20E3;
    private static final Set<UnicodeScript> FORMLESS = EnumSet.of(UnicodeScript.LATIN, UnicodeScript.GREEK, UnicodeScript.CYRILLIC, UnicodeScript.INHERITED);

    private Joined() {
    }

    /** Without joiners, variation selectors and tags that belong to no picture. */
    static String pictures(String text) {
        if (text.codePoints().noneMatch(Joined::unseen)) {
            return text;
        }
        int[] letters = text.codePoints().toArray();
        var kept = new StringBuilder(text.length());
        for (int i = 0; i < letters.length; i++) {
            int tags = letters[i] == BLACK_FLAG ? tagsFrom(letters, i + 1) : 0;
            if (!unseen(letters[i]) || holds(letters, i)) {
                kept.appendCodePoint(letters[i]);
            }
            for (int tag = 0; tag < tags; tag++) {
                kept.appendCodePoint(letters[++i]);
            }
        }
        return kept.toString();
    }

    private static boolean unseen(int letter) {
        return letter == JOINER || selector(letter) || letter >= 0xE0020 && letter <= END_OF_TAGS;
    }

    private static boolean selector(int letter) {
        return letter >= 0xFE00 && letter <= 0xFE0F;
    }

    private static boolean holds(int[] letters, int at) {
        int before = at == 0 ? ' ' : letters[at - 1];
        if (letters[at] == JOINER) {
            return at + 1 < letters.length && picture(letters[at + 1]) && endsPicture(letters, at - 1);
        }
        if (letters[at] >= 0xFE0E && selector(letters[at])) {
            boolean key = before < 0x7F && UCharacter.hasBinaryProperty(before, UProperty.EMOJI);
            return key ? at + 1 < letters.length && letters[at + 1] == KEYCAP : UCharacter.hasBinaryProperty(before, UProperty.EMOJI);
        }
        return selector(letters[at]) && hasForms(before);
    }

    /** Chinese letters, signs, and those of some rare scripts. */
    private static boolean hasForms(int letter) {
        return letter > 0x7F && !unseen(letter) && !Character.isWhitespace(letter)
                && !FORMLESS.contains(UnicodeScript.of(letter));
    }

    /** A picture, whose colour or drawing a selector may have chosen. */
    private static boolean endsPicture(int[] letters, int at) {
        int last = at >= 0 && (selector(letters[at]) || UCharacter.hasBinaryProperty(letters[at], UProperty.EMOJI_MODIFIER)) ? at - 1 : at;
        return last >= 0 && picture(letters[last]);
    }

    private static boolean picture(int letter) {
        return UCharacter.hasBinaryProperty(letter, UProperty.EXTENDED_PICTOGRAPHIC);
    }

    /** How many tags follow a black flag, up to the one that ends them; none when it never comes. */
    private static int tagsFrom(int[] letters, int from) {
        for (int i = from; i < letters.length && i - from <= 7 && letters[i] >= 0xE0020 && letters[i] <= END_OF_TAGS; i++) {
            if (letters[i] == END_OF_TAGS) {
                return i - from + 1;
            }
        }
        return 0;
    }
}
