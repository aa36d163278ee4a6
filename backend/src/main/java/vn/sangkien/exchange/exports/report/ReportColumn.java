package vn.sangkien.exchange.exports.report;

import java.math.BigDecimal;
import java.util.function.Function;
import vn.sangkien.standings.report.ReportLine;
import vn.sangkien.standings.report.Written;

/** The columns of the federation's report, by the names that the catalogue of figures gives them. */
enum ReportColumn {
    RANK("Hạng", 2.2f, ReportLine::rank),
    NAME("Đơn vị", 10f, ReportLine::name),
    GRASSROOTS("Số CĐCS", 3.2f, ReportLine::grassroots),
    MEMBERS("Đoàn viên", 4f, ReportLine::members),
    ASSIGNED("Chỉ tiêu giao", 3.8f, ReportLine::assigned),
    REGISTERED("Chỉ tiêu đăng ký", 3.8f, ReportLine::registered),
    REGISTRANTS("Người đăng ký", 3.8f, ReportLine::registrants),
    SUBMITTERS("Người có sáng kiến", 3.8f, ReportLine::submitters),
    SUBMITTED("Đã nộp", 3.6f, ReportLine::submitted),
    VALID("Hợp lệ", 3.6f, ReportLine::valid),
    PENDING("Chờ xét", 3.4f, ReportLine::pending),
    ENTERPRISE("Hợp lệ khối DN", 3.6f, ReportLine::enterprise),
    PUBLIC_SERVICE("Hợp lệ khối HCSN", 3.6f, ReportLine::publicService),
    PCT_ASSIGNED("% chỉ tiêu giao", 3.6f, ReportLine::pctAssigned),
    PCT_REGISTERED("% chỉ tiêu đăng ký", 3.6f, ReportLine::pctRegistered),
    COVERED("CĐCS có sáng kiến", 3.4f, ReportLine::covered),
    PCT_COVERED("Độ phủ %", 3.2f, ReportLine::pctCovered),
    BENEFIT("Giá trị làm lợi khai báo (đồng/năm)", 7.8f, ReportLine::benefit);

    final String title;
    /** On paper, seen from the others. */
    final float width;
    private final Function<ReportLine, Object> value;

    ReportColumn(String title, float width, Function<ReportLine, Object> value) {
        this.title = title;
        this.width = width;
        this.value = value;
    }

    /** Null where there is none, which is not zero. */
    Object of(ReportLine line) {
        return value.apply(line);
    }

    boolean figure() {
        return this != NAME;
    }

    boolean percent() {
        return this == PCT_ASSIGNED || this == PCT_REGISTERED || this == PCT_COVERED;
    }

    String written(ReportLine line) {
        Object found = of(line);
        if (found == null) {
            return Written.NONE;
        }
        if (found instanceof BigDecimal share) {
            return Written.decimal(share);
        }
        return found instanceof Number number ? Written.number(number.longValue()) : found.toString();
    }
}
