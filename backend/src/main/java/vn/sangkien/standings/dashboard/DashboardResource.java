package vn.sangkien.standings.dashboard;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sangkien.shared.id.Id;
import vn.sangkien.standings.board.BoardBlock;

@Path("/api/v1/units/{id}/dashboard")
@Tag(name = "Standings")
public class DashboardResource {

    private final DashboardService dashboards;

    DashboardResource(DashboardService dashboards) {
        this.dashboards = dashboards;
    }

    @GET
    @PermitAll
    @Operation(operationId = "getDashboard", summary = "One unit in one phase: targets, pace and forecast, days, backlog, coverage, children at zero")
    public DashboardResponse get(@PathParam("id") Id id, @QueryParam("campaign") Id campaign, @QueryParam("phase") Id phase,
                                 @QueryParam("block") @DefaultValue("ALL") BoardBlock block) {
        return dashboards.show(id, campaign, phase, block);
    }
}
