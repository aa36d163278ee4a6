package vn.sangkien.idea;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import vn.sangkien.shared.secret.SealedText;

/**
 * One row of those who made an idea together.
 *
 * @param accountId whose account the contact turned out to be; told to nobody else
 * @param listed    always: a row of which nothing is known yet would otherwise be taken for none
 */
@Embeddable
record IdeaAuthor(String name, @Convert(converter = SealedText.class) String contact, Long accountId, Integer share, boolean listed) {

    static IdeaAuthor of(AuthorShare typed) {
        return new IdeaAuthor(typed.name(), typed.contact(), null, typed.share(), true);
    }

    AuthorShare typed(boolean lead) {
        return new AuthorShare(name, contact, share, lead);
    }

    IdeaAuthor linkedTo(Long account) {
        return new IdeaAuthor(name, contact, account, share, true);
    }
}
