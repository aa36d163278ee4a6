package vn.sangkien.support.entry;

import java.time.Instant;
import vn.sangkien.account.consent.ConsentProof;
import vn.sangkien.shared.id.Id;

/** That somebody agreed, to be named with the first idea that is entered for them. @param validUntil when it must have been used */
record ProofResponse(Id id, ConsentProof.Kind kind, String textVersion, Instant givenAt, Instant validUntil) {
}
