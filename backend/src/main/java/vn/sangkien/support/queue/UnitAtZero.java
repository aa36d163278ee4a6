package vn.sangkien.support.queue;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.unit.UnitRef;

/**
 * A grassroots unit from which nothing has come in the phase.
 *
 * @param members union members
 * @param since   when the phase opened
 * @param owner   who of the team looks after it; null for nobody
 */
public record UnitAtZero(UnitRef unit, int members, Instant since, long days, @Schema(nullable = true) QueueOwner owner) {
}
