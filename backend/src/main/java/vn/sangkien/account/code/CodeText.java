package vn.sangkien.account.code;

import java.time.Instant;
import vn.sangkien.account.Contact;
import vn.sangkien.message.Medium;
import vn.sangkien.message.NewMessage;

/** The words a code is sent in. Those for a phone fit into one SMS with Vietnamese letters, which has room for 70. */
final class CodeText {

    private CodeText() {
    }

    static NewMessage of(CodePurpose purpose, Contact contact, String code, Instant validUntil) {
        boolean reset = purpose == CodePurpose.RESET;
        boolean change = purpose == CodePurpose.CONTACT;
        if (purpose == CodePurpose.AGREE) {
            // The one code that is meant to be told to somebody, so it says for what.
            return new NewMessage(contact.medium(), contact.value(), null, "Đọc mã " + code + " cho cán bộ nếu bạn đồng ý tham gia Sáng Kiến.", validUntil);
        }
        if (contact.medium() == Medium.PHONE) {
            String what = reset ? "Mã đổi mật khẩu Sáng Kiến: " : change ? "Mã đổi số Sáng Kiến: " : "Mã Sáng Kiến: ";
            return new NewMessage(Medium.PHONE, contact.value(), null, what + code + ". Dùng trong 5 phút, đừng đưa cho ai.", validUntil);
        }
        String vi = (reset ? "Mã để đặt lại mật khẩu Sáng Kiến của bạn là " : change ? "Mã để dùng địa chỉ này cho tài khoản Sáng Kiến của bạn là " : "Mã đăng nhập Sáng Kiến của bạn là ") + code
                + ".\nMã dùng được một lần trong 5 phút. Không đưa mã cho bất kỳ ai, kể cả người tự xưng là cán bộ.\nNếu bạn không xin mã này, hãy bỏ qua thư.\n";
        String en = (reset ? "Your code for a new password at Sáng Kiến is " : change ? "Your code to use this address for your account at Sáng Kiến is " : "Your code to sign in at Sáng Kiến is ") + code
                + ".\nIt works once, within 5 minutes. Give it to nobody.\nIf you did not ask for it, ignore this message.\n";
        return new NewMessage(Medium.EMAIL, contact.value(), reset ? "Đặt lại mật khẩu Sáng Kiến" : change ? "Đổi e-mail Sáng Kiến" : "Mã đăng nhập Sáng Kiến", vi + "\n" + en, validUntil);
    }
}
