package vn.sangkien.account;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.EnumType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;

/** A person known to the programme, with or without the means to sign in. */
@Entity
class Account {

    enum State { ACTIVE, CLOSED }

    @Id
    private long id;
    private String displayName;
    private String phone;
    private String email;
    private String passwordHash;
    @Enumerated(EnumType.STRING)
    private State state;
    private Instant createdAt;
    @Version
    private int version;

    protected Account() {
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

    boolean active() {
        return state == State.ACTIVE;
    }

    boolean maySignIn() {
        return state == State.ACTIVE && passwordHash != null;
    }
}
