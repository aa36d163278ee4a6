package vn.sangkien.shared.problem;

import java.util.Map;

/** The refusals that every feature may need. */
public final class Refusals {

    static final String RETRY_AFTER = "retryAfterSeconds";

    private Refusals() {
    }

    /** For what does not exist and for what the caller may not know to exist. */
    public static DomainException notFound() {
        return new DomainException(Category.NOT_FOUND, "not-found",
                new Text("Không tìm thấy", "Not found"),
                new Text("Nội dung này không có hoặc bạn không có quyền xem. Hãy kiểm tra lại đường dẫn.",
                        "This does not exist or is not visible to you. Check the address."));
    }

    public static DomainException forbidden() {
        return new DomainException(Category.FORBIDDEN, "forbidden",
                new Text("Không được phép", "Not allowed"),
                new Text("Tài khoản của bạn không có quyền làm việc này. Hãy liên hệ quản trị của đơn vị nếu cần.",
                        "Your account may not do this. Ask your unit's administrator if you need it."));
    }

    public static DomainException staleVersion(long currentVersion) {
        return new DomainException(Category.CONFLICT, "stale-version",
                new Text("Nội dung đã được thay đổi", "Changed in the meantime"),
                new Text("Nội dung này vừa được sửa ở nơi khác. Hãy tải bản mới nhất rồi sửa lại; chưa có gì bị ghi đè.",
                        "This was changed elsewhere. Load the latest version and apply your change again; nothing was overwritten."),
                Map.of("currentVersion", currentVersion));
    }

    public static DomainException unauthenticated() {
        return new DomainException(Category.UNAUTHENTICATED, "unauthenticated",
                new Text("Chưa đăng nhập", "Not signed in"),
                new Text("Bạn cần đăng nhập, hoặc phiên đăng nhập đã hết hạn. Hãy đăng nhập lại.",
                        "Sign in first, or sign in again if your session has expired."));
    }

    public static DomainException preconditionRequired() {
        return new DomainException(Category.PRECONDITION, "precondition-required",
                new Text("Thiếu phiên bản", "Version missing"),
                new Text("Hãy gửi tiêu đề If-Match với ETag của bản bạn đã đọc.",
                        "Send the header If-Match with the ETag of the version you read."));
    }

    /** For a field whose value is of the wrong type or not in its list. */
    public static InvalidFieldsException unreadable(String field) {
        return new InvalidFieldsException(new Violation(field, "type",
                Fields.label(field, Fields.VIETNAMESE) + ": sai kiểu dữ liệu hoặc giá trị không có trong danh mục.",
                Fields.label(field, Fields.ENGLISH) + ": wrong type, or a value that is not in the list."));
    }

    public static InvalidFieldsException notADay(String field) {
        return new InvalidFieldsException(new Violation(field, "day",
                Fields.label(field, Fields.VIETNAMESE) + ": không phải một ngày có thật; viết theo dạng năm-tháng-ngày, ví dụ 2026-05-10.",
                Fields.label(field, Fields.ENGLISH) + ": is not a day of the calendar; write it as year-month-day, e.g. 2026-05-10."));
    }

    static DomainException noContent() {
        return malformed("Yêu cầu không có nội dung.", "The request has no content.");
    }

    public static DomainException notUtf8() {
        return malformed("Nội dung gửi lên không phải văn bản UTF-8.", "The body is not text in UTF-8.");
    }

    /** For a body that ends before its end; hardly anybody is left to read the answer. */
    public static DomainException brokenOff() {
        return malformed("Kết nối đứt trước khi nội dung đến đủ.", "The connection broke before the whole body was here.");
    }

    static DomainException malformed(String detailVi, String detailEn) {
        return new DomainException(Category.INVALID, "malformed-request",
                new Text("Yêu cầu không đọc được", "Unreadable request"), new Text(detailVi, detailEn));
    }

    /** @param most in bytes */
    public static DomainException tooLarge(long most) {
        long megabytes = most >> 20;
        return new DomainException(Category.TOO_LARGE, "body-too-large",
                new Text("Nội dung quá lớn", "Body too large"),
                new Text("Nội dung gửi lên vượt quá " + megabytes + " MB. Hãy rút gọn rồi gửi lại.",
                        "The request is larger than " + megabytes + " MB. Make it shorter and send it again."));
    }

    /** For somebody who does the same thing too often. @param what they may do again after so many seconds */
    public static DomainException tooMany(Text what, long seconds) {
        return new DomainException(Category.TOO_MANY, "too-many",
                new Text("Quá nhiều lần liên tiếp", "Too many at once"),
                new Text(what.vi() + " Hãy thử lại sau " + seconds + " giây. Nội dung bạn đã nhập vẫn còn.",
                        what.en() + " Try again in " + seconds + " seconds. What you typed is kept."), Map.of(RETRY_AFTER, seconds));
    }

    /** For what is closed for a while. @param why one sentence; when to come back is added */
    public static DomainException paused(String type, Text title, Text why, long seconds) {
        long minutes = (seconds + 59) / 60;
        Text wait = seconds < 60 ? new Text(seconds + " giây", seconds + (seconds == 1 ? " second" : " seconds"))
                : new Text(minutes + " phút", minutes + (minutes == 1 ? " minute" : " minutes"));
        return new DomainException(Category.TOO_MANY, type, title,
                new Text(why.vi() + " Hãy thử lại sau " + wait.vi() + ".", why.en() + " Try again in " + wait.en() + "."), Map.of(RETRY_AFTER, seconds));
    }

    public static DomainException unavailable() {
        return new DomainException(Category.UNAVAILABLE, "unavailable",
                new Text("Hệ thống đang bận", "Temporarily unavailable"),
                new Text("Hệ thống đang bận. Nội dung của bạn chưa mất; hãy thử lại sau ít giây.",
                        "The system is busy. Nothing you typed is lost; try again in a few seconds."));
    }
}
