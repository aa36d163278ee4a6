package vn.sangkien.account;

import jakarta.enterprise.context.ApplicationScoped;
import vn.sangkien.shared.secret.Sealing;

/** How phone numbers and e-mail addresses stand in the database, where nobody can read them. Each in its one form; null stays null. */
@ApplicationScoped
public class StoredLogins {

    private static final String PURPOSE = "login";

    private final Sealing sealing;

    public StoredLogins(Sealing sealing) {
        this.sealing = sealing;
    }

    /** By which it is found again. */
    public String key(String login) {
        return login == null ? null : sealing.index(PURPOSE, login);
    }

    public byte[] sealed(String login) {
        return sealing.seal(login);
    }
}
