package vn.sangkien.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.exception.ConstraintViolationException;
import vn.sangkien.shared.problem.InvalidFieldsException;
import vn.sangkien.shared.problem.Refusals;
import vn.sangkien.shared.problem.Violation;
import vn.sangkien.shared.transaction.Atomic;
import vn.sangkien.shared.transaction.RunAgainException;

/** What other features may know about people. */
@ApplicationScoped
public class AccountService {

    private final AccountRepository accounts;
    private final StoredLogins logins;
    private final Passwords passwords;
    private final Clock clock;

    AccountService(AccountRepository accounts, StoredLogins logins, Passwords passwords, Clock clock) {
        this.accounts = accounts;
        this.logins = logins;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** Takes as long for an unknown login as for a wrong password. @return the account's id when both are right */
    public Optional<Long> authenticate(String login, String password) {
        Optional<Account> account = find(login).filter(found -> found.maySignIn(clock.instant()));
        boolean right = passwords.check(password, account.map(Account::passwordHash).orElse(null));
        if (right && passwords.outdated(account.get().passwordHash())) {
            accounts.replaceHash(account.get().id(), account.get().passwordHash(), passwords.hash(password));
        }
        return right ? account.map(Account::id) : Optional.empty();
    }

    /** Takes as long as {@link #authenticate} and hardly any work. */
    public void pretendToAuthenticate() {
        passwords.pretend();
    }

    /** The one form in which a login is counted and looked up, whoever has it. */
    public static String normalLogin(String typed) {
        return Login.normal(typed);
    }

    /** For the rest of the transaction nobody else passes here for this person. To be called before anything is read. */
    public void takeTurn(long id) {
        takeTurns(Set.of(id));
    }

    /** The same for many, in an order that lets nobody wait for each other. */
    public void takeTurns(Collection<Long> ids) {
        accounts.lock(ids);
    }

    /** @return the display names by account id; unknown ids are absent */
    public Map<Long, String> names(Collection<Long> ids) {
        return accounts.names(ids);
    }

    /** Whether it is written like an e-mail or a Vietnamese phone number; says nothing of whether anybody has it. */
    public static boolean isLogin(String typed) {
        return Login.isOne(typed);
    }

    /** What is known of the person whose contact this is, once somebody has proved to have it. @param other where else they can be reached; null for nowhere */
    public record Holder(long id, boolean active, boolean hasPassword, Contact other) {
    }

    public Optional<Holder> holderOf(Contact contact) {
        return find(contact.value()).map(account -> holder(account, contact));
    }

    /** Contacts that nobody has are absent. */
    public Map<Contact, Holder> holdersOf(Collection<Contact> contacts) {
        Map<String, Contact> keys = contacts.stream().collect(Collectors.toMap(contact -> logins.key(contact.value()), contact -> contact, (one, same) -> one));
        var holders = new HashMap<Contact, Holder>();
        for (Account account : keys.isEmpty() ? List.<Account>of() : accounts.byKeys(keys.keySet())) {
            Stream.of(account.phone(), account.email()).filter(Objects::nonNull).map(known -> keys.get(logins.key(known))).filter(Objects::nonNull).forEach(contact -> holders.put(contact, holder(account, contact)));
        }
        return holders;
    }

    private static Holder holder(Account account, Contact contact) {
        return new Holder(account.id(), account.active(), account.passwordHash() != null,
                Stream.of(account.phone(), account.email()).filter(known -> known != null && !known.equals(contact.value()))
                        .flatMap(known -> Contact.of(known).stream()).findFirst().orElse(null));
    }

    /** A new worker. @throws vn.sangkien.shared.transaction.RunAgainException when somebody else took the contact at this moment */
    @Atomic
    public long register(Contact contact, String displayName) {
        return registerAll(Map.of(contact, displayName)).get(contact);
    }

    /** The same for many at once. @param names by contact @return their accounts */
    @Atomic
    public Map<Contact, Long> registerAll(Map<Contact, String> names) {
        var made = new LinkedHashMap<Contact, Account>();
        names.forEach((contact, name) -> made.put(contact, new Account(name, contact, logins, clock.instant())));
        try {
            accounts.persist(made.values());
            accounts.flush();
        } catch (ConstraintViolationException taken) {
            throw RunAgainException.ifTaken(taken);
        }
        return made.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().id()));
    }

    /** A new worker who can be reached nowhere and signs in with nothing, until they take over what was entered for them. */
    @Atomic
    public long registerUnreachable(String displayName) {
        var account = new Account(displayName, clock.instant());
        accounts.persistAndFlush(account);
        return account.id();
    }

    /** Whoever signs in with this e-mail or phone number and may do so. @return the account's id */
    public Optional<Long> byLogin(String typed) {
        return find(typed).filter(Account::active).map(Account::id);
    }

    /** For comparing two contacts: the id of whoever has it, or its one form while nobody does. @param contact for which {@link #isLogin} holds */
    public Object whose(String contact) {
        return find(contact).<Object>map(Account::id).orElseGet(() -> Login.isEmail(contact) ? Login.email(contact) : Login.phone(contact).orElseThrow());
    }

    /** Whether there is such a person and the account is open. */
    public boolean active(long id) {
        return accounts.findByIdOptional(id).filter(Account::active).isPresent();
    }

    /** The hash that {@link #authenticate} accepts, in PHC form. */
    public String hash(String password) {
        return passwords.hash(password);
    }

    /** Whether it is the person's password now. Takes as long when they have none. */
    public boolean knowsPassword(long id, String password) {
        return passwords.check(password, get(id).passwordHash());
    }

    /**
     * @param staff whether the rules for people with a role apply
     * @throws vn.sangkien.shared.problem.InvalidFieldsException naming the field when it is one that others would guess
     */
    @Atomic
    public void setPassword(long id, String password, boolean staff, String field) {
        Account account = get(id);
        PasswordRules.require(field, password, staff, account);
        if (account.lent() && passwords.check(password, account.passwordHash())) {
            throw new InvalidFieldsException(new Violation(field, "lent", "Mật khẩu mới phải khác mật khẩu tạm.", "The new password must not be the temporary one."));
        }
        account.change(passwords.hash(password));
    }

    /** The person's own name, as they say it is written. @return the one before */
    @Atomic
    public String rename(long id, String name) {
        Account account = get(id);
        String before = account.displayName();
        account.correct(name);
        return before;
    }

    /**
     * Whoever proved that the contact is theirs is reached there, and signs in with it, from now on.
     *
     * @return whether that was possible; not when it is somebody else's
     */
    @Atomic
    public boolean reachAt(long id, Contact contact) {
        Optional<Account> holder = find(contact.value());
        if (holder.isPresent()) {
            return holder.get().id() == id;
        }
        get(id).reachAt(contact, logins);
        try {
            accounts.flush();
        } catch (ConstraintViolationException taken) {
            throw RunAgainException.ifTaken(taken);
        }
        return true;
    }

    /** The account stays as a number without a person; nobody can sign in with it, and its contacts are free again. */
    @Atomic
    public void erase(long id) {
        get(id).erase();
        accounts.forgetProofs(id);
    }

    /** The person is known by another account, which has all that this one had: nobody uses it any more. */
    @Atomic
    public void close(long id) {
        get(id).close();
    }

    /** It was another person after all. @return whether there still is somebody; not once they are erased */
    @Atomic
    public boolean reopen(long id) {
        return get(id).reopen();
    }

    /** A password that somebody else knows, for a while. */
    @Atomic
    public void lendPassword(long id, String password, Instant until) {
        get(id).lend(passwords.hash(password), until);
    }

    public boolean hasPassword(long id) {
        return get(id).passwordHash() != null;
    }

    /** Where the person can be reached. */
    public List<Contact> contactsOf(long id) {
        Account account = get(id);
        return Stream.of(account.phone(), account.email()).filter(known -> known != null).flatMap(known -> Contact.of(known).stream()).toList();
    }

    /** How the person is called where only their own devices see it: by e-mail or phone. */
    public String loginOf(long id) {
        Account account = get(id);
        return account.email() == null ? account.phone() : account.email();
    }

    Account get(long id) {
        return accounts.findByIdOptional(id).orElseThrow(Refusals::notFound);
    }

    private Optional<Account> find(String login) {
        return Login.isEmail(login) ? accounts.byEmail(Login.email(login)) : Login.phone(login).flatMap(accounts::byPhone);
    }
}
