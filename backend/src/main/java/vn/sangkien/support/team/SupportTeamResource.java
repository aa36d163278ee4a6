package vn.sangkien.support.team;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sangkien.account.Caller;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.page.Page;
import vn.sangkien.shared.version.ReadVersion;
import vn.sangkien.unit.UnitService;

@Path("/api/v1/units/{id}/support-team")
@Tag(name = "Support")
public class SupportTeamResource {

    private final SupportTeams teams;
    private final UnitService units;
    private final Caller caller;

    SupportTeamResource(SupportTeams teams, UnitService units, Caller caller) {
        this.teams = teams;
        this.units = units;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @Operation(operationId = "getSupportTeam", summary = "Who helps at the unit: its own team or the nearest above; 204 when there is none")
    public SupportTeamResponse get(@PathParam("id") Id unitId) {
        units.ref(unitId.value());
        return teams.nearest(unitId.value()).orElse(null);
    }

    @PUT
    @RolesAllowed({"UNIT_OFFICER", "SUPPORT", "ADMIN"})
    @Operation(operationId = "putSupportTeam", summary = "Found the unit's own team, having read version 0, or say anew how it is reached")
    public SupportTeamResponse put(@PathParam("id") Id unitId, @HeaderParam(HttpHeaders.IF_MATCH) ReadVersion read, @NotNull @Valid PutSupportTeamRequest request) {
        return teams.put(unitId.value(), read, request, caller);
    }

    @DELETE
    @RolesAllowed({"UNIT_OFFICER", "ADMIN"})
    @Operation(operationId = "dissolveSupportTeam", summary = "Dissolve the unit's own team; the next one above goes on with what is open")
    public void dissolve(@PathParam("id") Id unitId, @HeaderParam(HttpHeaders.IF_MATCH) ReadVersion read) {
        teams.dissolve(unitId.value(), read, caller);
    }

    @GET
    @Path("/members")
    @RolesAllowed({"UNIT_OFFICER", "SUPPORT", "ADMIN"})
    @Operation(operationId = "listSupportMembers", summary = "Who holds SUPPORT over exactly this unit")
    public Page<SupportMember> members(@PathParam("id") Id unitId) {
        return Page.whole(teams.members(unitId.value(), caller));
    }
}
