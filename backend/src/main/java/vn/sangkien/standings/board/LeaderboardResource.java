package vn.sangkien.standings.board;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.page.Cursor;
import vn.sangkien.shared.problem.Refusals;

@Path("/api/v1/leaderboards")
@Tag(name = "Standings")
public class LeaderboardResource {

    private final LeaderboardService leaderboards;
    private final Explanations explanations;

    LeaderboardResource(LeaderboardService leaderboards, Explanations explanations) {
        this.leaderboards = leaderboards;
        this.explanations = explanations;
    }

    @GET
    @PermitAll
    @Operation(operationId = "getLeaderboard", summary = "Units below a unit, ranked, with the unit itself and those above it")
    public LeaderboardResponse get(@BeanParam BoardParameters board, @QueryParam("mine") Id mine,
                                   @QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(100) int limit) {
        return leaderboards.get(board.request(), mine, Cursor.parse(cursor), limit);
    }

    @GET
    @Path("/explanation")
    @PermitAll
    @Operation(operationId = "explainRank", summary = "Why a unit stands where it stands on a board, and what it takes to stand higher")
    public ExplanationResponse explain(@BeanParam BoardParameters board, @QueryParam("of") Id of) {
        if (of == null) {
            throw Refusals.unreadable("of");
        }
        return explanations.explain(board.request(), of.value());
    }
}
