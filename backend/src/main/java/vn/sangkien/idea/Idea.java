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
import java.time.LocalDate;
import vn.sangkien.shared.text.Folded;
import vn.sangkien.unit.Block;

/**
 * One idea. Its texts lie in a table of their own, so that counting and listing millions of ideas never reads them.
 * Unit, block, phase and the first instant of submission are fixed when it is first submitted (product rules 5.2, 5.4).
 */
@Entity
@SecondaryTable(name = "idea_content", pkJoinColumns = @PrimaryKeyJoinColumn(name = "idea_id"))
class Idea {

    private static final String CONTENT = "idea_content";

    @Id
    private long id;
    private String number;
    private long campaignId;
    private Long phaseId;
    private Long unitId;
    @Enumerated(EnumType.STRING)
    private Block block;
    private long authorId;
    private long operatorId;
    @Enumerated(EnumType.STRING)
    private Channel channel;
    @Enumerated(EnumType.STRING)
    private IdeaState state;
    private String title;
    private String searchText;
    @Enumerated(EnumType.STRING)
    private SolutionType solutionType;
    @Enumerated(EnumType.STRING)
    private IdeaField field;
    private boolean directWorker;
    private LocalDate firstAppliedOn;
    private Long benefitVnd;
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

    @Column(table = CONTENT, columnDefinition = "text")
    private String problem;
    @Column(table = CONTENT, columnDefinition = "text")
    private String description;
    @Column(table = CONTENT, columnDefinition = "text")
    private String conditions;
    @Column(table = CONTENT, columnDefinition = "text")
    private String benefitText;

    protected Idea() {
    }

    /** A new draft, written by its author. */
    static Idea draft(long campaignId, long authorId, IdeaForm form, Instant now) {
        var idea = new Idea();
        idea.id = vn.sangkien.shared.id.Id.next();
        idea.campaignId = campaignId;
        idea.authorId = authorId;
        idea.operatorId = authorId;
        idea.channel = Channel.SELF;
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

    /** Where an idea counts, and the number of its receipt. */
    record Place(String number, long phaseId, long unitId, Block block) {
    }

    /** Fixes where and when the idea counts. @throws WrongStateException unless it is a draft */
    void submit(Place place, boolean publishable, Instant now) {
        if (state != IdeaState.DRAFT) {
            throw new WrongStateException(state);
        }
        become(IdeaState.SUBMITTED, now);
        number = place.number();
        phaseId = place.phaseId();
        unitId = place.unitId();
        block = place.block();
        mayPublish = publishable;
        submittedAt = now;
        waitingSince = now;
    }

    /** After its phase has closed, by somebody who is kept beside the author; the mark stays for ever. */
    void enterLate(Place place, boolean publishable, long operator, Instant now) {
        submit(place, publishable, now);
        late = true;
        operatorId = operator;
        channel = Channel.ASSISTED;
    }

    /** Keeps unit, block, phase and the first instant. @throws WrongStateException unless it was returned */
    void resubmit(boolean publishable, Instant now) {
        if (state != IdeaState.NEEDS_INFO) {
            throw new WrongStateException(state);
        }
        become(IdeaState.SUBMITTED, now);
        mayPublish = publishable;
        waitingSince = now;
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
        if (state != IdeaState.IN_REVIEW) {
            throw new WrongStateException(state);
        }
        become(IdeaState.INVALID, now);
        decidedAt = now;
    }

    void markDuplicate(Instant now) {
        become(IdeaState.DUPLICATE, now);
        decidedAt = now;
    }

    /** It repeats no other after all, and waits again. @throws WrongStateException unless it was marked a duplicate */
    void reopen(Instant now) {
        if (state != IdeaState.DUPLICATE) {
            throw new WrongStateException(state);
        }
        become(IdeaState.IN_REVIEW, now);
        decidedAt = null;
    }

    /** Post-audit; the day on which it had been recognised stays. @throws WrongStateException unless it is valid */
    void revoke(Instant now) {
        if (state != IdeaState.VALID) {
            throw new WrongStateException(state);
        }
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

    /** Four eyes: nobody decides on what they wrote or entered. */
    boolean involves(long person) {
        return authorId == person || operatorId == person;
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
        title = form.title();
        searchText = title == null ? null : " " + Folded.of(title);
        solutionType = form.solutionType();
        field = form.field();
        directWorker = Boolean.TRUE.equals(form.directWorker());
        firstAppliedOn = form.firstAppliedOn();
        problem = form.problem();
        description = form.description();
        conditions = form.conditions();
        benefitText = form.benefitText();
        benefitVnd = form.benefitVnd();
        updatedAt = now;
    }

    IdeaForm form() {
        return new IdeaForm(vn.sangkien.shared.id.Id.ofNullable(unitId), title, solutionType, field, directWorker, firstAppliedOn,
                problem, description, conditions, benefitText, benefitVnd);
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
        return title;
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
        return authorId;
    }

    Channel channel() {
        return channel;
    }

    IdeaState state() {
        return state;
    }

    boolean published() {
        return state == IdeaState.VALID && mayPublish;
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

    int version() {
        return version;
    }
}
