package vn.sangkien.account.signup;

import java.time.Instant;
import java.util.List;
import vn.sangkien.account.code.Tickets.Ticket;
import vn.sangkien.account.consent.AskedConsent;

/** What somebody needs to make an account for the contact that the code has proved. */
record RegistrationOffer(String ticket, Instant validUntil, List<AskedConsent> consents) {

    static RegistrationOffer of(Ticket ticket, List<AskedConsent> consents) {
        return new RegistrationOffer(ticket.token(), ticket.validUntil(), consents);
    }

    @Override
    public String toString() {
        return "RegistrationOffer[…]";
    }
}
