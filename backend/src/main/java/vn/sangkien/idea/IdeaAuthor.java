package vn.sangkien.idea;

import jakarta.persistence.Embeddable;

/** One row of those who made an idea together. @param accountId whose account the contact turned out to be; told to nobody else */
@Embeddable
record IdeaAuthor(String name, String contact, Long accountId, Integer share) {

    static IdeaAuthor of(AuthorShare typed) {
        return new IdeaAuthor(typed.name(), typed.contact(), null, typed.share());
    }

    AuthorShare typed(boolean lead) {
        return new AuthorShare(name, contact, share, lead);
    }

    IdeaAuthor linkedTo(Long account) {
        return new IdeaAuthor(name, contact, account, share);
    }
}
