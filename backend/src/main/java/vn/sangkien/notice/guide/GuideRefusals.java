package vn.sangkien.notice.guide;

import vn.sangkien.shared.problem.Category;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.InvalidFieldsException;
import vn.sangkien.shared.problem.Text;
import vn.sangkien.shared.problem.Violation;

/** Why a guide cannot be kept as it was sent. */
final class GuideRefusals {

    private static final Text FILE = new Text("Không nhận được tệp này", "This file cannot be taken");

    private GuideRefusals() {
    }

    static DomainException tooMany(int most) {
        return new DomainException(Category.RULE, "too-many-guides", new Text("Đã đủ số hướng dẫn", "No more guides"),
                new Text("Có nhiều nhất " + most + " hướng dẫn. Hãy xóa bớt bài không dùng.", "There are " + most + " guides at most. Remove some that are not used."));
    }

    static DomainException tooManyFiles(int most) {
        return new DomainException(Category.RULE, "too-many-guide-files", new Text("Gửi quá nhiều tệp", "Too many files sent"),
                new Text("Mỗi hướng dẫn nhận nhiều nhất " + most + " tệp chưa dùng. Hãy lưu hướng dẫn, hoặc đợi đến ngày mai.",
                        "A guide takes " + most + " files at most that it does not use. Save the guide, or wait until tomorrow."));
    }

    static DomainException slugTaken() {
        return new InvalidFieldsException(new Violation("slug", "taken", "Địa chỉ: đã có hướng dẫn khác dùng. Hãy chọn địa chỉ khác.", "Address: another guide has it. Choose another."));
    }

    static DomainException wrongSlug() {
        return new InvalidFieldsException(new Violation("slug", "pattern", "Địa chỉ: chỉ gồm chữ thường không dấu, chữ số và dấu gạch ngang, như “nop-sang-kien”.",
                "Address: small letters, digits and hyphens only, such as “submit-an-idea”."));
    }

    static DomainException kindMissing() {
        return new InvalidFieldsException(new Violation("kind", "not-null", "Loại: chưa nói tệp là ảnh, video hay phụ đề.", "Kind: say whether it is a picture, a video or captions."));
    }

    static Violation fileGone(String field) {
        return new Violation(field, "file", "Tệp: không còn, hoặc không phải của hướng dẫn này. Hãy gửi lại tệp.", "File: it is gone, or of another guide. Send it again.");
    }

    static Violation alternativeMissing(String field) {
        return new Violation(field, "not-blank", "Mô tả ảnh: cần cho người không nhìn thấy ảnh.", "Description of the picture: those who do not see it need one.");
    }

    static Violation captionsAlone(String field) {
        return new Violation(field, "video", "Phụ đề: chỉ có khi có video.", "Captions: only with a video.");
    }

    static DomainException fileTooLarge() {
        return new DomainException(Category.RULE, "guide-file-too-large", FILE,
                new Text("Ảnh nhiều nhất 10 MB, video 50 MB, phụ đề 200 kB. Hãy giảm kích thước rồi gửi lại.",
                        "A picture may have 10 MB, a video 50 MB, captions 200 kB at most. Make it smaller and send it again."));
    }

    static DomainException fileKind() {
        return new DomainException(Category.RULE, "guide-file-kind", FILE,
                new Text("Ảnh phải là JPEG, PNG hoặc WebP; video là MP4 hoặc WebM còn nguyên; phụ đề là WebVTT (.vtt). Hệ thống xem nội dung tệp, không xem tên tệp.",
                        "Pictures must be JPEG, PNG or WebP; videos whole MP4 or WebM; captions WebVTT (.vtt). What counts is the content, not the name."));
    }
}
