package vn.sangkien.standings.snapshot;

import vn.sangkien.shared.problem.Category;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.InvalidFieldsException;
import vn.sangkien.shared.problem.Text;
import vn.sangkien.shared.problem.Violation;

final class SnapshotRefusals {

    private SnapshotRefusals() {
    }

    static DomainException justTaken() {
        return new DomainException(Category.CONFLICT, "snapshot-just-taken",
                new Text("Vừa chốt số liệu xong", "Taken a moment ago"),
                new Text("Bảng này vừa được chốt chưa đầy một phút trước, và từ đó chưa có đơn vị hay số liệu nào thay đổi. Hãy mở bản đó, hoặc thử lại sau một phút.",
                        "This board was frozen less than a minute ago, and no unit and no figure of it has changed since. Open that snapshot, or try again in a minute."));
    }

    static InvalidFieldsException unitOrGroup() {
        return new InvalidFieldsException(new Violation("unitId", "unit-or-group", "Đơn vị: để trống khi chốt bảng của một cụm, khối thi đua.",
                "Leave the unit out for the board of an emulation group."));
    }

    static DomainException alreadySigned() {
        return new DomainException(Category.CONFLICT, "snapshot-signed",
                new Text("Đã ký xác nhận", "Already signed"),
                new Text("Bản chốt này đã được ký xác nhận; mỗi bản chỉ ký một lần.", "This snapshot is signed already; each one is signed once."));
    }

    static DomainException fourEyes() {
        return new DomainException(Category.RULE, "four-eyes",
                new Text("Cần người khác ký", "Somebody else must sign"),
                new Text("Bạn là người chốt số liệu này, nên một lãnh đạo khác phải ký xác nhận.",
                        "You took this snapshot, so another leader has to sign it."));
    }

    static DomainException notIntact() {
        return new DomainException(Category.RULE, "snapshot-not-intact",
                new Text("Số liệu không còn nguyên vẹn", "The figures are not intact"),
                new Text("Dữ liệu đang lưu không khớp mã băm lúc chốt, nên không thể ký. Hãy báo ngay cho quản trị hệ thống.",
                        "What is stored does not have the hash it was sealed with, so it cannot be signed. Tell the system's administrator at once."));
    }

    static DomainException otherCampaign() {
        return new DomainException(Category.RULE, "snapshot-of-another-campaign",
                new Text("Không so sánh được", "Cannot be compared"),
                new Text("Hai bản chốt thuộc hai chương trình khác nhau.", "The two snapshots belong to different campaigns."));
    }

    static DomainException otherBoard(Text what) {
        return new DomainException(Category.RULE, "snapshot-of-another-board", new Text("Bản chốt là của bảng khác", "The snapshot is of another board"), what);
    }

    static DomainException otherUnit() {
        return new DomainException(Category.RULE, "snapshot-of-another-unit",
                new Text("Không so sánh được", "Cannot be compared"),
                new Text("Hai bản chốt là của hai đơn vị khác nhau, không đơn vị nào nằm trong đơn vị kia.",
                        "The two snapshots are of different units, and neither unit is within the other."));
    }

    static DomainException otherGroup() {
        return new DomainException(Category.RULE, "snapshot-of-another-group",
                new Text("Không so sánh được", "Cannot be compared"),
                new Text("Hai bản chốt không phải của cùng một cụm, khối thi đua.", "The two snapshots are not of the same emulation group."));
    }
}
