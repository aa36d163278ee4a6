package vn.sangkien.account.code;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import vn.sangkien.shared.problem.Category;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Refusals;
import vn.sangkien.shared.problem.Text;

/** None of them tells whether anybody has the contact. */
final class CodeRefusals {

    private static final Text TOO_MANY = new Text("Chưa gửi thêm mã được", "No further code yet");

    private CodeRefusals() {
    }

    static DomainException noChannel() {
        return new DomainException(Category.RULE, "no-channel",
                new Text("Chưa gửi được mã tới đây", "Codes cannot be sent there"),
                new Text("Hệ thống này chưa gửi được loại tin nhắn đó. Hãy thử bằng e-mail hoặc số điện thoại khác, hoặc liên hệ công đoàn cơ sở.",
                        "This installation cannot send that kind of message. Try an e-mail or a phone number instead, or ask your grassroots union."));
    }

    static DomainException tooSoon(Instant until, Instant now) {
        return Refusals.paused("code-too-soon", TOO_MANY,
                new Text("Vừa có một mã được gửi tới đây.", "A code was sent there a moment ago."), seconds(until, now));
    }

    static DomainException enoughToday(Instant until, Instant now) {
        return Refusals.paused("code-enough", TOO_MANY,
                new Text("Đã gửi đủ " + CodeLimits.A_DAY + " mã trong một ngày tới đây.", "As many as " + CodeLimits.A_DAY + " codes a day were sent there."),
                seconds(until, now));
    }

    static DomainException everybodyWaits(Instant until, Instant now) {
        return Refusals.paused("codes-paused", TOO_MANY,
                new Text("Đang có quá nhiều người xin mã.", "Very many people are asking for codes."), seconds(until, now));
    }

    static DomainException wrong(int left) {
        return new DomainException(Category.RULE, "code-wrong",
                new Text("Mã chưa đúng", "Wrong code"),
                left == 0 ? new Text("Mã chưa đúng và đã hết số lần thử. Hãy xin mã mới.", "The code is wrong and there are no tries left. Ask for a new one.")
                        : new Text("Mã chưa đúng. Còn " + left + " lần thử.", "The code is wrong. Tries left: " + left + "."), Map.of("triesLeft", left));
    }

    static DomainException over() {
        return new DomainException(Category.RULE, "code-over",
                new Text("Mã không còn dùng được", "The code no longer works"),
                new Text("Mã đã hết hạn, đã dùng rồi hoặc đã có mã mới hơn. Hãy xin mã mới.", "The code has expired, was used, or a newer one was sent. Ask for a new one."));
    }

    static DomainException ticketOver() {
        return new DomainException(Category.RULE, "ticket-over",
                new Text("Đã quá thời gian đăng ký", "Registration took too long"),
                new Text("Bước xác nhận đã hết hạn hoặc đã dùng rồi. Hãy xin mã mới để tiếp tục.", "The confirmation has expired or was used. Ask for a new code to go on."));
    }

    private static long seconds(Instant until, Instant now) {
        return Math.max(1, Duration.between(now, until).plusMillis(999).toSeconds());
    }
}
