package vn.sangkien.review;

import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Before whom an idea lies.
 *
 * @param until         when it is free again unless its holder does something; null when it was given to the holder
 * @param givenByName   who gave it to the holder
 * @param takenFromName from whom the holder took it over
 * @param word          what was said then
 */
record ClaimResponse(
        String holderName, boolean mine, Instant claimedAt, @Schema(nullable = true) Instant until, @Schema(nullable = true) String givenByName,
        @Schema(nullable = true) String takenFromName, @Schema(nullable = true) String word) {

    static ClaimResponse of(Claim claim, Map<Long, String> names, long caller) {
        return new ClaimResponse(names.get(claim.holderId()), claim.isOf(caller), claim.claimedAt(), claim.until(), nameOrNull(names, claim.givenBy()),
                nameOrNull(names, claim.takenFrom()), claim.word());
    }

    private static String nameOrNull(Map<Long, String> names, Long person) {
        return person == null ? null : names.get(person);
    }
}
