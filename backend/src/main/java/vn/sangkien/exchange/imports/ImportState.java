package vn.sangkien.exchange.imports;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far an import is. */
@Schema(name = "ListImportState")
public enum ImportState {
    /** It waits for its columns to be matched. */
    UPLOADED, CHECKING, CHECKED, RUNNING, PAUSED, DONE, CANCELLED, FAILED
}
