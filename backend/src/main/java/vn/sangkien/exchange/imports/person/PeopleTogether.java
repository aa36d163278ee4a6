package vn.sangkien.exchange.imports.person;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.sangkien.account.Contact;
import vn.sangkien.exchange.imports.row.Target;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Refusals;

/** The people of the rows of one chunk, looked up and made in sets as soon as the first of them is taken. */
public final class PeopleTogether {

    private final ImportedPeople people;
    private final Target target;
    private final Map<Contact, PersonRow> expected = new LinkedHashMap<>();
    private final Map<Contact, Long> units = new HashMap<>();
    private final Map<Contact, DomainException> refused = new HashMap<>();
    /** What is kept of rows of this chunk is not to be found yet. */
    private final Map<String, Long> onPaper = new HashMap<>();
    private Map<Contact, Long> accounts;

    PeopleTogether(ImportedPeople people, Target target) {
        this.people = people;
        this.target = target;
    }

    /** That a row which may be taken is about this person. */
    public void expect(PersonRow person, long unit) {
        if (person.contact() != null) {
            expected.putIfAbsent(contact(person), person);
            units.putIfAbsent(contact(person), unit);
        }
    }

    /**
     * The account of the person, who agreed and takes part in the campaign from now on. Whether there was one before, nobody is told.
     *
     * @throws DomainException 422 when the account is closed or the person took their agreement back after the paper
     */
    public long take(PersonRow person, long unit) {
        if (person.contact() == null) {
            return onPaper.computeIfAbsent(people.key(person, unit), key -> people.takeByPaper(person, unit, target));
        }
        if (accounts == null) {
            accounts = people.takeAll(expected, units, refused, target);
        }
        if (refused.containsKey(contact(person))) {
            throw refused.get(contact(person));
        }
        return accounts.get(contact(person));
    }

    private static Contact contact(PersonRow person) {
        return Contact.of(person.contact()).orElseThrow(Refusals::notFound);
    }
}
