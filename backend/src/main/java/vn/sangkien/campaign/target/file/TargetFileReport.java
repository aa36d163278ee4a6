package vn.sangkien.campaign.target.file;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.campaign.target.TargetEdit;
import vn.sangkien.campaign.target.TargetKind;
import vn.sangkien.unit.Block;

/**
 * What a file would do.
 *
 * @param rows     units in it
 * @param saved    figures that would be in force at once; none when there are errors
 * @param proposed figures that are locked and would wait for approval; none when there are errors
 * @param findings the first 500, errors first
 * @param changes  the first 500
 */
record TargetFileReport(int rows, int saved, int proposed, int errors, int warnings, List<FileFinding> findings, List<Change> changes) {

    static final int SHOWN = 500;

    @Schema(name = "TargetFileChange")
    record Change(int row, String code, String name, TargetKind kind, Block block, @Schema(nullable = true) Integer from, @Schema(nullable = true) Integer to,
                  boolean locked) {

        static Change of(FileRow row, String name, TargetEdit edit, boolean locked) {
            return new Change(row.number(), row.code(), name, edit.key().kind(), edit.key().block(), edit.before(), edit.after(), locked);
        }
    }
}
