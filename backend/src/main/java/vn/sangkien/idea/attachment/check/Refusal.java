package vn.sangkien.idea.attachment.check;

import java.util.Locale;
import vn.sangkien.shared.problem.Category;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Text;

/** Why a file is not taken. Kept with the upload, so that whoever missed the answer may ask again. */
public enum Refusal {
    FILE_EMPTY("Tệp rỗng, không có nội dung. Hãy chọn lại tệp.", "The file is empty. Pick another."),
    FILE_TOO_LARGE("Mỗi tệp nhiều nhất 10 MB. Hãy giảm kích thước rồi gửi lại.", "A file may have 10 MB at most. Make it smaller and send it again."),
    FILE_KIND("Chỉ nhận ảnh JPEG, PNG, WebP và tệp PDF, Word (.docx), Excel (.xlsx). Hệ thống xem nội dung tệp, không xem tên tệp.",
            "Only photos (JPEG, PNG, WebP) and PDF, Word (.docx) and Excel (.xlsx) files are taken. What counts is the content, not the name."),
    FILE_HEIC("Ảnh ở dạng HEIC của iPhone. Hãy chụp lại ở dạng \"Tương thích nhất\" (Cài đặt, Camera, Định dạng) hoặc lưu thành JPEG rồi gửi lại.",
            "The photo is of the iPhone's HEIC kind. Take it as \"Most Compatible\" (Settings, Camera, Formats) or save it as JPEG and send it again."),
    FILE_DAMAGED("Tệp bị hỏng nên không mở được. Hãy lưu lại rồi gửi lại.", "The file is damaged and cannot be opened. Save it again and send it again."),
    FILE_TOO_MANY_PIXELS("Ảnh quá lớn: nhiều nhất 40 triệu điểm ảnh (WebP 16 triệu). Hãy thu nhỏ ảnh rồi gửi lại.",
            "The photo is too large: 40 million pixels at most (WebP 16 million). Make it smaller and send it again."),
    FILE_LOCKED("Tệp có mật khẩu hoặc ở dạng Office cũ (.doc, .xls). Hãy bỏ mật khẩu, lưu lại dạng .docx, .xlsx hoặc PDF.",
            "The file has a password or is of the old Office kind (.doc, .xls). Remove the password and save it as .docx, .xlsx or PDF."),
    FILE_ACTIVE("Tệp có macro hoặc mã chạy tự động nên không được nhận. Hãy lưu lại không có macro, hoặc in ra PDF.",
            "The file holds macros or scripts. Save it without them, or print it to PDF."),
    FILE_UNPACKS_TOO_LARGE("Tệp khi mở ra quá lớn. Hãy bỏ bớt ảnh hoặc nội dung không cần.", "The file is too large when opened. Remove what is not needed.");

    private static final Text TITLE = new Text("Không nhận được tệp này", "This file cannot be taken");

    private final Text detail;

    Refusal(String vi, String en) {
        detail = new Text(vi, en);
    }

    public DomainException toException() {
        return new DomainException(Category.RULE, name().toLowerCase(Locale.ROOT).replace('_', '-'), TITLE, detail);
    }
}
