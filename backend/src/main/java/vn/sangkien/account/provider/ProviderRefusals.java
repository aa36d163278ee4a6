package vn.sangkien.account.provider;

import vn.sangkien.shared.problem.Category;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Text;

final class ProviderRefusals {

    private ProviderRefusals() {
    }

    /** For a state that we did not give out, that was used, or that another browser brings. */
    static DomainException over() {
        return new DomainException(Category.RULE, "provider-over",
                new Text("Chưa đăng nhập được", "Sign-in failed"),
                new Text("Lần đăng nhập này đã hết hạn, đã dùng rồi hoặc không bắt đầu từ trình duyệt này. Hãy đăng nhập lại từ đầu.",
                        "This sign-in has expired, was used, or did not begin in this browser. Sign in again from the start."));
    }

    /** For an answer of the provider that proves nothing. */
    static DomainException unproved() {
        return new DomainException(Category.RULE, "provider-refused",
                new Text("Chưa đăng nhập được", "Sign-in failed"),
                new Text("Câu trả lời của nơi bạn đăng nhập không hợp lệ nên không được nhận. Hãy thử lại hoặc đăng nhập bằng mật khẩu.",
                        "What the other service answered is not valid, so it was not accepted. Try again, or sign in with your password."));
    }

    static DomainException away() {
        return new DomainException(Category.UNAVAILABLE, "unavailable",
                new Text("Nơi bạn đăng nhập chưa trả lời", "The other service does not answer"),
                new Text("Hãy thử lại sau ít phút hoặc đăng nhập bằng mật khẩu.", "Try again in some minutes, or sign in with your password."));
    }

    static DomainException nobody() {
        return new DomainException(Category.RULE, "provider-unknown",
                new Text("Chưa có tài khoản", "There is no account"),
                new Text("Chưa có tài khoản Sáng Kiến nào mang số điện thoại hoặc e-mail đã xác minh của bạn ở nơi đó. Hãy đăng ký, hoặc đăng nhập bằng cách khác.",
                        "No Sáng Kiến account has the phone number or e-mail that was verified there. Sign up, or sign in another way."));
    }

    static DomainException closed() {
        return new DomainException(Category.FORBIDDEN, "account-closed",
                new Text("Tài khoản đã đóng", "The account is closed"),
                new Text("Tài khoản này đã đóng. Hãy liên hệ công đoàn cơ sở của bạn nếu cần mở lại.", "This account is closed. Ask your grassroots union if it should be opened again."));
    }
}
