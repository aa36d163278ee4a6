package vn.sangkien.publication.replication;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.version.Versioned;
import vn.sangkien.unit.UnitRef;

/**
 * One unit's note, as everybody reads it.
 *
 * @param noterName null unless whoever left it agreed to be named
 * @param mayChange whether the caller may change and withdraw it
 */
record ReplicationResponse(
        Id id, UnitRef unit, ReplicationState state, String text, @Schema(nullable = true) LocalDate appliedOn, @Schema(nullable = true) String benefitText,
        @Schema(nullable = true) String noterName, Instant createdAt, Instant changedAt, boolean mayChange, long version) implements Versioned {

    static ReplicationResponse of(Replication note, UnitRef unit, String noterName, boolean mayChange) {
        return new ReplicationResponse(Id.of(note.id()), unit, note.state(), note.text(), note.appliedOn(), note.benefitText(), noterName,
                note.createdAt(), note.changedAt(), mayChange, note.version());
    }
}
