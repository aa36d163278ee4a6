package vn.sangkien.support.entry;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.unit.UnitRef;

/**
 * Whom the operator has before them.
 *
 * @param known    works in the operator's units; who works elsewhere is answered like who is nowhere
 * @param agreedAt when they agreed to take part; null when it must be shown
 */
record PersonSought(boolean known, @Schema(nullable = true) String name, @Schema(nullable = true) UnitRef workplace, @Schema(nullable = true) Instant agreedAt) {

    static final PersonSought UNKNOWN = new PersonSought(false, null, null, null);
}
