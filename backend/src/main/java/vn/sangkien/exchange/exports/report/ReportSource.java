package vn.sangkien.exchange.exports.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import vn.sangkien.exchange.exports.board.BoardFilter;
import vn.sangkien.exchange.exports.source.Asked;
import vn.sangkien.exchange.exports.source.ExportFile;
import vn.sangkien.exchange.exports.source.ExportFormat;
import vn.sangkien.exchange.exports.source.ExportKind;
import vn.sangkien.exchange.exports.source.Source;
import vn.sangkien.exchange.exports.source.Taker;
import vn.sangkien.standings.report.FederationReport;
import vn.sangkien.standings.report.FederationReports;

/** The federation's report, as a workbook or on paper; its figures are public, as the board's are. */
@ApplicationScoped
class ReportSource implements Source<BoardFilter> {

    private final FederationReports reports;

    ReportSource(FederationReports reports) {
        this.reports = reports;
    }

    @Override
    public ExportKind kind() {
        return ExportKind.REPORT;
    }

    @Override
    public void require(Asked<BoardFilter> asked, Taker taker) {
        BoardFilter filter = asked.filter();
        reports.require(filter.board(), filter.snapshot(), filter.rows());
    }

    @Override
    public Set<Long> scope(Asked<BoardFilter> asked, Taker taker) {
        return Set.of();
    }

    @Override
    public void write(Asked<BoardFilter> asked, Taker taker, ExportFile to) throws IOException {
        BoardFilter filter = asked.filter();
        FederationReport report = reports.of(filter.board(), filter.snapshot(), filter.rows());
        to.asOf(report.asOf());
        OutputStream out = to.whole(report.lines().size());
        if (asked.format() == ExportFormat.PDF) {
            ReportPaper.write(report, out);
        } else {
            ReportWorkbook.write(report, out);
        }
    }
}
