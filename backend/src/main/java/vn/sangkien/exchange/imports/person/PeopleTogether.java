package vn.sangkien.exchange.imports.person;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.sangkien.account.Contact;
import vn.sangkien.exchange.imports.idea.IdeaColumns;
import vn.sangkien.exchange.imports.row.Target;
import vn.sangkien.exchange.imports.sheet.Cells;
import vn.sangkien.exchange.imports.sheet.Finding;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Refusals;
import vn.sangkien.shared.text.Folded;

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

    /** That a row which may be taken is about this person. Who has the same phone under another name is asked about at the cell. */
    public void expect(PersonRow person, long unit, Cells cells) {
        if (person.contact() == null) {
            return;
        }
        PersonRow first = expected.putIfAbsent(contact(person), person);
        units.putIfAbsent(contact(person), unit);
        if (first != null && !Folded.of(first.name()).equals(Folded.of(person.name()))) {
            cells.add(Finding.warning(IdeaColumns.CONTACT, "other-name", "ở một dòng khác thuộc về \"" + first.name() + "\". Một số điện thoại hoặc e-mail là một người: dòng này sẽ đứng tên người đó.",
                    "belongs to \"" + first.name() + "\" in another row. One phone or e-mail is one person: this row will be theirs."));
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
