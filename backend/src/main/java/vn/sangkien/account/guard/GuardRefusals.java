package vn.sangkien.account.guard;

import java.time.Duration;
import java.time.Instant;
import vn.sangkien.shared.problem.Category;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Refusals;
import vn.sangkien.shared.problem.Text;

/** None of them tells whether anybody has the login. */
final class GuardRefusals {

    static final String SECOND_STEP_PAUSED = "second-step-paused";

    private GuardRefusals() {
    }

    static DomainException wrong() {
        return new DomainException(Category.UNAUTHENTICATED, "sign-in-failed",
                new Text("Chưa đăng nhập được", "Sign-in failed"),
                new Text("Số điện thoại, e-mail hoặc mật khẩu chưa đúng. Hãy kiểm tra và thử lại.",
                        "The phone number, e-mail or password is wrong. Check and try again."));
    }

    static DomainException codesPaused(Instant until, Instant now) {
        return Refusals.paused("codes-paused",
                new Text("Tạm dừng gửi mã", "Codes are paused"),
                new Text("Có quá nhiều yêu cầu về mã từ mạng này.", "There were too many requests about codes from this network."), seconds(until, now));
    }

    static DomainException paused(Instant until, Instant now) {
        return Refusals.paused("sign-in-paused",
                new Text("Tạm dừng đăng nhập", "Sign-in paused"),
                new Text("Đã có nhiều lần nhập sai mật khẩu, nên việc đăng nhập được tạm dừng để bảo vệ tài khoản.",
                        "There were many wrong passwords, so signing in is paused to protect the account."), seconds(until, now));
    }

    static DomainException secondStepPaused(Instant until, Instant now) {
        return Refusals.paused(SECOND_STEP_PAUSED,
                new Text("Tạm dừng nhập mã", "Codes are paused"),
                new Text("Đã có nhiều lần nhập sai mã xác thực.", "There were many wrong codes."), seconds(until, now));
    }

    static DomainException clientPaused(Instant until, Instant now) {
        return Refusals.paused("client-paused",
                new Text("Tạm dừng cấp mã truy cập", "Tokens are paused"),
                new Text("Có quá nhiều lần gửi sai mã bí mật của hệ thống này từ mạng này.", "There were many wrong secrets of this client from this network."), seconds(until, now));
    }

    static DomainException helpPaused(Instant until, Instant now) {
        return Refusals.paused("help-paused",
                new Text("Tạm dừng nhận yêu cầu", "Requests are paused"),
                new Text("Có quá nhiều yêu cầu hỗ trợ từ mạng này. Hãy gọi điện cho tổ hỗ trợ nếu gấp.",
                        "There were too many requests for help from this network. Call the support team if it is urgent."), seconds(until, now));
    }

    static DomainException receiptsPaused(Instant until, Instant now) {
        return Refusals.paused("receipts-paused",
                new Text("Tạm dừng nhập mã biên nhận", "Codes of receipts are paused"),
                new Text("Đã có nhiều lần nhập sai mã. Bạn vẫn có thể đăng nhập bằng số điện thoại để xem sáng kiến đứng tên mình.",
                        "There were many wrong codes. You can still sign in with your phone number to see what is in your name."), seconds(until, now));
    }

    private static long seconds(Instant until, Instant now) {
        return Math.max(1, Duration.between(now, until).plusMillis(999).toSeconds());
    }
}
