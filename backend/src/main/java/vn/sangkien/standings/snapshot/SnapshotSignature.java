package vn.sangkien.standings.snapshot;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** That a leader stands by a snapshot: from then on its figures are official. */
@Entity
@Immutable
class SnapshotSignature {

    @Id
    private long snapshotId;
    private Instant signedAt;
    private long signedBy;
    @JdbcTypeCode(SqlTypes.CHAR)
    private String contentHash;

    protected SnapshotSignature() {
    }

    SnapshotSignature(Snapshot snapshot, Instant signedAt, long signedBy) {
        this.snapshotId = snapshot.id();
        this.signedAt = signedAt;
        this.signedBy = signedBy;
        this.contentHash = snapshot.contentHash();
    }

    long snapshotId() {
        return snapshotId;
    }

    Instant signedAt() {
        return signedAt;
    }

    long signedBy() {
        return signedBy;
    }
}
