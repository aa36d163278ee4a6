package vn.sangkien.idea.attachment;

import java.util.Map;
import vn.sangkien.shared.problem.Category;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Text;

/** Why a file cannot be sent, whatever is in it. */
final class AttachmentRefusals {

    private AttachmentRefusals() {
    }

    static DomainException tooMany(int most) {
        return new DomainException(Category.RULE, "too-many-files",
                new Text("Đã đủ số tệp", "No more files"),
                new Text("Mỗi sáng kiến có nhiều nhất " + most + " tệp đính kèm và một quyết định công nhận. Hãy xóa bớt một tệp trước.",
                        "An idea has at most " + most + " files and one recognition decision. Remove one first."));
    }

    /** The caller goes on from there. */
    static DomainException otherOffset(int received) {
        return new DomainException(Category.CONFLICT, "upload-offset",
                new Text("Phần gửi lên không nối tiếp", "The part does not continue the file"),
                new Text("Hệ thống đã nhận " + received + " byte. Hãy gửi tiếp từ đó.", "So far " + received + " bytes have arrived. Go on from there."),
                Map.of("received", received));
    }

    static DomainException finished() {
        return new DomainException(Category.CONFLICT, "upload-finished",
                new Text("Tệp này đã gửi xong", "The upload has ended"),
                new Text("Không gửi thêm vào tệp này được nữa. Hãy tải lại trang.", "Nothing can be added to this file. Reload the page."));
    }

    static DomainException incomplete(int received) {
        return new DomainException(Category.CONFLICT, "upload-incomplete",
                new Text("Tệp chưa gửi xong", "The upload is not complete"),
                new Text("Hệ thống mới nhận " + received + " byte. Hãy gửi tiếp từ đó.", "Only " + received + " bytes have arrived. Go on from there."),
                Map.of("received", received));
    }
}
