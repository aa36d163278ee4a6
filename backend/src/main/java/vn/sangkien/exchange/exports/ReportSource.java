package vn.sangkien.exchange.exports;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import vn.sangkien.standings.report.FederationReport;
import vn.sangkien.standings.report.FederationReports;

/** The federation's report, as a workbook or on paper; its figures are public, as the board's are. */
@ApplicationScoped
class ReportSource implements Source {

    private final FederationReports reports;

    ReportSource(FederationReports reports) {
        this.reports = reports;
    }

    @Override
    public ExportKind kind() {
        return ExportKind.REPORT;
    }

    @Override
    public void require(AskExportRequest asked, Taker taker) {
        BoardFilter filter = asked.ofBoard();
        reports.require(filter.board(), filter.snapshot(), filter.rows());
    }

    @Override
    public Set<Long> scope(AskExportRequest asked, Taker taker) {
        return Set.of();
    }

    @Override
    public void write(AskExportRequest asked, Taker taker, ExportFile to) throws IOException {
        BoardFilter filter = asked.ofBoard();
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
