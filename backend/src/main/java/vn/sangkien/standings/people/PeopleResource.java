package vn.sangkien.standings.people;

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

@Path("/api/v1/leaderboards/people")
@Tag(name = "Standings")
public class PeopleResource {

    private final PeopleService people;

    PeopleResource(PeopleService people) {
        this.people = people;
    }

    @GET
    @PermitAll
    @Operation(operationId = "getPeopleBoard", summary = "The lead authors in a unit who agreed to be named, by valid ideas")
    public PeopleResponse get(@QueryParam("campaign") Id campaign, @QueryParam("phase") Id phase, @QueryParam("unit") Id unit,
                              @QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(100) int limit) {
        return people.get(campaign, phase, unit, PeopleService.LIST.after(cursor), limit);
    }
}
