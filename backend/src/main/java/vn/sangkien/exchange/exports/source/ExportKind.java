package vn.sangkien.exchange.exports.source;

import vn.sangkien.shared.problem.Text;

/** What is taken away. */
public enum ExportKind {
    IDEAS("sang-kien", "Sáng kiến", "Initiatives"),
    /** What waits for a decision. */
    REVIEW_QUEUE("cho-xet", "Sáng kiến chờ xét", "Initiatives to be decided"),
    /** The same unit by unit. */
    REVIEW_BACKLOG("ton-dong", "Việc chờ xét theo đơn vị", "Waiting decisions by unit"),
    DECISION_TIMES("thoi-gian-xet", "Thời gian xét", "Times of decisions"),
    LATE_REQUESTS("xin-nop-muon", "Yêu cầu nộp muộn", "Requests for late entry"),
    /** What lies on the desks of support teams. */
    HELP_REQUESTS("yeu-cau-ho-tro", "Yêu cầu hỗ trợ", "Requests for help"),
    /** Drafts and returned ideas that nobody has touched for two days. */
    STUCK_IDEAS("dang-do", "Sáng kiến dở dang", "Ideas left alone"),
    UNITS_AT_ZERO("chua-co-sang-kien", "Đơn vị chưa có sáng kiến", "Units without initiatives"),
    /** What workers did not find in the list of units. */
    WORKPLACES("noi-lam-viec", "Nơi làm việc chưa có trong danh sách", "Workplaces not listed"),
    DISPUTES("xac-minh", "Sáng kiến cần xác minh", "Disputed initiatives"),
    /** What somebody entered for others. */
    ENTERED_IDEAS("nhap-ho", "Sáng kiến tôi nhập hộ", "What I entered for others"),
    ENTRY_QUALITY("chat-luong-nhap-ho", "Chất lượng nhập hộ", "Quality of assisted entry"),
    /** A subtree as organised now. */
    UNITS("don-vi", "Đơn vị", "Units"),
    /** All that were given over a unit or below it, those that are over too. */
    GRANTS("quyen-da-cap", "Quyền đã cấp", "Rights that were given"),
    /** Those that work at a unit now. */
    RIGHTS_HERE("quyen-hieu-luc", "Quyền đang có hiệu lực", "Rights in force"),
    UNITS_AT_RISK("nguy-co", "Đơn vị có nguy cơ không đạt", "Units at risk"),
    NUDGES("don-doc", "Đôn đốc đã gửi", "Nudges that were sent"),
    TARGET_MISMATCHES("chi-tieu-lech", "Chỉ tiêu chưa khớp", "Targets that do not add up"),
    BOARD("bang-xep-hang", "Bảng xếp hạng", "Leaderboard"),
    PEOPLE("bang-ca-nhan", "Bảng cá nhân", "People's board"),
    /** What a union hands in for a meeting. */
    REPORT("bao-cao", "Báo cáo tổng hợp", "Summary report"),
    AUDIT("nhat-ky", "Nhật ký", "Audit"),
    DATA_REQUESTS("yeu-cau-du-lieu", "Yêu cầu về dữ liệu cá nhân", "Requests about personal data"),
    BREACHES("vi-pham-du-lieu", "Vi phạm về dữ liệu cá nhân", "Breaches of personal data");

    /** How the file is called, without its day and ending. */
    public final String stem;
    public final Text words;

    ExportKind(String stem, String vi, String en) {
        this.stem = stem;
        this.words = new Text(vi, en);
    }
}
