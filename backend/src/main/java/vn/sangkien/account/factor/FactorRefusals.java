package vn.sangkien.account.factor;

import java.util.Map;
import vn.sangkien.account.factor.SecondStep.Ticket;
import vn.sangkien.shared.problem.Category;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.InvalidFieldsException;
import vn.sangkien.shared.problem.Text;
import vn.sangkien.shared.problem.Violation;

final class FactorRefusals {

    static final String STEP = "second-step";

    private FactorRefusals() {
    }

    /** The first step was right; with the ticket comes the second. */
    static DomainException step(Ticket ticket) {
        return new DomainException(Category.UNAUTHENTICATED, STEP,
                new Text("Còn một bước nữa", "One more step"),
                new Text("Nhập mã 6 chữ số trong ứng dụng xác thực của bạn, hoặc một mã dự phòng.", "Enter the 6 digits of your authenticator app, or a recovery code."),
                Map.of("ticket", ticket.token(), "validUntil", ticket.validUntil().toString()));
    }

    static DomainException wrong() {
        return new DomainException(Category.RULE, "second-step-wrong",
                new Text("Mã chưa đúng", "Wrong code"),
                new Text("Mã chưa đúng hoặc đã dùng rồi. Hãy chờ mã kế tiếp trong ứng dụng xác thực rồi nhập lại.",
                        "The code is wrong or was used already. Wait for the next one in your authenticator app and type that."));
    }

    static DomainException stepOver() {
        return new DomainException(Category.RULE, "second-step-over",
                new Text("Đã quá thời gian đăng nhập", "Signing in took too long"),
                new Text("Bước đăng nhập này đã hết hạn hoặc đã dùng rồi. Hãy đăng nhập lại từ đầu.", "This step of signing in has expired or was used. Sign in again from the start."));
    }

    static DomainException nothingPending() {
        return new DomainException(Category.RULE, "second-factor-over",
                new Text("Đã quá thời gian", "It took too long"),
                new Text("Mã hình vừa hiện đã hết hạn. Hãy bắt đầu lại.", "The picture has expired. Begin again."));
    }

    static DomainException notOn() {
        return new DomainException(Category.CONFLICT, "second-factor-off",
                new Text("Chưa bật xác thực hai bước", "Two-step sign-in is off"),
                new Text("Tài khoản này chưa bật xác thực hai bước.", "Two-step sign-in is not turned on for this account."));
    }

    static DomainException needed() {
        return new DomainException(Category.FORBIDDEN, "second-factor-required",
                new Text("Không tắt được", "It cannot be turned off"),
                new Text("Người có vai trò quản lý phải dùng xác thực hai bước. Bạn có thể đổi sang điện thoại khác.",
                        "Whoever holds a role must use two-step sign-in. You can move it to another phone."));
    }

    static DomainException onlyStaff() {
        return new DomainException(Category.FORBIDDEN, "second-factor-for-staff",
                new Text("Chưa cần xác thực hai bước", "Two-step sign-in is for staff"),
                new Text("Xác thực hai bước dành cho người có vai trò quản lý.", "Two-step sign-in is for people who hold a role."));
    }

    static InvalidFieldsException wrongCode() {
        return new InvalidFieldsException(new Violation("code", "wrong", wrong().toProblem().detail(), wrong().toProblem().detailEn()));
    }

    static InvalidFieldsException wrongPassword() {
        return new InvalidFieldsException(new Violation("password", "wrong",
                "Mật khẩu chưa đúng. Hãy kiểm tra và nhập lại.", "The password is wrong. Check and type it again."));
    }
}
