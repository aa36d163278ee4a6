package vn.sangkien.support.request;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.idea.IdeaMention;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.version.Versioned;
import vn.sangkien.unit.UnitRef;

/**
 * A request for help.
 *
 * @param requesterName who asked
 * @param hasAccount    whether they can read answers here; otherwise they are called
 * @param phone         where to call; only in the request itself, never in lists
 * @param unit          where the person works
 * @param desk          the unit whose team has it
 * @param teamName      null while that unit has no team
 * @param text          the question
 * @param assignee      who answers; null for nobody yet
 * @param sharedUntil   until when whoever has it may help in its draft; null for not at all
 * @param waitingSince  when whose turn it is changed last
 */
record SupportCaseResponse(
        Id id, String requesterName, boolean hasAccount, @Schema(nullable = true) String phone, UnitRef unit, UnitRef desk, @Schema(nullable = true) String teamName,
        @Schema(nullable = true) IdeaMention idea, SupportTopic topic, @Schema(nullable = true) FormStep step, @Schema(nullable = true) String text, CaseState state,
        @Schema(nullable = true) Person assignee, @Schema(nullable = true) Instant sharedUntil, Instant openedAt, Instant waitingSince, long waitingHours, long version) implements Versioned {

    @Schema(name = "SupportPerson")
    record Person(Id id, String name) {
    }

    SupportCaseResponse withPhone(String number) {
        return new SupportCaseResponse(id, requesterName, hasAccount, number, unit, desk, teamName, idea, topic, step, text, state, assignee, sharedUntil, openedAt, waitingSince,
                waitingHours, version);
    }
}
