package vn.sangkien.exchange.imports;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.text.OldFont;
import vn.sangkien.shared.version.Versioned;
import vn.sangkien.unit.UnitRef;

/**
 * An import.
 *
 * @param unit          the top of the subtree in which it may do anything
 * @param source        what its operator calls where the list comes from
 * @param titles        the columns of the file, and how they are matched
 * @param convertFrom   the font from which it is converted
 * @param suspectedFont the font in which it seems to be written
 * @param rows          how many it has, once it is checked
 * @param warned        how many of the good ones one should look at
 * @param errors        how many cannot be taken
 * @param unreached     how many of the good ones have authors without phone and e-mail, for whom there are slips once they are taken
 * @param causes        what was found, by kind
 * @param done          how many of {@code creates + changes} have been taken; all of those stand
 * @param refused       how many of them could not be taken after all
 * @param problem       why it failed
 * @param emptied       whether its rows are gone, because they were kept long enough
 */
@Schema(name = "ListImport")
record ImportResponse(Id id, ImportKind kind, UnitRef unit, Id campaignId, String source, String fileName, ImportState state, Instant uploadedAt, List<Title> titles,
                      @Schema(nullable = true) OldFont convertFrom, @Schema(nullable = true) OldFont suspectedFont, int rows, int creates, int changes, int same, int warned,
                      int errors, int unreached, List<ImportCause> causes, int done, int refused, @Schema(nullable = true) String problem, @Schema(nullable = true) String problemEn,
                      @Schema(nullable = true) Instant startedAt, @Schema(nullable = true) Instant endedAt, boolean emptied, long version) implements Versioned {

    /** @param column name of the column that it is; null for none */
    @Schema(name = "ListTitle")
    record Title(int place, String title, List<String> samples, @Schema(nullable = true) String column) {
    }

    static ImportResponse of(ImportJob job, UnitRef unit, String source, ImportHead head, Map<Integer, String> matching, List<ImportCause> causes) {
        List<Title> titles = IntStream.range(0, head.titles().size())
                .mapToObj(place -> new Title(place, head.titles().get(place), head.samples().get(place), matching.get(place))).toList();
        return new ImportResponse(Id.of(job.id()), job.kind(), unit, Id.of(job.campaignId()), source, job.fileName(), job.state(), job.uploadedAt(), titles, job.font(), job.suspectedFont(),
                job.rowCount(), job.creates(), job.changes(), job.same(), job.warned(), job.errors(), job.unreached(), causes, job.done(), job.refused(), job.problem(), job.problemEn(), job.startedAt(),
                job.endedAt(), job.emptied(), job.version());
    }
}
