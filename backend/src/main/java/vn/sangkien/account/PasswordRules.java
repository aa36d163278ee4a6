package vn.sangkien.account;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sangkien.shared.problem.InvalidFieldsException;
import vn.sangkien.shared.problem.Text;
import vn.sangkien.shared.problem.Violation;
import vn.sangkien.shared.text.Folded;

/** Which passwords somebody may choose: long ones that nobody guesses. No rules about kinds of characters. */
final class PasswordRules {

    private static final int SHORTEST = 8;
    private static final int SHORTEST_OF_STAFF = 15;
    private static final int LONGEST = 128;

    private PasswordRules() {
    }

    static void require(String field, String password, boolean staff, Account account) {
        broken(Normalizer.normalize(password, Normalizer.Form.NFC), staff, account).ifPresent(what -> {
            throw new InvalidFieldsException(new Violation(field, what.code, what.text.vi(), what.text.en()));
        });
    }

    private record Broken(String code, Text text) {
    }

    private static Optional<Broken> broken(String password, boolean staff, Account account) {
        int shortest = staff ? SHORTEST_OF_STAFF : SHORTEST;
        int length = password.codePointCount(0, password.length());
        if (length < shortest || length > LONGEST) {
            return Optional.of(new Broken("size", new Text(
                    "Mật khẩu mới phải có từ " + shortest + " đến " + LONGEST + " ký tự" + (staff ? " vì bạn có vai trò quản lý." : "."),
                    "The new password must have " + shortest + " to " + LONGEST + " characters" + (staff ? ", because you hold a role." : "."))));
        }
        if (CommonPasswords.isOne(password)) {
            return Optional.of(new Broken("common", new Text(
                    "Mật khẩu mới nằm trong danh sách hay bị đoán. Hãy chọn một câu mà chỉ bạn nghĩ ra.",
                    "The new password is one that is often guessed. Choose a phrase that only you would think of.")));
        }
        if (isAboutThem(password, account)) {
            return Optional.of(new Broken("personal", new Text(
                    "Mật khẩu mới không được là tên, số điện thoại hoặc e-mail của bạn.",
                    "The new password must not be your name, phone number or e-mail.")));
        }
        return Optional.empty();
    }

    /** Once name, number and address are taken out, next to nothing is left. */
    private static boolean isAboutThem(String password, Account account) {
        String left = letters(password);
        String phone = account.phone() == null ? "" : account.phone().replaceFirst("^\\+84", "");
        String email = account.email() == null ? "" : account.email().toLowerCase(Locale.ROOT);
        var known = Stream.concat(Stream.of(letters(account.displayName()), phone, letters(email), letters(email.replaceAll("@.*", ""))),
                Stream.of(Folded.of(account.displayName()).split(" "))).filter(part -> part.length() > 1).toList();
        boolean found = false;
        for (String part : known) {
            found |= left.contains(part);
            left = left.replace(part, "");
        }
        return found && left.replaceAll("^0|\\d{1,4}$", "").length() < 4;
    }

    private static String letters(String text) {
        return Folded.of(text).replaceAll("[^a-z0-9]", "");
    }
}
