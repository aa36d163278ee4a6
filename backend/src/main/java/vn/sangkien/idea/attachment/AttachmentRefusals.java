package vn.sangkien.idea.attachment;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.problem.Category;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Text;

/** Why a file cannot be sent, whatever is in it. */
final class AttachmentRefusals {

    private AttachmentRefusals() {
    }

    /** @param unfinished those of the caller that are still on their way and take up a place as well */
    static DomainException tooMany(int most, List<Attachment> unfinished) {
        String names = unfinished.stream().map(Attachment::name).collect(Collectors.joining(", "));
        return new DomainException(Category.RULE, "too-many-files",
                new Text("Đã đủ số tệp", "No more files"),
                new Text("Mỗi sáng kiến có nhiều nhất " + most + " tệp đính kèm và một quyết định công nhận. " + (unfinished.isEmpty() ? "Hãy xóa bớt một tệp trước."
                        : "Trong đó " + unfinished.size() + " tệp chưa gửi xong: " + names + ". Hãy gửi nốt hoặc xóa các tệp đó."),
                        "An idea has at most " + most + " files and one recognition decision. " + (unfinished.isEmpty() ? "Remove one first."
                                : unfinished.size() + " of them not sent completely: " + names + ". Send the rest or remove them.")),
                unfinished.isEmpty() ? Map.of() : Map.of("unfinished", unfinished.stream().map(file -> Id.of(file.id())).toList()));
    }

    static DomainException longerThanAnnounced(int announced, int sent) {
        return new DomainException(Category.RULE, "longer-than-announced",
                new Text("Tệp dài hơn đã báo", "The file is longer than announced"),
                new Text("Tệp được báo có " + announced + " byte nhưng đã gửi tới byte thứ " + sent + ". Có thể tệp vừa bị sửa; hãy xóa và gửi lại từ đầu.",
                        "The file was announced with " + announced + " bytes, but " + sent + " were sent. It may have been changed meanwhile; remove it and send it again."),
                Map.of("announced", announced));
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
