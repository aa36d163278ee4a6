package vn.sangkien.unit.imports;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.version.Versioned;
import vn.sangkien.unit.UnitRef;

/**
 * An import.
 *
 * @param unit    the top of the subtree in which it may change things
 * @param rows    how many units the file has, once it is checked
 * @param same    how many of them are as they are already
 * @param faults  how many errors there are; with any, nothing can be imported
 * @param causes  the errors by kind, the most frequent first
 * @param done    how many of {@code creates + changes} are made; all of those stand, whatever happens to the rest
 * @param problem why it failed, or what to know before it is started
 */
record UnitImportResponse(Id id, UnitRef unit, ImportState state, String byName, Instant uploadedAt, int rows, int creates, int changes, int same,
                          int faults, List<Cause> causes, @Schema(nullable = true) String reason, int done, @Schema(nullable = true) String problem,
                          @Schema(nullable = true) String problemEn, @Schema(nullable = true) Instant endedAt, long version) implements Versioned {

    /** @param firstRow where it occurs first */
    @Schema(name = "ImportCause")
    record Cause(String cause, int count, int firstRow) {
    }

    static UnitImportResponse of(UnitImport job, UnitRef unit, String byName, List<Cause> causes) {
        return new UnitImportResponse(Id.of(job.id()), unit, job.state(), byName, job.uploadedAt(), job.rowCount(), job.creates(), job.changes(),
                job.same(), job.faults(), causes, job.reason(), job.done(), job.problem(), job.problemEn(), job.endedAt(), job.version());
    }
}
