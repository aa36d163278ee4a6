package vn.sangkien.account.contact;

import vn.sangkien.shared.problem.Category;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.InvalidFieldsException;
import vn.sangkien.shared.problem.Text;
import vn.sangkien.shared.problem.Violation;

final class ContactRefusals {

    private ContactRefusals() {
    }

    static DomainException noContact() {
        return new InvalidFieldsException(new Violation("contact", "contact",
                "Hãy nhập số điện thoại di động Việt Nam hoặc một địa chỉ e-mail.", "Enter a Vietnamese mobile number or an e-mail address."));
    }

    static DomainException signInAgain() {
        return new DomainException(Category.FORBIDDEN, "sign-in-again",
                new Text("Hãy đăng nhập lại", "Sign in again"),
                new Text("Tài khoản của bạn không có mật khẩu. Hãy đăng xuất, đăng nhập lại rồi đổi trong vòng 10 phút.",
                        "Your account has no password. Sign out, sign in again, and change it within 10 minutes."));
    }

    /** The same whoever has it and whoever asked. */
    static DomainException notUsable() {
        return new DomainException(Category.RULE, "contact-not-usable",
                new Text("Không dùng được liên hệ này", "This contact cannot be used"),
                new Text("Không đổi sang liên hệ này được. Hãy dùng liên hệ khác, hoặc gửi yêu cầu sửa thông tin ở trang “Dữ liệu của tôi”.",
                        "The account cannot be changed to this contact. Use another one, or ask for a correction on the page “My data”."));
    }
}
