package vn.sangkien.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import vn.sangkien.shared.problem.Refusals;

/** What other features may know about people. */
@ApplicationScoped
public class AccountService {

    private final AccountRepository accounts;
    private final Passwords passwords;

    AccountService(AccountRepository accounts, Passwords passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
    }

    /** Takes as long for an unknown login as for a wrong password. @return the account's id when both are right */
    public Optional<Long> authenticate(String login, String password) {
        Optional<Account> account = find(login).filter(Account::maySignIn);
        boolean right = passwords.check(password, account.map(Account::passwordHash).orElse(null));
        return right ? account.map(Account::id) : Optional.empty();
    }

    /** For the rest of the transaction nobody else passes here for this person. To be called before anything is read. */
    public void takeTurn(long id) {
        accounts.lock(id);
    }

    /** @return the display names by account id; unknown ids are absent */
    public Map<Long, String> names(Collection<Long> ids) {
        return accounts.names(ids);
    }

    /** Whether it is written like an e-mail or a Vietnamese phone number; says nothing of whether anybody has it. */
    public static boolean isLogin(String typed) {
        return Login.isOne(typed);
    }

    /** Whoever signs in with this e-mail or phone number and may do so. @return the account's id */
    public Optional<Long> byLogin(String typed) {
        return find(typed).filter(Account::active).map(Account::id);
    }

    /** Whether there is such a person and the account is open. */
    public boolean active(long id) {
        return accounts.findByIdOptional(id).filter(Account::active).isPresent();
    }

    /** The hash that {@link #authenticate} accepts, in PHC form. */
    public String hash(String password) {
        return passwords.hash(password);
    }

    Account get(long id) {
        return accounts.findByIdOptional(id).orElseThrow(Refusals::notFound);
    }

    private Optional<Account> find(String login) {
        return Login.isEmail(login) ? accounts.byEmail(Login.email(login)) : Login.phone(login).flatMap(accounts::byPhone);
    }
}
