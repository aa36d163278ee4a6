package vn.sangkien.exchange.exports;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.exchange.exports.audit.EventFilter;
import vn.sangkien.exchange.exports.board.BoardFilter;
import vn.sangkien.exchange.exports.idea.IdeaFilter;
import vn.sangkien.exchange.exports.privacy.DataRequestFilter;
import vn.sangkien.exchange.exports.review.QueueFilter;
import vn.sangkien.exchange.exports.review.TimesFilter;
import vn.sangkien.exchange.exports.source.Asked;
import vn.sangkien.exchange.exports.source.ExportFilter;
import vn.sangkien.exchange.exports.source.ExportFormat;
import vn.sangkien.exchange.exports.source.ExportKind;
import vn.sangkien.exchange.exports.source.PlaceFilter;
import vn.sangkien.exchange.exports.support.DayFilter;
import vn.sangkien.exchange.exports.support.DisputeFilter;
import vn.sangkien.exchange.exports.support.HelpFilter;
import vn.sangkien.exchange.exports.support.StuckFilter;
import vn.sangkien.exchange.exports.unit.GrantFilter;
import vn.sangkien.exchange.exports.unit.WorkplaceFilter;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.problem.InvalidFieldsException;
import vn.sangkien.shared.problem.Violation;

/**
 * What is asked for, with the filters of its screen; those of other screens say nothing.
 *
 * @param ideas    for ideas; null for all that one may see
 * @param queue    for what waits for a decision
 * @param help     for requests for help
 * @param stuck    for drafts and returned ideas that rest
 * @param board    for boards and reports; null for the one that is shown first
 * @param place    for lists that are narrowed by no more than a campaign, a phase and a unit
 * @param days     for how the entries of operators did
 * @param times    for how long decisions took
 * @param personal whether people are named, as far as one may name them
 * @param reason   why they are; needed then
 */
record AskExportRequest(@NotNull ExportKind kind, @NotNull ExportFormat format, @Schema(nullable = true) @Valid IdeaFilter ideas,
                        @Schema(nullable = true) @Valid QueueFilter queue, @Schema(nullable = true) @Valid HelpFilter help, @Schema(nullable = true) @Valid StuckFilter stuck,
                        @Schema(nullable = true) @Valid DisputeFilter disputes, @Schema(nullable = true) @Valid WorkplaceFilter workplaces,
                        @Schema(nullable = true) @Valid GrantFilter grants, @Schema(nullable = true) @Valid EventFilter events,
                        @Schema(nullable = true) @Valid DataRequestFilter dataRequests, @Schema(nullable = true) @Valid DayFilter days, @Schema(nullable = true) @Valid TimesFilter times,
                        @Schema(nullable = true) @Valid PlaceFilter place, @Schema(nullable = true) @Valid BoardFilter board, @Schema(required = true) boolean personal,
                        @Schema(nullable = true) @Size(max = 500) String reason) {

    private static final int SHORTEST_REASON = 5;

    /** @throws InvalidFieldsException for a file of another kind than there is, and for names without a reason */
    void requireComplete() {
        if (kind == ExportKind.REPORT ? format == ExportFormat.CSV : format == ExportFormat.PDF) {
            throw new InvalidFieldsException(new Violation("format", "not-offered", "Dạng tệp: báo cáo có XLSX và PDF, danh sách có XLSX và CSV.",
                    "Kind of file: reports come as XLSX and PDF, lists as XLSX and CSV."));
        }
        if (personal && (reason == null || reason.strip().length() < SHORTEST_REASON)) {
            throw new InvalidFieldsException(new Violation("reason", "needed", "Lý do: cần nói rõ vì sao lấy họ tên ra ngoài.",
                    "Reason: say why names are taken out."));
        }
    }

    /** What decides over the content of the file. */
    AskExportRequest withoutReason() {
        return new AskExportRequest(kind, format, ideas, queue, help, stuck, disputes, workplaces, grants, events, dataRequests, days, times, place, board, personal, null);
    }

    Asked<ExportFilter> asked() {
        return new Asked<>(filter(), personal, format);
    }

    /** The unit that was chosen; null for none. */
    Id unit() {
        return filter().unit();
    }

    private ExportFilter filter() {
        return switch (kind) {
            case IDEAS -> or(ideas, IdeaFilter.ANY);
            case REVIEW_QUEUE -> or(queue, QueueFilter.ANY);
            case HELP_REQUESTS -> or(help, HelpFilter.ANY);
            case STUCK_IDEAS -> or(stuck, StuckFilter.ANY);
            case DISPUTES -> or(disputes, DisputeFilter.ANY);
            case WORKPLACES -> or(workplaces, WorkplaceFilter.ANY);
            case GRANTS -> or(grants, GrantFilter.ANY);
            case AUDIT -> or(events, EventFilter.ANY);
            case DATA_REQUESTS -> or(dataRequests, DataRequestFilter.ANY);
            case ENTRY_QUALITY -> or(days, DayFilter.ANY);
            case BOARD, REPORT -> or(board, BoardFilter.ANY);
            case DECISION_TIMES -> or(times, TimesFilter.ANY);
            case REVIEW_BACKLOG, LATE_REQUESTS, UNITS_AT_ZERO, ENTERED_IDEAS, UNITS, RIGHTS_HERE, UNITS_AT_RISK, NUDGES, TARGET_MISMATCHES, PEOPLE, BREACHES -> or(place, PlaceFilter.ANY);
        };
    }

    private static ExportFilter or(ExportFilter given, ExportFilter any) {
        return given == null ? any : given;
    }
}
