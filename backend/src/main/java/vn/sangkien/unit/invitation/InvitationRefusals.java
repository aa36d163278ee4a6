package vn.sangkien.unit.invitation;

import vn.sangkien.shared.problem.Category;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.InvalidFieldsException;
import vn.sangkien.shared.problem.Text;
import vn.sangkien.shared.problem.Violation;

final class InvitationRefusals {

    private static final String OVER = "invitation-over";

    private InvitationRefusals() {
    }

    static boolean isOver(DomainException refused) {
        return refused.type().equals(OVER);
    }

    static InvalidFieldsException noContact() {
        return new InvalidFieldsException(new Violation("contact", "contact",
                "Hãy nhập số điện thoại di động Việt Nam hoặc một địa chỉ e-mail.", "Enter a Vietnamese mobile number or an e-mail address."));
    }

    static DomainException noChannel() {
        return new DomainException(Category.RULE, "no-channel",
                new Text("Chưa gửi được lời mời tới đây", "Invitations cannot be sent there"),
                new Text("Hệ thống này chưa gửi được loại tin nhắn đó. Hãy thử bằng e-mail hoặc số điện thoại khác.",
                        "This installation cannot send that kind of message. Try an e-mail or a phone number instead."));
    }

    static DomainException oneself() {
        return new DomainException(Category.FORBIDDEN, "four-eyes",
                new Text("Không được tự cấp quyền", "Not to oneself"),
                new Text("Bạn không được mời chính mình. Hãy nhờ một người khác có thẩm quyền.", "Nobody invites themselves. Ask somebody else who may."));
    }

    static DomainException over() {
        return new DomainException(Category.RULE, OVER,
                new Text("Lời mời không còn dùng được", "The invitation no longer works"),
                new Text("Mã chưa đúng, hoặc lời mời đã dùng, đã hủy, đã hết hạn hoặc đã có lời mời mới hơn. Hãy hỏi người đã mời bạn.",
                        "The code is wrong, or the invitation was used, cancelled, has expired, or there is a newer one. Ask whoever invited you."));
    }

    static DomainException inviterMayNot() {
        return new DomainException(Category.RULE, "invitation-without-right",
                new Text("Lời mời không còn hiệu lực", "The invitation has no effect any more"),
                new Text("Người mời bạn không còn được cấp quyền này, hoặc không còn được cấp lâu như vậy. Hãy nhờ một quản trị khác gửi lời mời mới.",
                        "Whoever invited you may no longer give this right, or not for so long. Ask another administrator for a new invitation."));
    }

    static DomainException signInFirst() {
        return new DomainException(Category.CONFLICT, "invitation-sign-in",
                new Text("Bạn đã có tài khoản", "You have an account"),
                new Text("Số điện thoại hoặc e-mail này đã có tài khoản. Hãy đăng nhập rồi nhận lời mời.", "There is an account for this phone number or e-mail. Sign in and accept then."));
    }

    static DomainException ofSomebodyElse() {
        return new DomainException(Category.FORBIDDEN, "invitation-of-other",
                new Text("Lời mời dành cho người khác", "The invitation is for somebody else"),
                new Text("Lời mời được gửi tới một số điện thoại hoặc e-mail không thuộc tài khoản bạn đang dùng.",
                        "It was sent to a phone number or e-mail that does not belong to the account you are using."));
    }

    static DomainException heldAlready() {
        return new DomainException(Category.CONFLICT, "grant-held",
                new Text("Đã có quyền này", "Held already"),
                new Text("Bạn đã có quyền này tại đơn vị trong một phần thời gian đó.", "You hold this right over the unit during some of that time."));
    }

    static DomainException sentJustNow() {
        return new DomainException(Category.CONFLICT, "invitation-sent",
                new Text("Vừa có lời mời này", "Invited a moment ago"),
                new Text("Người này vừa được mời nhận quyền này tại đơn vị và lời mời đó vẫn dùng được. Nếu cần sửa, hãy hủy lời mời đó rồi mời lại.",
                        "This person was invited to this right over the unit a moment ago, and that invitation works. To change it, cancel it and invite again."));
    }

    static DomainException notOpen() {
        return new DomainException(Category.CONFLICT, "invitation-not-open",
                new Text("Lời mời đã kết thúc", "The invitation is over"),
                new Text("Lời mời này đã được nhận hoặc đã hủy.", "This invitation was accepted or cancelled."));
    }
}
