package vn.sangkien.idea;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import vn.sangkien.unit.Block;

/** What is kept of an idea and can be asked of it. Only {@link Idea} changes it, through its verbs. */
@MappedSuperclass
abstract class IdeaRecord {

    @Id
    protected long id;
    protected String number;
    protected long campaignId;
    protected Long phaseId;
    protected Long unitId;
    /** From where its author takes part, for as long as the draft names no unit. */
    protected Long workplaceId;
    @Enumerated(EnumType.STRING)
    protected Block block;
    @Embedded
    protected IdeaPeople people;
    @Enumerated(EnumType.STRING)
    protected IdeaState state;
    @Embedded
    protected IdeaHead head = new IdeaHead();
    /** Null when nothing of it is written. */
    @Embedded
    protected IdeaContent content;
    protected Integer formVersion;
    protected boolean mayPublish;
    protected boolean late;
    @Embedded
    @AttributeOverride(name = "number", column = @Column(name = "recognition_number"))
    @AttributeOverride(name = "date", column = @Column(name = "recognition_date"))
    @AttributeOverride(name = "body", column = @Column(name = "recognition_body"))
    @AttributeOverride(name = "level", column = @Column(name = "recognition_level"))
    protected Recognition recognition;
    protected Instant createdAt;
    protected Instant updatedAt;
    protected Instant submittedAt;
    /** When it was decided; the day on which a valid idea counts as recognised, so that a later revocation leaves it. */
    protected Instant decidedAt;
    /** When its author last handed it in; null for ideas older than this column, which count from the first time. */
    protected Instant waitingSince;
    @Version
    protected int version;

    /** Four eyes: nobody decides on what they wrote, wrote with others, or entered. */
    boolean involves(long person) {
        return people.include(person);
    }

    /** A draft is its author's alone. */
    boolean coAuthoredBy(long person) {
        return submittedAt != null && people.withCoAuthor(person);
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

    LocalDate firstAppliedOn() {
        return head.firstAppliedOn();
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

    /** Who entered it for its author; null when nobody did. */
    Long operatorId() {
        return people.operatorId() == people.authorId() ? null : (Long) people.operatorId();
    }

    Channel channel() {
        return people.channel();
    }

    /** The other system through which it came; null for none. */
    Long clientId() {
        return people.clientId();
    }

    /** What that system calls it; null for none. */
    String externalId() {
        return people.externalId();
    }

    IdeaState state() {
        return state;
    }

    boolean mayPublish() {
        return mayPublish;
    }

    /** There for everybody. */
    boolean published() {
        return state == IdeaState.VALID && mayPublish;
    }

    /** Whether its author may still say whether it is to be published. */
    boolean publicationOpen() {
        return submittedAt != null && state != IdeaState.WITHDRAWN;
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
