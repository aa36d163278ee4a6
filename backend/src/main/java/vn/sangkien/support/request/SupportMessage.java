package vn.sangkien.support.request;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;

/** One line of a conversation. Lines are added and never changed; only the words go when the person who wrote them is erased. */
@Entity
class SupportMessage {

    @Id
    private long id;
    private long caseId;
    @Enumerated(EnumType.STRING)
    private CasePart part;
    @Enumerated(EnumType.STRING)
    private CaseEvent event;
    private String text;
    private Long authorId;
    private Instant at;

    protected SupportMessage() {
    }

    /** @param text null when the event says it all @param author null for somebody without an account and for the programme */
    SupportMessage(long caseId, CasePart part, CaseEvent event, String text, Long author, Instant at) {
        this.id = vn.sangkien.shared.id.Id.next();
        this.caseId = caseId;
        this.part = part;
        this.event = event;
        this.text = text;
        this.authorId = author;
        this.at = at;
    }

    long id() {
        return id;
    }

    CasePart part() {
        return part;
    }

    CaseEvent event() {
        return event;
    }

    String text() {
        return text;
    }

    Long authorId() {
        return authorId;
    }

    Instant at() {
        return at;
    }
}
