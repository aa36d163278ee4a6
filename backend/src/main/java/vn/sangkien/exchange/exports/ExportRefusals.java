package vn.sangkien.exchange.exports;

import java.util.Map;
import vn.sangkien.shared.problem.Category;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Text;

/** Why a file is not made, or not given. */
final class ExportRefusals {

    static final Text UNEXPECTED = new Text("Hệ thống gặp lỗi ngoài dự kiến nên không tạo được tệp. Hãy yêu cầu lại; nếu vẫn lỗi, hãy báo quản trị.",
            "Something unexpected went wrong, so there is no file. Ask again; if it fails again, tell an administrator.");
    static final Text RIGHTS_GONE = new Text("Quyền của bạn đã thay đổi trước khi tệp được tạo. Hãy yêu cầu lại.",
            "Your rights changed before the file was made. Ask again.");

    private ExportRefusals() {
    }

    static DomainException tooMany(int most) {
        return new DomainException(Category.TOO_MANY, "too-many-exports", new Text("Đang có nhiều tệp chờ", "Too many files are waiting"),
                new Text("Bạn đang có " + most + " tệp chưa xong. Hãy chờ một tệp xong hoặc hủy bớt rồi yêu cầu lại.",
                        "You have " + most + " files that are not finished. Wait for one of them or cancel one, then ask again."), Map.of("most", most));
    }

    static DomainException notReady() {
        return new DomainException(Category.CONFLICT, "export-not-ready", new Text("Tệp chưa có", "There is no file yet"),
                new Text("Tệp này chưa tạo xong hoặc không tạo được. Hãy xem trạng thái của nó trong danh sách.",
                        "This file is not finished, or could not be made. See its state in the list."));
    }

    static DomainException expired() {
        return new DomainException(Category.CONFLICT, "export-expired", new Text("Tệp đã hết hạn", "The file has expired"),
                new Text("Tệp đã được xóa vì quá thời gian giữ. Hãy yêu cầu lại để có số liệu mới.", "The file was removed because its time was over. Ask again for new figures."));
    }

    static DomainException rightLost() {
        return new DomainException(Category.FORBIDDEN, "export-right-lost", new Text("Không còn quyền tải tệp này", "The right to this file is over"),
                new Text("Khi tạo tệp bạn có quyền trên một đơn vị mà nay không còn. Hãy yêu cầu lại để có tệp theo quyền hiện tại.",
                        "When the file was made you had a right over a unit that you no longer have. Ask again for a file by your present rights."));
    }
}
