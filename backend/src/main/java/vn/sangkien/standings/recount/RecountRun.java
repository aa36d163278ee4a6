package vn.sangkien.standings.recount;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;

/** One recount: asked for, then begun by whichever node comes first, then finished. */
@Entity
class RecountRun {

    @Id
    private long id;
    private LocalDate night;
    private boolean repair;
    private Long requestedBy;
    private Instant requestedAt;
    private Instant startedAt;
    private Instant finishedAt;
    private Integer differences;
    private Integer repaired;

    protected RecountRun() {
    }

    private RecountRun(LocalDate night, boolean repair, Long requestedBy, Instant requestedAt) {
        this.id = vn.sangkien.shared.id.Id.next();
        this.night = night;
        this.repair = repair;
        this.requestedBy = requestedBy;
        this.requestedAt = requestedAt;
    }

    static RecountRun requested(boolean repair, long by, Instant at) {
        return new RecountRun(null, repair, by, at);
    }

    static RecountRun ofNight(LocalDate night, Instant at) {
        return new RecountRun(night, false, null, at);
    }

    void start(Instant at) {
        startedAt = at;
    }

    /** @param found null when the run broke off */
    void finish(Integer found, Instant at) {
        finishedAt = at;
        differences = found;
        repaired = found == null || repair ? found : Integer.valueOf(0);
    }

    long id() {
        return id;
    }

    LocalDate night() {
        return night;
    }

    boolean repair() {
        return repair;
    }

    Long requestedBy() {
        return requestedBy;
    }

    Instant requestedAt() {
        return requestedAt;
    }

    Instant startedAt() {
        return startedAt;
    }

    Instant finishedAt() {
        return finishedAt;
    }

    Integer differences() {
        return differences;
    }

    Integer repaired() {
        return repaired;
    }
}
