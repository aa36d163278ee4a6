package vn.sangkien.unit.grant;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sangkien.account.Caller;
import vn.sangkien.shared.id.Id;

/** Without idempotency keys: a second try makes a second password, and what is shown once must not lie anywhere. */
@Path("/api/v1/units/{id}/account-help")
@RolesAllowed("ADMIN")
@Tag(name = "Rights")
public class AccountHelpResource {

    private final AccountHelp help;
    private final Caller caller;

    AccountHelpResource(AccountHelp help, Caller caller) {
        this.help = help;
        this.caller = caller;
    }

    @POST
    @Path("/second-factor-reset")
    @Operation(operationId = "resetSecondFactor", summary = "Turn two-step sign-in off for somebody of the unit who has lost their phone, and sign them out everywhere")
    public void resetSecondFactor(@PathParam("id") Id unit, @NotNull @Valid PersonReasonRequest request) {
        help.resetSecondFactor(unit.value(), request, caller);
    }

    @POST
    @Path("/temporary-password")
    @Operation(operationId = "setTemporaryPassword", summary = "A password for a day for somebody of the unit, who has to choose another at the next sign-in")
    public TemporaryPasswordResponse lendPassword(@PathParam("id") Id unit, @NotNull @Valid PersonReasonRequest request) {
        return help.lendPassword(unit.value(), request, caller);
    }
}
