package vn.sangkien.support.request;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** What a request is about. */
@Embeddable
class CaseSubject {

    @Enumerated(EnumType.STRING)
    private SupportTopic topic;
    private Long ideaId;
    @Enumerated(EnumType.STRING)
    private FormStep step;

    protected CaseSubject() {
    }

    /** @param idea the requester's own; null for none @param step null when it was asked elsewhere */
    CaseSubject(SupportTopic topic, Long idea, FormStep step) {
        this.topic = topic;
        this.ideaId = idea;
        this.step = step;
    }

    SupportTopic topic() {
        return topic;
    }

    Long ideaId() {
        return ideaId;
    }

    FormStep step() {
        return step;
    }
}
