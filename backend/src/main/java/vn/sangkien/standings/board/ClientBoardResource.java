package vn.sangkien.standings.board;

import jakarta.annotation.security.RolesAllowed;
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
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sangkien.account.client.ClientCaller;
import vn.sangkien.account.client.ClientScope;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.problem.Refusals;
import vn.sangkien.shared.version.Ready;
import vn.sangkien.unit.UnitService;

@Path("/api/v1/client/standings")
@RolesAllowed(ClientScope.READ_STANDINGS)
@Tag(name = "For clients")
public class ClientBoardResource {

    private final BoardPages pages;
    private final UnitService units;
    private final ClientCaller caller;

    ClientBoardResource(BoardPages pages, UnitService units, ClientCaller caller) {
        this.pages = pages;
        this.units = units;
        this.caller = caller;
    }

    @GET
    @SecurityRequirement(name = "clientCredentials", scopes = ClientScope.READ_STANDINGS)
    @Operation(operationId = "getClientStandings", summary = "The board of a unit of the client's subtree: the units below it, ranked")
    @APIResponse(responseCode = "200", description = "OK", content = @Content(mediaType = "application/json", schema = @Schema(implementation = LeaderboardResponse.class)))
    public Ready get(@BeanParam BoardParameters board, @QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(100) int limit) {
        LeaderboardRequest asked = board.request();
        Id unit = asked.unit() == null ? Id.of(caller.unit()) : asked.unit();
        if (asked.group() != null || !units.within(unit.value(), caller.units())) {
            throw Refusals.notFound();
        }
        return pages.get(asked.of(unit, asked.rows()), null, Board.LIST.after(cursor), limit);
    }
}
