package vn.sangkien.campaign.history;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;

/** One line of a campaign's history. Never changed itself. */
@Entity
class CampaignChange {

    @Id
    private long id;
    private long campaignId;
    @Enumerated(EnumType.STRING)
    private Subject.Kind subject;
    private long subjectId;
    private String subjectName;
    private String field;
    private String valueBefore;
    private String valueAfter;
    private LocalDate effectiveOn;
    private Instant changedAt;
    private long changedBy;
    private String reason;

    protected CampaignChange() {
    }

    CampaignChange(long campaignId, Subject subject, Edit edit, Instant at, long by, String reason) {
        this.id = vn.sangkien.shared.id.Id.next();
        this.campaignId = campaignId;
        this.subject = subject.kind();
        this.subjectId = subject.id();
        this.subjectName = subject.name();
        this.field = edit.field();
        this.valueBefore = edit.before();
        this.valueAfter = edit.after();
        this.effectiveOn = edit.effectiveOn();
        this.changedAt = at;
        this.changedBy = by;
        this.reason = reason;
    }

    long id() {
        return id;
    }

    Subject subject() {
        return new Subject(subject, subjectId, subjectName);
    }

    Edit edit() {
        return new Edit(field, valueBefore, valueAfter, effectiveOn);
    }

    Instant changedAt() {
        return changedAt;
    }

    long changedBy() {
        return changedBy;
    }

    String reason() {
        return reason;
    }
}
