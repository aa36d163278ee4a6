package vn.sangkien.exchange.exports;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.exchange.exports.source.ExportFormat;
import vn.sangkien.exchange.exports.source.ExportKind;
import vn.sangkien.shared.id.Id;

/**
 * A file that I asked for.
 *
 * @param subject    the unit that was chosen; null for none
 * @param done       how many rows are written; {@code total} how many there will be at most, known once it has begun
 * @param asOf       the moment of which all rows are
 * @param sha256     of the file
 * @param rowsSha256 of its rows as text, which the file names too
 * @param available  whether it can be downloaded
 * @param expiresAt  when it is removed
 */
record ExportResponse(
        Id id, ExportKind kind, ExportFormat format, @Schema(nullable = true) String subject, boolean personal, @Schema(nullable = true) String reason,
        ExportState state, Instant askedAt, int done, @Schema(nullable = true) Integer total, @Schema(nullable = true) Instant asOf,
        @Schema(nullable = true) Long size, @Schema(nullable = true) String sha256, @Schema(nullable = true) String rowsSha256, String fileName,
        boolean available, @Schema(nullable = true) String problem, @Schema(nullable = true) String problemEn, @Schema(nullable = true) Instant endedAt,
        @Schema(nullable = true) Instant expiresAt) {

    static ExportResponse of(ExportJob job, Instant now) {
        boolean expired = job.state() == ExportState.DONE && !job.available(now);
        return new ExportResponse(Id.of(job.id()), job.kind(), job.format(), job.subject(), job.personal(), job.reason(),
                expired ? ExportState.EXPIRED : job.state(), job.askedAt(), job.done(), job.total(), job.asOf(), job.size(), job.sha256(), job.rowsSha256(),
                job.fileName(), job.available(now), job.problem(), job.problemEn(), job.endedAt(), job.expiresAt());
    }
}
