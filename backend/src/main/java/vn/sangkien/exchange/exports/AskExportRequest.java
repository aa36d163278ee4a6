package vn.sangkien.exchange.exports;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.problem.InvalidFieldsException;
import vn.sangkien.shared.problem.Violation;

/**
 * What is asked for, with the filters of its screen.
 *
 * @param ideas    for ideas; null for all that one may see
 * @param queue    for what waits for a decision
 * @param help     for requests for help
 * @param units    for a subtree
 * @param board    for boards and reports; null for the one that is shown first
 * @param personal whether people are named, as far as one may name them
 * @param reason   why they are; needed then
 */
record AskExportRequest(@NotNull ExportKind kind, @NotNull ExportFormat format, @Schema(nullable = true) @Valid IdeaFilter ideas,
                        @Schema(nullable = true) @Valid QueueFilter queue, @Schema(nullable = true) @Valid HelpFilter help,
                        @Schema(nullable = true) @Valid UnitFilter units, @Schema(nullable = true) @Valid BoardFilter board, boolean personal, @Schema(nullable = true) @Size(max = 500) String reason) {

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
        return new AskExportRequest(kind, format, ideas, queue, help, units, board, personal, null);
    }

    IdeaFilter ofIdeas() {
        return ideas == null ? IdeaFilter.ANY : ideas;
    }

    QueueFilter ofQueue() {
        return queue == null ? QueueFilter.ANY : queue;
    }

    HelpFilter ofHelp() {
        return help == null ? HelpFilter.ANY : help;
    }

    UnitFilter ofUnits() {
        return units == null ? UnitFilter.ALL : units;
    }

    BoardFilter ofBoard() {
        return board == null ? BoardFilter.ANY : board;
    }

    /** The unit that was chosen; null for none. */
    Id unit() {
        return switch (kind) {
            case IDEAS -> ofIdeas().unit();
            case REVIEW_QUEUE -> ofQueue().unit();
            case HELP_REQUESTS -> ofHelp().unit();
            case UNITS -> ofUnits().unit();
            case BOARD, REPORT -> ofBoard().unit();
        };
    }
}
