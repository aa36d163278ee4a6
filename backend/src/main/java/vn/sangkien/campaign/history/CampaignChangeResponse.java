package vn.sangkien.campaign.history;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.shared.id.Id;

/**
 * One line of a campaign's history.
 *
 * @param subjectName what it was called at that time
 * @param field       which part of it, e.g. {@code closesAt}; {@code members} for a unit that came or went
 */
public record CampaignChangeResponse(Id id, Subject.Kind subject, Id subjectId, String subjectName, String field, @Schema(nullable = true) String before,
                              @Schema(nullable = true) String after, @Schema(nullable = true) LocalDate effectiveOn, Instant at, String byName,
                              String reason) {

    static CampaignChangeResponse of(CampaignChange change, String byName) {
        Subject subject = change.subject();
        Edit edit = change.edit();
        return new CampaignChangeResponse(Id.of(change.id()), subject.kind(), Id.of(subject.id()), subject.name(), edit.field(), edit.before(),
                edit.after(), edit.effectiveOn(), change.changedAt(), byName, change.reason());
    }
}
