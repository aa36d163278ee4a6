package vn.sangkien.shared.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The two ways in which Vietnamese was written before Unicode, and how to read them. */
public enum OldFont {

    /** One sign of Latin-1 for each letter. Capitals with a tone had a font of their own, in which small letters were drawn large. */
    TCVN3 {
        @Override
        public String read(String text) {
            var read = new StringBuilder(text.length());
            for (int i = 0; i < text.length(); i++) {
                read.append(ONE.getOrDefault(text.charAt(i), text.charAt(i)));
            }
            return read.toString();
        }
    },
    /** The vowel, and behind it a sign for its tone and hat. */
    VNI {
        @Override
        public String read(String text) {
            var read = new StringBuilder(text.length());
            for (int i = 0; i < text.length(); i++) {
                String two = i + 1 < text.length() ? TWO.get(text.substring(i, i + 2)) : null;
                if (two != null) {
                    read.append(two);
                    i++;
                } else {
                    read.append(ALONE.getOrDefault(text.charAt(i), text.charAt(i)));
                }
            }
            return read.toString();
        }
    };

    private static final String TCVN3_SIGNS = "¡¢£¤¥¦§¨©ª«¬\u00AD®µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ";
    private static final String TCVN3_LETTERS = "ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ";
    private static final Map<Character, Character> ONE = new HashMap<>();
    private static final Map<Character, Character> ALONE = new HashMap<>();
    private static final Map<String, String> TWO = new HashMap<>();

    static {
        for (int i = 0; i < TCVN3_SIGNS.length(); i++) {
            ONE.put(TCVN3_SIGNS.charAt(i), TCVN3_LETTERS.charAt(i));
        }
        alone("ñæóòôöî", "đỉĩịơưỵ");
        two("a", "ùøûõï", "áàảãạ");
        two("a", "êéèúüë", "ăắằẳẵặ");
        two("a", "âáàåãä", "âấầẩẫậ");
        two("e", "ùøûõï", "éèẻẽẹ");
        two("e", "âáàåãä", "êếềểễệ");
        two("o", "ùøûõï", "óòỏõọ");
        two("o", "âáàåãä", "ôốồổỗộ");
        two("ô", "ùøûõï", "ớờởỡợ");
        two("u", "ùøûõï", "úùủũụ");
        two("ö", "ùøûõï", "ứừửữự");
        two("y", "ùøûõ", "ýỳỷỹ");
    }

    /** What is written, in Unicode. */
    public abstract String read(String text);

    private static void alone(String signs, String letters) {
        for (int i = 0; i < signs.length(); i++) {
            ALONE.put(signs.charAt(i), letters.charAt(i));
            ALONE.put(Character.toUpperCase(signs.charAt(i)), Character.toUpperCase(letters.charAt(i)));
        }
    }

    /** A capital may stand before a small sign. */
    private static void two(String vowel, String signs, String letters) {
        for (int i = 0; i < signs.length(); i++) {
            String sign = signs.substring(i, i + 1);
            String letter = letters.substring(i, i + 1);
            TWO.put(vowel + sign, letter);
            TWO.put(vowel.toUpperCase(Locale.ROOT) + sign, letter.toUpperCase(Locale.ROOT));
            TWO.put(vowel.toUpperCase(Locale.ROOT) + sign.toUpperCase(Locale.ROOT), letter.toUpperCase(Locale.ROOT));
        }
    }
}
