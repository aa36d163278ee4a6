package vn.sangkien.idea;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import vn.sangkien.unit.Block;

/**
 * One idea. Its texts lie in a table of their own, so that counting and listing millions of ideas never reads them.
 * Unit, block, phase and the first instant of submission are fixed when it is first submitted (product rules 5.2, 5.4).
 */
@Entity
@SecondaryTable(name = IdeaContent.TABLE, pkJoinColumns = @PrimaryKeyJoinColumn(name = "idea_id"))
class Idea {

    @Id
    private long id;
    private String number;
    private long campaignId;
    private Long phaseId;
    private Long unitId;
    @Enumerated(EnumType.STRING)
    private Block block;
    @Embedded
    private IdeaPeople people;
    @Enumerated(EnumType.STRING)
    private IdeaState state;
    @Embedded
    private IdeaHead head = new IdeaHead();
    /** Null when nothing of it is written. */
    @Embedded
    private IdeaContent content;
    private Integer formVersion;
    private boolean mayPublish;
    private boolean late;
    @Embedded
    @AttributeOverride(name = "number", column = @Column(name = "recognition_number"))
    @AttributeOverride(name = "date", column = @Column(name = "recognition_date"))
    @AttributeOverride(name = "body", column = @Column(name = "recognition_body"))
    @AttributeOverride(name = "level", column = @Column(name = "recognition_level"))
    private Recognition recognition;
    private Instant createdAt;
    private Instant updatedAt;
    private Instant submittedAt;
    /** When it was decided; the day on which a valid idea counts as recognised, so that a later revocation leaves it. */
    private Instant decidedAt;
    /** When its author last handed it in; null for ideas older than this column, which count from the first time. */
    private Instant waitingSince;
    @Version
    private int version;

    protected Idea() {
    }

    /** A new draft, written by its author. */
    static Idea draft(long campaignId, long authorId, IdeaForm form, Instant now) {
        var idea = new Idea();
        idea.id = vn.sangkien.shared.id.Id.next();
        idea.campaignId = campaignId;
        idea.people = new IdeaPeople(authorId);
        idea.state = IdeaState.DRAFT;
        idea.createdAt = now;
        idea.write(form, now);
        return idea;
    }

    /** @throws WrongStateException when the text may not be changed any more */
    void edit(IdeaForm form, Instant now) {
        if (!state.editable()) {
            throw new WrongStateException(state);
        }
        write(form, now);
    }

    /** Fixes where and when the idea counts. @throws WrongStateException unless it is a draft */
    void submit(Place place, boolean publishable, Instant now) {
        require(IdeaState.DRAFT);
        handIn(publishable, now);
        number = place.number();
        phaseId = place.phaseId();
        unitId = place.unitId();
        block = place.block();
        submittedAt = now;
    }

    /** After its phase has closed, by somebody who is kept beside the author; the mark stays for ever. */
    void enterLate(Place place, boolean publishable, long operator, Instant now) {
        submit(place, publishable, now);
        late = true;
        people.enteredBy(operator);
    }

    /** Keeps unit, block, phase and the first instant. @throws WrongStateException unless it was returned */
    void resubmit(boolean publishable, Instant now) {
        require(IdeaState.NEEDS_INFO);
        handIn(publishable, now);
    }

    private void handIn(boolean publishable, Instant now) {
        become(IdeaState.SUBMITTED, now);
        mayPublish = publishable;
        waitingSince = now;
        formVersion = FormVersion.NOW.number();
    }

    void withdraw(Instant now) {
        become(IdeaState.WITHDRAWN, now);
    }

    void startReview(Instant now) {
        become(IdeaState.IN_REVIEW, now);
    }

    void returnToAuthor(Instant now) {
        become(IdeaState.NEEDS_INFO, now);
    }

    /** @param decision null when the one attached before is meant */
    void accept(Recognition decision, Instant now) {
        become(IdeaState.VALID, now);
        recognition = decision == null ? recognition : decision;
        decidedAt = now;
    }

    /** @throws WrongStateException unless it is under review: what is valid is revoked, by a higher level */
    void refuse(Instant now) {
        require(IdeaState.IN_REVIEW);
        become(IdeaState.INVALID, now);
        decidedAt = now;
    }

    void markDuplicate(Instant now) {
        become(IdeaState.DUPLICATE, now);
        decidedAt = now;
    }

    /** It repeats no other after all, and waits again. @throws WrongStateException unless it was marked a duplicate */
    void reopen(Instant now) {
        require(IdeaState.DUPLICATE);
        become(IdeaState.IN_REVIEW, now);
        decidedAt = null;
    }

    /** Post-audit; the day on which it had been recognised stays. @throws WrongStateException unless it is valid */
    void revoke(Instant now) {
        require(IdeaState.VALID);
        become(IdeaState.INVALID, now);
    }

    /** Attaches the decision that recognised it before anybody decides. @throws WrongStateException once it is decided */
    void recognise(Recognition decision, Instant now) {
        if (!state.awaitsDecision()) {
            throw new WrongStateException(state);
        }
        recognition = decision;
        updatedAt = now;
    }

    /** Everything is as it was before the decision. It is for the caller to know that nothing else has happened since. */
    void takeBack(IdeaDecision decision, Instant now) {
        state = decision.stateBefore();
        recognition = decision.recognitionBefore();
        decidedAt = decision.decidedBefore();
        updatedAt = now;
    }

    /** Four eyes: nobody decides on what they wrote, wrote with others, or entered. */
    boolean involves(long person) {
        return people.include(person);
    }

    /** A draft is its author's alone. */
    boolean coAuthoredBy(long person) {
        return submittedAt != null && people.withCoAuthor(person);
    }

    /** The co-authors whose contact is that of an account, from now on: it is theirs as well. */
    void linkAuthors(Function<String, Optional<Long>> accountOf) {
        people.link(accountOf);
    }

    private void require(IdeaState expected) {
        if (state != expected) {
            throw new WrongStateException(state);
        }
    }

    private void become(IdeaState next, Instant now) {
        if (!state.mayBecome(next)) {
            throw new WrongStateException(state);
        }
        state = next;
        updatedAt = now;
    }

    private void write(IdeaForm form, Instant now) {
        if (state == IdeaState.DRAFT) {
            unitId = vn.sangkien.shared.id.Id.valueOrNull(form.unitId());
        }
        head.write(form);
        content = IdeaContent.of(form);
        people.write(form.authors());
        updatedAt = now;
    }

    IdeaForm form() {
        return head.form(vn.sangkien.shared.id.Id.ofNullable(unitId), content == null ? IdeaContent.NONE : content, people);
    }

    long id() {
        return id;
    }

    String number() {
        return number;
    }

    long campaignId() {
        return campaignId;
    }

    String title() {
        return head.title();
    }

    Long phaseId() {
        return phaseId;
    }

    Long unitId() {
        return unitId;
    }

    Block block() {
        return block;
    }

    long authorId() {
        return people.authorId();
    }

    Channel channel() {
        return people.channel();
    }

    IdeaState state() {
        return state;
    }

    boolean mayPublish() {
        return mayPublish;
    }

    boolean late() {
        return late;
    }

    Recognition recognition() {
        return recognition;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    Instant submittedAt() {
        return submittedAt;
    }

    Instant decidedAt() {
        return decidedAt;
    }

    /** The version of the form it was handed in with; null for a draft. */
    Integer formVersion() {
        return submittedAt == null || formVersion != null ? formVersion : (Integer) FormVersion.FIRST.number();
    }

    int version() {
        return version;
    }
}
