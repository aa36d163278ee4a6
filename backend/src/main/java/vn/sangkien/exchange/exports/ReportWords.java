package vn.sangkien.exchange.exports;

import vn.sangkien.standings.report.FederationReport;

/** The sentences of a report that its workbook and its paper share. */
final class ReportWords {

    static final String TITLE = "BÁO CÁO KẾT QUẢ PHONG TRÀO SÁNG KIẾN";

    private ReportWords() {
    }

    /** By what the lines are ranked and counted, and what the figures are. */
    static String footing(FederationReport report) {
        return "Xếp theo: " + report.order() + ". Trạng thái số liệu: " + report.standing() + ". Quy tắc đếm: " + report.ruleVersion() + "."
                + (report.contentHash() == null ? "" : " Bản chốt SHA-256: " + report.contentHash() + ".");
    }
}
