package vn.sangkien.unit.workplace;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import vn.sangkien.shared.problem.Category;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Text;
import vn.sangkien.shared.secret.SealedText;

/** A workplace somebody did not find. The name is only read by officers; it never becomes a unit by itself. */
@Entity
class WorkplaceRequest {

    @Id
    private long id;
    private String name;
    private long placeId;
    @Convert(converter = SealedText.class)
    private String contact;
    private long requestedBy;
    private Instant requestedAt;
    private LocalDate requestedOn;
    private int numberOfDay;
    @Enumerated(EnumType.STRING)
    private RequestState state;
    private Long unitId;
    private String reason;
    private Long decidedBy;
    private Instant decidedAt;
    @Version
    private int version;

    protected WorkplaceRequest() {
    }

    /** @param numberOfDay which of the person's requests of that day it is, from 1 */
    WorkplaceRequest(ReportWorkplaceRequest request, long by, Instant at, LocalDate on, int numberOfDay) {
        this.id = vn.sangkien.shared.id.Id.next();
        this.name = request.name();
        this.placeId = request.placeId().value();
        this.contact = request.contact();
        this.requestedBy = by;
        this.requestedAt = at;
        this.requestedOn = on;
        this.numberOfDay = numberOfDay;
        this.state = RequestState.OPEN;
    }

    /** It was there all the time. */
    void link(long unit, long by, Instant at) {
        decide(RequestState.LINKED, by, at);
        unitId = unit;
    }

    /** It was founded for this. */
    void found(long unit, long by, Instant at) {
        decide(RequestState.CREATED, by, at);
        unitId = unit;
    }

    void refuse(String why, long by, Instant at) {
        decide(RequestState.REFUSED, by, at);
        reason = why;
    }

    /** @throws DomainException 409 when it was answered already */
    private void decide(RequestState to, long by, Instant at) {
        if (state != RequestState.OPEN) {
            throw new DomainException(Category.CONFLICT, "wrong-state", new Text("Yêu cầu đã được trả lời", "Answered already"),
                    new Text("Yêu cầu này đã có người trả lời. Hãy tải lại trang.", "Somebody has answered this request. Load the page again."));
        }
        state = to;
        decidedBy = by;
        decidedAt = at;
    }

    long id() {
        return id;
    }

    String name() {
        return name;
    }

    long placeId() {
        return placeId;
    }

    String contact() {
        return contact;
    }

    long requestedBy() {
        return requestedBy;
    }

    Instant requestedAt() {
        return requestedAt;
    }

    RequestState state() {
        return state;
    }

    Long unitId() {
        return unitId;
    }

    String reason() {
        return reason;
    }

    Instant decidedAt() {
        return decidedAt;
    }

    int version() {
        return version;
    }
}
