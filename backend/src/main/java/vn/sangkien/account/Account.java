package vn.sangkien.account;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.EnumType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import vn.sangkien.message.Medium;
import vn.sangkien.shared.secret.SealedText;

/** A person known to the programme, with or without the means to sign in. */
@Entity
class Account {

    enum State { ACTIVE, CLOSED, ERASED }

    @Id
    private long id;
    private String displayName;
    @Convert(converter = SealedText.class)
    private String phone;
    private String phoneKey;
    @Convert(converter = SealedText.class)
    private String email;
    private String emailKey;
    private String passwordHash;
    private Instant temporaryUntil;
    @Enumerated(EnumType.STRING)
    private State state;
    private Instant createdAt;
    @Version
    private int version;

    protected Account() {
    }

    /** Of somebody who has proved that the contact is theirs. */
    Account(String displayName, Contact contact, StoredLogins logins, Instant now) {
        this(displayName, now);
        reachAt(contact, logins);
    }

    /** Of somebody who has neither a phone nor an e-mail address: only staff enter for them, on signed paper. */
    Account(String displayName, Instant now) {
        this.id = vn.sangkien.shared.id.Id.next();
        this.displayName = displayName;
        this.state = State.ACTIVE;
        this.createdAt = now;
    }

    /** In place of the one of that kind, if there is one. */
    final void reachAt(Contact contact, StoredLogins logins) {
        if (contact.medium() == Medium.PHONE) {
            phone = contact.value();
            phoneKey = logins.key(phone);
        } else {
            email = contact.value();
            emailKey = logins.key(email);
        }
    }

    long id() {
        return id;
    }

    String displayName() {
        return displayName;
    }

    String phone() {
        return phone;
    }

    String email() {
        return email;
    }

    String passwordHash() {
        return passwordHash;
    }

    void change(String newPasswordHash) {
        passwordHash = newPasswordHash;
        temporaryUntil = null;
    }

    /** Until the person chooses one of their own, somebody else knows it. */
    void lend(String newPasswordHash, Instant until) {
        passwordHash = newPasswordHash;
        temporaryUntil = until;
    }

    boolean lent() {
        return temporaryUntil != null;
    }

    /** Another name for what the person is still called in the programme: nothing of it leads to them. */
    void erase() {
        displayName = "Thành viên cũ #" + vn.sangkien.shared.id.Id.of(id).toString().substring(8);
        phone = null;
        phoneKey = null;
        email = null;
        emailKey = null;
        change(null);
        state = State.ERASED;
    }

    void close() {
        state = State.CLOSED;
    }

    /** @return whether it was closed; an erased one stays so */
    boolean reopen() {
        boolean closed = state == State.CLOSED;
        state = closed ? State.ACTIVE : state;
        return closed;
    }

    void correct(String name) {
        displayName = name;
    }

    boolean active() {
        return state == State.ACTIVE;
    }

    boolean maySignIn(Instant now) {
        return state == State.ACTIVE && passwordHash != null && (temporaryUntil == null || now.isBefore(temporaryUntil));
    }
}
