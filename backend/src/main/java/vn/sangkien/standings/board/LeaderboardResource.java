package vn.sangkien.standings.board;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.page.Cursor;

@Path("/api/v1/leaderboards")
@Tag(name = "Standings")
public class LeaderboardResource {

    private final LeaderboardService leaderboards;

    LeaderboardResource(LeaderboardService leaderboards) {
        this.leaderboards = leaderboards;
    }

    @GET
    @PermitAll
    @Operation(operationId = "getLeaderboard", summary = "The units directly below a unit, ranked, with the unit itself and those above it")
    public LeaderboardResponse get(
            @QueryParam("campaign") Id campaign, @QueryParam("phase") Id phase, @QueryParam("sprint") Id sprint, @QueryParam("unit") Id unit,
            @QueryParam("block") @DefaultValue("ALL") BoardBlock block, @QueryParam("order") @DefaultValue("VALID") BoardOrder order,
            @QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(100) int limit) {
        return leaderboards.get(new LeaderboardRequest(campaign, phase, sprint, unit, block, order), Cursor.parse(cursor), limit);
    }
}
