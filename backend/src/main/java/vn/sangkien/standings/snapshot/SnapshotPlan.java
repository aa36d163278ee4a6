package vn.sangkien.standings.snapshot;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Objects;

/** When the standings of a campaign are frozen by themselves. */
@Entity
class SnapshotPlan {

    @Id
    private long campaignId;
    private LocalTime dailyAt;
    private Instant dailySince;
    private boolean endOfGrace = true;
    private Long changedBy;
    private Instant changedAt;
    @Version
    private int version;

    protected SnapshotPlan() {
    }

    /** What holds until somebody decides otherwise. */
    SnapshotPlan(long campaignId) {
        this.campaignId = campaignId;
    }

    void set(LocalTime newDailyAt, boolean newEndOfGrace, long by, Instant now) {
        if (!Objects.equals(dailyAt, newDailyAt)) {
            dailySince = now;
        }
        dailyAt = newDailyAt;
        endOfGrace = newEndOfGrace;
        changedBy = by;
        changedAt = now;
    }

    long campaignId() {
        return campaignId;
    }

    /** Local time; null for never. */
    LocalTime dailyAt() {
        return dailyAt;
    }

    /** Whether the plan had been made by then. */
    boolean wants(Instant daily) {
        return !daily.isBefore(dailySince);
    }

    boolean endOfGrace() {
        return endOfGrace;
    }

    /** Null as long as nobody has decided. */
    Long changedBy() {
        return changedBy;
    }

    Instant changedAt() {
        return changedAt;
    }

    int version() {
        return version;
    }
}
