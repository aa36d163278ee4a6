package vn.sangkien.integration.client;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.account.client.ClientScope;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.version.Versioned;
import vn.sangkien.unit.UnitRef;

/**
 * Another system that may use the API.
 *
 * @param id        its {@code client_id}
 * @param unit      the top of the subtree that it gets to see
 * @param addresses networks from which it may call; none for anywhere
 * @param secrets   the newest first
 */
record ApiClientResponse(
        Id id, String name, String ownerContact, String purpose, UnitRef unit, List<ClientScope> scopes, List<String> addresses, int perMinute,
        LocalDate lastDay, ApiClientState state, Instant createdAt, String createdBy,
        @Schema(nullable = true) Instant revokedAt, @Schema(nullable = true) String revokeReason, @Schema(nullable = true) Instant switchedOffAt,
        @Schema(nullable = true) Instant lastUsedAt, List<SecretLine> secrets, long version) implements Versioned {

    /** @param prefix how the secret begins; the rest is known to nobody here */
    @Schema(name = "ApiClientSecret")
    record SecretLine(Id id, String prefix, Instant createdAt, String createdBy, @Schema(nullable = true) Instant lastUsedAt, @Schema(nullable = true) Instant revokedAt) {
    }
}
