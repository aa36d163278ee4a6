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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.problem.Refusals;
import vn.sangkien.shared.version.Ready;

@Path("/api/v1/leaderboards")
@Tag(name = "Standings")
public class LeaderboardResource {

    private final BoardPages pages;
    private final Explanations explanations;

    LeaderboardResource(BoardPages pages, Explanations explanations) {
        this.pages = pages;
        this.explanations = explanations;
    }

    @GET
    @PermitAll
    @Operation(operationId = "getLeaderboard", summary = "Units below a unit, ranked, with the unit itself and those above it")
    @APIResponse(responseCode = "200", description = "OK", content = @Content(mediaType = "application/json", schema = @Schema(implementation = LeaderboardResponse.class)))
    public Ready get(@BeanParam BoardParameters board, @QueryParam("mine") Id mine,
                     @QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(100) int limit) {
        return pages.get(board.request(), mine, Board.LIST.after(cursor), limit);
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
