package vn.sangkien.account.code;

import java.time.Instant;

/**
 * A code is on its way, whoever's the contact is.
 *
 * @param requestId      what the code must be sent back with; nobody else knows it
 * @param nextPossibleAt when another may be asked for this contact and purpose
 */
public record CodeAsked(String requestId, Instant validUntil, Instant nextPossibleAt) {

    @Override
    public String toString() {
        return "CodeAsked[…]";
    }
}
