package vn.sangkien.account.signup;

import vn.sangkien.shared.problem.Category;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.InvalidFieldsException;
import vn.sangkien.shared.problem.Text;
import vn.sangkien.shared.problem.Violation;

/** Only for those who have proved that the contact is theirs, except the first. */
final class EntryRefusals {

    private EntryRefusals() {
    }

    static DomainException noContact() {
        return new InvalidFieldsException(new Violation("contact", "contact",
                "Hãy nhập số điện thoại di động Việt Nam hoặc một địa chỉ e-mail.", "Enter a Vietnamese mobile number or an e-mail address."));
    }

    static DomainException notForAsking() {
        return new InvalidFieldsException(new Violation("purpose", "purpose", "Chỉ xin được mã để đăng nhập hoặc đổi mật khẩu.", "Codes can be asked for signing in and for a new password only."));
    }

    static DomainException alreadyRegistered() {
        return new DomainException(Category.CONFLICT, "already-registered",
                new Text("Đã có tài khoản", "There is an account"),
                new Text("Số điện thoại hoặc e-mail này vừa được đăng ký. Hãy đăng nhập.", "This phone number or e-mail has been registered meanwhile. Sign in."));
    }

    static DomainException noAccount() {
        return new DomainException(Category.RULE, "no-account",
                new Text("Chưa có tài khoản", "There is no account"),
                new Text("Số điện thoại hoặc e-mail này chưa có tài khoản. Bạn có thể đăng ký ngay.", "Nobody has an account with this phone number or e-mail. You can make one now."));
    }

    static DomainException closed() {
        return new DomainException(Category.FORBIDDEN, "account-closed",
                new Text("Tài khoản đã đóng", "The account is closed"),
                new Text("Tài khoản này đã đóng. Hãy liên hệ công đoàn cơ sở của bạn nếu cần mở lại.", "This account is closed. Ask your grassroots union if it should be opened again."));
    }

    static DomainException codeNotEnough() {
        return new DomainException(Category.FORBIDDEN, "code-not-enough",
                new Text("Cần mật khẩu", "A password is needed"),
                new Text("Bạn có vai trò quản lý nên cần đăng nhập bằng mật khẩu. Nếu quên, hãy chọn \"Quên mật khẩu\".",
                        "You hold a role, so sign in with your password. If you forgot it, choose \"Forgot password\"."));
    }

    static DomainException resetByEmail() {
        return new DomainException(Category.FORBIDDEN, "reset-by-email",
                new Text("Cần mã qua e-mail", "A code by e-mail is needed"),
                new Text("Bạn có vai trò quản lý nên chỉ đặt lại mật khẩu được bằng mã gửi tới e-mail của tài khoản.",
                        "You hold a role, so your password can be reset only by a code sent to the account's e-mail."));
    }
}
