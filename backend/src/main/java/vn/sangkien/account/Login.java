package vn.sangkien.account;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a person types to say who they are, in the one form it is stored in. */
final class Login {

    private static final PhoneNumberUtil PHONES = PhoneNumberUtil.getInstance();
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+");

    private Login() {
    }

    /** Whether it can be anybody's at all. */
    static boolean isOne(String typed) {
        return isEmail(typed) ? EMAIL.matcher(typed.strip()).matches() : phone(typed).isPresent();
    }

    /** The one form of everything that could be meant by it, also when nobody has it or can have it. */
    static String normal(String typed) {
        return isEmail(typed) ? email(typed) : phone(typed).orElseGet(() -> email(typed));
    }

    static boolean isEmail(String typed) {
        return typed.indexOf('@') > 0;
    }

    static String email(String typed) {
        return Normalizer.normalize(typed.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /** The same of a number that a text message reaches and that costs nothing extra. */
    static Optional<String> mobile(String typed) {
        return phone(typed).filter(Login::isMobile);
    }

    private static boolean isMobile(String e164) {
        try {
            return PHONES.getNumberType(PHONES.parse(e164, "VN")) == PhoneNumberType.MOBILE;
        } catch (NumberParseException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** {@code 0901 234 501} and {@code +84 901234501} both become {@code +84901234501}; empty when it is no Vietnamese number. */
    static Optional<String> phone(String typed) {
        try {
            var number = PHONES.parse(typed, "VN");
            return PHONES.isValidNumberForRegion(number, "VN")
                    ? Optional.of(PHONES.format(number, PhoneNumberFormat.E164)) : Optional.empty();
        } catch (NumberParseException notANumber) {
            return Optional.empty();
        }
    }
}
