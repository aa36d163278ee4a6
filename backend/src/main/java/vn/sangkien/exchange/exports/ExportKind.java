package vn.sangkien.exchange.exports;

import vn.sangkien.shared.problem.Text;

/** What is taken away. */
enum ExportKind {
    IDEAS("sang-kien", "Sáng kiến", "Initiatives"),
    /** What waits for a decision. */
    REVIEW_QUEUE("cho-xet", "Sáng kiến chờ xét", "Initiatives to be decided"),
    /** What lies on the desks of support teams. */
    HELP_REQUESTS("yeu-cau-ho-tro", "Yêu cầu hỗ trợ", "Requests for help"),
    /** A subtree as organised now. */
    UNITS("don-vi", "Đơn vị", "Units"),
    BOARD("bang-xep-hang", "Bảng xếp hạng", "Leaderboard"),
    /** What a union hands in for a meeting. */
    REPORT("bao-cao", "Báo cáo tổng hợp", "Summary report");

    /** How the file is called, without its day and ending. */
    final String stem;
    final Text words;

    ExportKind(String stem, String vi, String en) {
        this.stem = stem;
        this.words = new Text(vi, en);
    }
}
