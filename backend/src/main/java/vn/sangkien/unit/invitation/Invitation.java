package vn.sangkien.unit.invitation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import vn.sangkien.account.Contact;
import vn.sangkien.account.Role;
import vn.sangkien.shared.secret.Sealing;

/** A right that somebody was asked to take on. */
@Entity
class Invitation {

    static final int MOST_SENT = 5;

    private static final Duration PAUSE = Duration.ofSeconds(60);

    @Id
    private long id;
    private long unitId;
    @Enumerated(EnumType.STRING)
    private Role role;
    private byte[] contactSealed;
    private String contactKey;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private String reason;
    private long invitedBy;
    private Instant invitedAt;
    private String codeHash;
    private int sent;
    private Instant sentAt;
    private Instant validUntil;
    private Instant acceptedAt;
    private Long acceptedBy;
    private Long grantId;
    private Instant cancelledAt;

    protected Invitation() {
    }

    Invitation(long unit, InviteRequest request, Contact contact, Sealing sealing, long invitedBy, Instant now) {
        this.id = vn.sangkien.shared.id.Id.next();
        this.unitId = unit;
        this.role = request.role();
        this.contactSealed = sealing.seal(place(), contact.value());
        this.contactKey = key(contact, sealing);
        this.startsOn = request.startsOn();
        this.endsOn = request.endsOn();
        this.reason = request.reason();
        this.invitedBy = invitedBy;
        this.invitedAt = now;
    }

    /** Sent with this code, which voids the one before. */
    void send(String newCodeHash, Instant now, Duration valid) {
        codeHash = newCodeHash;
        sent++;
        sentAt = now;
        validUntil = now.plus(valid);
    }

    /** @return seconds until it may be sent again; 0 for now */
    long pauseAt(Instant now) {
        Instant next = sentAt.plus(sent >= MOST_SENT ? Duration.ofDays(1) : PAUSE);
        return now.isBefore(next) ? Math.max(1, Duration.between(now, next).toSeconds()) : 0;
    }

    void cancel(Instant now) {
        cancelledAt = now;
    }

    void accept(long account, long grant) {
        acceptedBy = account;
        grantId = grant;
    }

    boolean open() {
        return acceptedAt == null && cancelledAt == null;
    }

    InvitationState state(Instant now) {
        return acceptedAt != null ? InvitationState.ACCEPTED : cancelledAt != null ? InvitationState.CANCELLED
                : now.isBefore(validUntil) ? InvitationState.OPEN : InvitationState.EXPIRED;
    }

    long id() {
        return id;
    }

    long unitId() {
        return unitId;
    }

    Role role() {
        return role;
    }

    /** What all invitations of one contact are found by. */
    static String key(Contact contact, Sealing sealing) {
        return sealing.index("invitation", contact.value());
    }

    Contact contact(Sealing sealing) {
        return Contact.of(sealing.text(place(), contactSealed)).orElseThrow();
    }

    private String place() {
        return "invitation.contact:" + id;
    }

    LocalDate startsOn() {
        return startsOn;
    }

    LocalDate endsOn() {
        return endsOn;
    }

    String reason() {
        return reason;
    }

    long invitedBy() {
        return invitedBy;
    }

    Instant sentAt() {
        return sentAt;
    }

    Instant validUntil() {
        return validUntil;
    }

    Long acceptedBy() {
        return acceptedBy;
    }
}
