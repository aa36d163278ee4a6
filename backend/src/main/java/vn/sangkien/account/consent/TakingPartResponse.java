package vn.sangkien.account.consent;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param givenAt null for whoever was never asked or does not agree now @param withdrawnAt when it was taken back; null while it was not */
record TakingPartResponse(AskedConsent asked, @Schema(nullable = true) Instant givenAt, @Schema(nullable = true) Instant withdrawnAt) {
}
