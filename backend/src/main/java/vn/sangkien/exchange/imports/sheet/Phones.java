package vn.sangkien.exchange.imports.sheet;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;

/** What spreadsheet programs make of phone numbers, undone where nothing was lost. */
final class Phones {

    private static final Pattern SCIENTIFIC = Pattern.compile("\\d([.,]\\d+)?[eE]\\+?\\d{1,2}");
    private static final Pattern FRACTION = Pattern.compile("(\\d{8,12})[.,]0+");
    private static final Pattern WITHOUT_ZERO = Pattern.compile("[35789]\\d{8}");
    private static final Pattern WITHOUT_PLUS = Pattern.compile("84[35789]\\d{8}");

    private Phones() {
    }

    /** @param number as it should be tried; null when digits are gone @param mended whether it was written otherwise */
    record Read(String number, boolean mended) {
    }

    static Read read(String typed) {
        String text = typed.replaceAll("[\\s.()\\-\\u00A0]", "");
        if (SCIENTIFIC.matcher(typed.strip()).matches()) {
            return exact(typed.strip().replace(',', '.'));
        }
        var fraction = FRACTION.matcher(typed.strip());
        if (fraction.matches()) {
            text = fraction.group(1);
        }
        if (WITHOUT_ZERO.matcher(text).matches()) {
            return new Read("0" + text, true);
        }
        return WITHOUT_PLUS.matcher(text).matches() ? new Read("+" + text, true) : new Read(typed, false);
    }

    /** Digits that are not written any more are zero or anything: nobody guesses. */
    private static Read exact(String scientific) {
        int digits = scientific.substring(0, scientific.toLowerCase(Locale.ROOT).indexOf('e')).replace(".", "").length();
        String plain = new BigDecimal(scientific).toPlainString();
        return digits == plain.length() ? new Read(read(plain).number(), true) : new Read(null, true);
    }
}
