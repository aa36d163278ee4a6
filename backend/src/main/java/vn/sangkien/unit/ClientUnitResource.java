package vn.sangkien.unit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sangkien.account.client.ClientCaller;
import vn.sangkien.account.client.ClientScope;
import vn.sangkien.shared.page.Page;

@Path("/api/v1/client/units")
@RolesAllowed(ClientScope.READ_UNITS)
@Tag(name = "For clients")
public class ClientUnitResource {

    private final ClientUnits units;
    private final ClientCaller caller;

    ClientUnitResource(ClientUnits units, ClientCaller caller) {
        this.units = units;
        this.caller = caller;
    }

    @GET
    @SecurityRequirement(name = "clientCredentials", scopes = ClientScope.READ_UNITS)
    @Operation(operationId = "listClientUnits", summary = "The unit that the client was admitted to and all below it, closed ones too")
    public Page<ClientUnit> list(@QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(100) int limit) {
        return units.list(caller.unit(), ClientUnits.LIST.after(cursor), limit);
    }
}
