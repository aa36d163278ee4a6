package vn.sangkien.exchange.exports.report;

import vn.sangkien.standings.report.FederationReport;
import vn.sangkien.standings.report.ReportLine;

/** The sentences of a report that its workbook and its paper share. */
final class ReportWords {

    static final String TITLE = "BÁO CÁO KẾT QUẢ PHONG TRÀO SÁNG KIẾN";

    /** Of the valid ideas that no line has. */
    static final String REST = "Không thuộc dòng nào";

    private ReportWords() {
    }

    /** The last line: the unit's own, so its figures are those that the screen shows above the others. */
    static String ofSum(ReportColumn column, ReportLine whole) {
        return switch (column) {
            case RANK -> "";
            case NAME -> "Tổng cộng: " + whole.name();
            default -> column.written(whole);
        };
    }

    /** By what the lines are ranked and counted, and what the figures are. */
    static String footing(FederationReport report) {
        return "Xếp theo: " + report.order() + ". Trạng thái số liệu: " + report.standing() + ". Quy tắc đếm: " + report.ruleVersion() + "."
                + (report.contentHash() == null ? "" : " Bản chốt SHA-256: " + report.contentHash() + ".");
    }
}
