package vn.sangkien.standings.people;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.campaign.PhaseResponse;
import vn.sangkien.shared.id.Id;
import vn.sangkien.unit.UnitRef;

/** One page of the people who agreed to be named, those with the most valid ideas first. */
public record PeopleResponse(Id campaignId, PhaseResponse phase, UnitRef unit, Instant asOf, String ruleVersion, boolean provisional,
                      List<PersonLine> rows, @Schema(nullable = true) String nextCursor) {
}
