package vn.sangkien.oversight;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.audit.AuditAction;
import vn.sangkien.audit.AuditObject;
import vn.sangkien.shared.id.Id;
import vn.sangkien.unit.UnitRef;

/**
 * One line of the audit.
 *
 * @param actor    null for what the programme does by itself and for a sender who is not known
 * @param actChain who acts through whom, where the actor does not act alone
 * @param place    null during the moment before it is in the chain
 */
public record AuditEventResponse(Id id, Instant at, String node, @Schema(nullable = true) Person actor, @Schema(nullable = true) Person actingFor,
                          @Schema(nullable = true) String actChain, AuditAction action, AuditObject objectType, @Schema(nullable = true) Id objectId,
                          @Schema(nullable = true) UnitRef unit, List<Change> changes, List<Fact> facts, @Schema(nullable = true) String reason,
                          @Schema(nullable = true) String requestId, @Schema(nullable = true) String network, @Schema(nullable = true) Place place) {

    /** @param client whether it is another system and no person */
    @Schema(name = "AuditPerson")
    public record Person(Id id, String name, boolean client) {
    }

    @Schema(name = "AuditChange")
    public record Change(String field, @Schema(nullable = true) String before, @Schema(nullable = true) String after) {
    }

    @Schema(name = "AuditFact")
    public record Fact(String name, String value) {
    }

    @Schema(name = "AuditPlace")
    public record Place(LocalDate day, int sequence, String hash) {
    }
}
