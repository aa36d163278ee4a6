package vn.sangkien.standings.board;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.sangkien.shared.id.Id;

/** The choice of a board as it stands in an address. */
public class BoardParameters {

    @QueryParam("campaign")
    Id campaign;
    @QueryParam("phase")
    Id phase;
    @QueryParam("sprint")
    Id sprint;
    @QueryParam("quarter")
    @Parameter(example = "2026-Q4")
    String quarter;
    @QueryParam("from")
    LocalDate from;
    @QueryParam("until")
    LocalDate until;
    @QueryParam("unit")
    Id unit;
    @QueryParam("group")
    Id group;
    @QueryParam("rows")
    @Parameter(description = "CHILDREN when left out; with a snapshot, the rows it was taken of")
    BoardRows rows;
    @QueryParam("block")
    @DefaultValue("ALL")
    BoardBlock block;
    @QueryParam("order")
    @DefaultValue("VALID")
    BoardOrder order;

    public LeaderboardRequest request() {
        return new LeaderboardRequest(campaign, phase, sprint, quarter, from, until, unit, group, rows == null ? BoardRows.CHILDREN : rows, block, order);
    }

    /** Null when none are asked for. */
    public BoardRows rows() {
        return rows;
    }
}
