package vn.sangkien.account;

import com.nulabinc.zxcvbn.StandardDictionaries;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sangkien.shared.text.Folded;

/** What guessers try first: the 30,000 most frequent passwords of zxcvbn's list, and the words of this programme and country. */
final class CommonPasswords {

    private static final Set<String> OURS = Set.of("matkhau", "congdoan", "congdoanvietnam", "sangkien", "laodong", "nguoilaodong", "tongliendoan",
            "tongliendoanlaodong", "doanvien", "thidua", "caitien", "congnhan", "congty", "nhamay", "vietnam", "vietnamvodich", "hanoi", "saigon",
            "hochiminh", "danang", "haiphong", "cantho", "bachkhoa", "khongbiet", "anhyeuem", "emyeuanh", "iloveyou", "toiyeuvietnam", "yeuem",
            "nguyen", "quantri", "admin", "administrator", "password", "xinchao", "chaoem", "giadinh", "hanhphuc", "maiyeu", "conyeu", "meyeu",
            "qwerty", "asdfgh", "zxcvbn", "welcome", "letmein");
    private static final Pattern AROUND = Pattern.compile("^[^a-z]+|[^a-z]+$");
    private static final Pattern NO_LETTER_OR_DIGIT = Pattern.compile("[^a-z0-9]");
    private static final Set<String> FREQUENT = frequent();

    private CommonPasswords() {
    }

    /** However it is capitalised, accented, spaced, and decorated with digits and signs before and behind. */
    static boolean isOne(String password) {
        String folded = Folded.of(password);
        String joined = NO_LETTER_OR_DIGIT.matcher(folded).replaceAll("");
        String word = AROUND.matcher(joined).replaceAll("");
        return Stream.of(password.toLowerCase(java.util.Locale.ROOT), folded, joined).anyMatch(FREQUENT::contains)
                || OURS.contains(word) || word.length() < 6 && FREQUENT.contains(word) || madeOfFew(joined);
    }

    /** {@code aaaaaaaa}, {@code 12121212}. */
    private static boolean madeOfFew(String joined) {
        return joined.chars().distinct().count() < 4;
    }

    private static Set<String> frequent() {
        try {
            return StandardDictionaries.PASSWORDS_LOADER.load().getFrequencies().stream().collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
