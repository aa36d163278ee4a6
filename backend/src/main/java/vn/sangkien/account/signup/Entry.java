package vn.sangkien.account.signup;

import vn.sangkien.account.Contact;
import vn.sangkien.account.session.Tokens;
import vn.sangkien.shared.problem.DomainException;

/**
 * What a right code led to. A refusal is no exception here, because the code is used up all the same.
 *
 * @param account null unless there is a session, as the contact by which it was begun
 */
record Entry(Long account, Contact contact, Tokens session, RegistrationOffer registration, DomainException refusal) {

    static Entry of(long account, Contact contact, Tokens session) {
        return new Entry(account, contact, session, null, null);
    }

    static Entry of(RegistrationOffer registration) {
        return new Entry(null, null, null, registration, null);
    }

    static Entry refused(DomainException refusal) {
        return new Entry(null, null, null, null, refusal);
    }

    Entry orRefuse() {
        if (refusal != null) {
            throw refusal;
        }
        return this;
    }
}
