package vn.sangkien.account.factor;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * @param since        null while it is off
 * @param hasPassword  whether a password has to be typed to change anything here
 * @param required     whether this person must have it
 * @param requiredFrom the first day on which they must; null for always
 */
record SecondFactorResponse(@Schema(nullable = true) Instant since, int recoveryCodesLeft, boolean hasPassword, boolean required, @Schema(nullable = true) LocalDate requiredFrom) {
}
