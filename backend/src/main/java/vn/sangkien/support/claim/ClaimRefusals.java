package vn.sangkien.support.claim;

import vn.sangkien.shared.problem.Category;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Text;

final class ClaimRefusals {

    private static final String OVER = "claim-code-over";

    private ClaimRefusals() {
    }

    /** Whether a refusal means that somebody may be guessing. */
    static boolean isOver(DomainException refused) {
        return refused.type().equals(OVER);
    }

    /** The same for one that never was, has expired or was used. */
    static DomainException over() {
        return new DomainException(Category.RULE, OVER,
                new Text("Mã không dùng được", "The code does not work"),
                new Text("Mã chưa đúng, đã hết hạn hoặc đã dùng rồi. Hãy xem lại phiếu, đăng nhập bằng số điện thoại đã cho cán bộ, hoặc xin phiếu mới.",
                        "The code is wrong, has expired or was used. Look at the receipt again, sign in with the number you gave, or ask for a new receipt."));
    }

    static DomainException ofAnotherContact() {
        return new DomainException(Category.CONFLICT, "claim-of-another-contact",
                new Text("Hãy đăng nhập bằng số đã cho cán bộ", "Sign in with the number you gave"),
                new Text("Sáng kiến trên phiếu này gắn với số điện thoại hoặc e-mail khác với tài khoản đang đăng nhập. Hãy đăng nhập bằng số đó; nếu cán bộ ghi sai số, hãy gọi tổ hỗ trợ.",
                        "What is on this receipt belongs to another phone number or e-mail than this account. Sign in with that one; if it was written down wrongly, call the support team."));
    }

    static DomainException needsPhone() {
        return new DomainException(Category.RULE, "claim-needs-phone",
                new Text("Cần số điện thoại đã xác minh", "A verified phone number is needed"),
                new Text("Hãy thêm số điện thoại vào tài khoản và xác minh bằng mã, rồi nhận sáng kiến.", "Add a phone number to the account, verify it by code, then take the initiatives over."));
    }

    static DomainException ownEntry() {
        return new DomainException(Category.FORBIDDEN, "four-eyes",
                new Text("Không nhận được sáng kiến mình nhập", "Not what you entered yourself"),
                new Text("Bạn đã nhập sáng kiến hoặc cấp phiếu này cho người khác, nên không thể nhận về tên mình.",
                        "You entered these initiatives or issued this receipt for somebody else, so they cannot become yours."));
    }

    static DomainException nameDiffers() {
        return new DomainException(Category.CONFLICT, "claim-name-differs",
                new Text("Họ tên trên phiếu khác với tài khoản", "Another name than that of the account"),
                new Text("Họ tên trên phiếu không giống họ tên của tài khoản đang đăng nhập. Nếu là bạn, hãy sửa họ tên trong tài khoản hoặc gọi tổ hỗ trợ.",
                        "The name on the receipt is not that of this account. If it is you, correct the name in your account or call the support team."));
    }
}
