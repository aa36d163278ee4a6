package vn.sangkien.shared.text;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Vietnamese from before Unicode: fonts that drew its letters where others have signs, so that without them it is rubbish. */
public final class LegacyFont {

    /** TCVN3 has most letters among the signs of Latin-1: {@code C«ng ®oµn}. */
    private static final Pattern TCVN3 = Pattern.compile("\\p{IsLatin}[«¬©¨ª§¶¸¹·µ»¾½¼][\\p{IsLatin}]|®\\p{IsLatin}");
    /** VNI writes a tone as a letter of its own behind the vowel, twice or more in any name: {@code Coâng ñoaøn}. */
    private static final Pattern VNI = Pattern.compile("ñ[aeiouyôâ]|[aeiouyôâ][øûïäåëüöæ]|[aeo][âêîû]");
    private static final int OFTEN = 2;

    private LegacyFont() {
    }

    public static boolean suspected(String text) {
        return in(text).isPresent();
    }

    /** In which of them it seems to be written; empty for none. */
    public static Optional<OldFont> in(String text) {
        if (TCVN3.matcher(text).find()) {
            return Optional.of(OldFont.TCVN3);
        }
        return VNI.matcher(text.toLowerCase(Locale.ROOT)).results().limit(OFTEN).count() == OFTEN ? Optional.of(OldFont.VNI) : Optional.empty();
    }
}
