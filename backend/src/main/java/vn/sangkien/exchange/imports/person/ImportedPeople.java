package vn.sangkien.exchange.imports.person;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.sangkien.account.AccountService.Holder;
import vn.sangkien.account.AccountService;
import vn.sangkien.account.Contact;
import vn.sangkien.account.StoredLogins;
import vn.sangkien.account.consent.ConsentService;
import vn.sangkien.audit.Audit;
import vn.sangkien.audit.AuditAction;
import vn.sangkien.audit.AuditEntry;
import vn.sangkien.audit.AuditObject;
import vn.sangkien.audit.Masked;
import vn.sangkien.campaign.RegistrationService;
import vn.sangkien.exchange.imports.row.ImportKeys;
import vn.sangkien.exchange.imports.row.ImportKeys.Known;
import vn.sangkien.exchange.imports.row.ImportUnits.Place;
import vn.sangkien.exchange.imports.row.Target;
import vn.sangkien.shared.problem.Category;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Text;
import vn.sangkien.shared.secret.Sealing;
import vn.sangkien.shared.text.Folded;
import vn.sangkien.unit.Block;
import vn.sangkien.unit.UnitService;

/**
 * The people in the rows. A code sent to their contact signs them in, and what was imported for them is theirs. Who has no contact is known by name, unit and
 * the paper they signed, and takes over with the code on a slip.
 */
@ApplicationScoped
public class ImportedPeople {

    private final AccountService accounts;
    private final StoredLogins logins;
    private final Sealing sealing;
    private final ImportKeys keys;
    private final ConsentService consents;
    private final RegistrationService registrations;
    private final UnitService places;
    private final Audit audit;

    ImportedPeople(AccountService accounts, StoredLogins logins, Sealing sealing, ImportKeys keys, ConsentService consents, RegistrationService registrations,
                   UnitService places, Audit audit) {
        this.accounts = accounts;
        this.logins = logins;
        this.sealing = sealing;
        this.keys = keys;
        this.consents = consents;
        this.registrations = registrations;
        this.places = places;
        this.audit = audit;
    }

    /** For the rows of one chunk. */
    public PeopleTogether together(Target target) {
        return new PeopleTogether(this, target);
    }

    /**
     * Those of the people whom nothing forbids to take part have an account from now on, agreed and take part; all of it in sets.
     *
     * @param units by contact
     * @return their accounts
     */
    Map<Contact, Long> takeAll(Map<Contact, PersonRow> people, Map<Contact, Long> units, Map<Contact, DomainException> refused, Target target) {
        Map<Long, Block> blocks = places.openBlocks(new HashSet<>(units.values()));
        Map<Contact, Holder> holders = accounts.holdersOf(people.keySet());
        var accepted = new LinkedHashMap<>(people);
        accepted.keySet().removeIf(contact -> refused(contact, holders.get(contact), units.get(contact), blocks, refused));
        if (accepted.isEmpty()) {
            return Map.of();
        }
        Map<Contact, Long> known = accountsOf(accepted, holders, target);
        Map<Long, DomainException> disagree = consents.shownToTakePart(accepted.entrySet().stream().collect(toMap(one -> known.get(one.getKey()), one -> one.getValue().proof(), (first, same) -> first)), null);
        accepted.keySet().removeIf(contact -> {
            DomainException why = disagree.get(known.get(contact));
            return why != null && refused.put(contact, why) == null;
        });
        if (accepted.isEmpty()) {
            return known;
        }
        registrations.ensureAll(target.campaign(), accepted.keySet().stream().collect(toMap(known::get, units::get, (first, same) -> first)), blocks);
        return known;
    }

    private boolean refused(Contact contact, Holder holder, long unit, Map<Long, Block> blocks, Map<Contact, DomainException> refused) {
        try {
            requireActive(holder == null || holder.active());
            if (!blocks.containsKey(unit)) {
                places.requireOpen(unit);
            }
            return false;
        } catch (DomainException why) {
            refused.put(contact, why);
            return true;
        }
    }

    private Map<Contact, Long> accountsOf(Map<Contact, PersonRow> people, Map<Contact, Holder> holders, Target target) {
        var known = new HashMap<Contact, Long>();
        holders.forEach((contact, holder) -> known.put(contact, holder.id()));
        var names = new LinkedHashMap<Contact, String>();
        people.forEach((contact, person) -> {
            if (!known.containsKey(contact)) {
                names.put(contact, person.name());
            }
        });
        Map<Contact, Long> made = names.isEmpty() ? Map.of() : accounts.registerAll(names);
        audit.writeAll(made.entrySet().stream().map(one -> registered(one.getValue(), target).with("login", Masked.login(one.getKey().value()))).toList());
        known.putAll(made);
        return known;
    }

    /** Also whoever took over what came of their paper earlier: it is the same person. */
    long takeByPaper(PersonRow person, long unit, Target target) {
        Optional<Long> known = keys.authorOf(key(person, unit));
        known.ifPresent(account -> requireActive(accounts.active(account)));
        long account = known.orElseGet(() -> registerUnreachable(person, target));
        consents.shownToTakePart(account, person.proof(), null);
        registrations.ensure(target.campaign(), account, unit);
        return account;
    }

    /** By which a person is compared without being kept: their contact, or name, unit and paper of who has none. */
    public String key(PersonRow person, long unit) {
        return person.contact() != null ? logins.key(person.contact())
                : sealing.index("person on paper", Folded.of(person.name()) + "|" + unit + "|" + Folded.of(person.paper()));
    }

    /** Whether a row is about somebody else than the one that came of it before. @param place null while the unit is not known */
    public boolean isOther(PersonRow person, Place place, Known before) {
        boolean tells = person.contact() != null || person.name() != null && person.paper() != null && place != null;
        return tells && !key(person, place == null ? 0 : place.id()).equals(before.authorKey());
    }

    private static void requireActive(boolean active) {
        if (!active) {
            throw new DomainException(Category.RULE, "author-closed",
                    new Text("Không nhập thay được", "Not possible for this person"),
                    new Text("Không nhận dữ liệu nhập thay cho số hoặc e-mail này. Hãy đề nghị người đó liên hệ công đoàn cơ sở.",
                            "Nothing is taken on behalf of this number or address. Ask the person to see their grassroots union."));
        }
    }

    private long registerUnreachable(PersonRow person, Target target) {
        long account = accounts.registerUnreachable(person.name());
        audit.write(registered(account, target));
        return account;
    }

    private static AuditEntry registered(long account, Target target) {
        return AuditEntry.of(AuditAction.ACCOUNT_REGISTERED, AuditObject.ACCOUNT, account).by(target.operator()).forWhom(account);
    }
}
