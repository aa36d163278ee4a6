package vn.sangkien.idea;

/** How codes of ideas are written on paper and in files. */
public final class IdeaWords {

    private IdeaWords() {
    }

    public static String of(SolutionType type) {
        return switch (type) {
            case TECHNICAL -> "Giải pháp kỹ thuật";
            case MANAGEMENT -> "Giải pháp quản lý";
            case OPERATIONAL -> "Giải pháp tác nghiệp";
            case TECH_APPLICATION -> "Ứng dụng tiến bộ kỹ thuật";
            case RESEARCH_TOPIC -> "Đề tài nghiên cứu";
        };
    }

    public static String of(IdeaField field) {
        return switch (field) {
            case PRODUCTION -> "Sản xuất – kỹ thuật";
            case DIGITAL -> "CNTT – chuyển đổi số";
            case EDUCATION -> "Giáo dục";
            case HEALTH -> "Y tế";
            case EPIDEMIC -> "Phòng chống dịch";
            case SAFETY -> "An toàn, vệ sinh lao động";
            case ENVIRONMENT -> "Môi trường – năng lượng";
            case ADMIN_REFORM -> "Cải cách hành chính";
            case MANAGEMENT -> "Quản lý – điều hành";
            case UNION_WORK -> "Hoạt động công đoàn";
            case OTHER -> "Lĩnh vực khác";
        };
    }

    public static String of(IdeaState state) {
        return switch (state) {
            case DRAFT -> "Nháp";
            case SUBMITTED -> "Đã nộp";
            case IN_REVIEW -> "Đang xem xét";
            case NEEDS_INFO -> "Cần bổ sung";
            case VALID -> "Hợp lệ";
            case INVALID -> "Không hợp lệ";
            case DUPLICATE -> "Trùng";
            case WITHDRAWN -> "Đã rút";
            case DISPUTED -> "Đang xác minh";
        };
    }

    public static String of(Channel channel) {
        return switch (channel) {
            case SELF -> "Tự gửi";
            case ASSISTED -> "Nhập hộ";
            case IMPORT -> "Nhập từ tệp";
            case API -> "Hệ thống khác";
        };
    }

    public static String of(Recognition.Level level) {
        return switch (level) {
            case GRASSROOTS -> "Cấp cơ sở";
            case UPPER -> "Cấp trên trực tiếp cơ sở";
            case PROVINCE -> "Cấp tỉnh, thành phố";
            case MINISTRY -> "Cấp bộ, ngành";
            case NATIONAL -> "Cấp quốc gia";
        };
    }
}
